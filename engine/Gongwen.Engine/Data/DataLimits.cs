namespace Gongwen.Engine.Data;

/// <summary>How much a data file may hold.</summary>
internal sealed record DataLimits
{
    /// <summary>What reports and the files of a genre get.</summary>
    public static DataLimits Default { get; } = new();

    /// <summary>Size of the file in bytes. The default value is 64,000,000.</summary>
    public int MaxBytes { get; init; } = 64_000_000;

    /// <summary>How deep lists and objects may stand in one another. The default value is 64.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>How many values a file may hold. The default value is 2,000,000.</summary>
    public int MaxNodes { get; init; } = 2_000_000;

    /// <summary>How many values aliases may add once they are written out. The default value is 200,000.</summary>
    public int MaxAliasNodes { get; init; } = 200_000;

    /// <summary>
    /// True to leave out, with a warning, control characters and lone surrogates that escapes such as \u0000 bring in.
    /// The default value is true; false is for data that becomes no document.
    /// </summary>
    public bool DropEscapedControls { get; init; } = true;
}
