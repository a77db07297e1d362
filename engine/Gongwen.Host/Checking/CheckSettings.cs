using Gongwen.Contracts;

namespace Gongwen.Host.Checking;

/// <summary>What is done with what a check finds.</summary>
public sealed record CheckSettings
{
    /// <summary>True to mend.</summary>
    public bool Fix { get; init; }

    /// <summary>True to show what mending would do instead of doing it.</summary>
    public bool Diff { get; init; }

    /// <summary>The least trusted kind of mend that is applied.</summary>
    public FixKind Most { get; init; } = FixKind.Safe;

    /// <summary>Where the mended copy of a Word file goes, as the user gave it; null for beside it.</summary>
    public string? Output { get; init; }

    /// <summary>True to replace a copy that is there.</summary>
    public bool Force { get; init; }

    /// <summary>The genre documents are taken for, by id; null for none.</summary>
    public string? GenreId { get; init; }
}
