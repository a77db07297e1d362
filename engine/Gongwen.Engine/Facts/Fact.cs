using Gongwen.Contracts;

namespace Gongwen.Engine.Facts;

/// <summary>One figure of a ledger, as facts.yaml declares it.</summary>
/// <param name="Name">What templates call it.</param>
/// <param name="Operation">What it does.</param>
/// <param name="Location">Where it is declared.</param>
internal sealed record Fact(string Name, FactOperation Operation, SourceLocation Location)
{
    /// <summary>What it is of: the column; null for a count of rows and for facts of facts.</summary>
    public string? Column { get; init; }

    /// <summary>All of them a row must hold.</summary>
    public IReadOnlyList<FactCondition> Conditions { get; init; } = [];

    /// <summary>The names of the facts it is made of.</summary>
    public IReadOnlyList<string> Operands { get; init; } = [];

    /// <summary>How many decimals an average or share has.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>次, 人: for people; null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>True when rows outside of the period count as well.</summary>
    public bool OfAnyTime { get; init; }

    /// <summary>The paths of the report where the figure may be asked for or typed.</summary>
    public IReadOnlyList<string> Uses { get; init; } = [];

    /// <summary>What it is, in a sentence; null when not said.</summary>
    public string? Description { get; init; }

    /// <summary>True when the column holds whole numbers.</summary>
    public bool IsWhole { get; init; }
}
