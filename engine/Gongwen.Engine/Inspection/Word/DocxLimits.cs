namespace Gongwen.Engine.Inspection.Word;

/// <summary>How much a Word file may hold to be read.</summary>
public sealed record DocxLimits
{
    /// <summary>What files of users get.</summary>
    public static DocxLimits Default { get; } = new();

    /// <summary>Size of the file in bytes. The default value is 50,000,000.</summary>
    public int MaxBytes { get; init; } = 50_000_000;

    /// <summary>How many files the zip may hold. The default value is 10,000.</summary>
    public int MaxEntries { get; init; } = 10_000;

    /// <summary>Size of one unpacked part in bytes. The default value is 40,000,000.</summary>
    public int MaxPartBytes { get; init; } = 40_000_000;

    /// <summary>How many times larger than packed a part of more than a megabyte may be. The default value is 300.</summary>
    public int MaxRatio { get; init; } = 300;

    /// <summary>Elements and attributes of all parts together. The default value is 2,000,000.</summary>
    public int MaxNodes { get; init; } = 2_000_000;

    /// <summary>How deep elements may stand in one another. The default value is 200.</summary>
    public int MaxDepth { get; init; } = 200;
}
