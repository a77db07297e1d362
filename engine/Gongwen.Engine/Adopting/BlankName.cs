namespace Gongwen.Engine.Adopting;

/// <summary>What a blank is called.</summary>
/// <param name="Name">Chinese, of letters and digits alone.</param>
/// <param name="Kind">What it takes.</param>
internal sealed record BlankName(string Name, FieldKind Kind)
{
    /// <summary>What it is counted in; null for nothing.</summary>
    public string? Unit { get; init; }

    /// <summary>The thing it counts, for those that are said of the same thing.</summary>
    public string Topic { get; init; } = "";

    /// <summary>A longer name, when another blank has the short one already; null for none.</summary>
    public string? Longer { get; init; }

    /// <summary>True when little stood around it to take the name from.</summary>
    public bool IsGuess { get; init; }
}
