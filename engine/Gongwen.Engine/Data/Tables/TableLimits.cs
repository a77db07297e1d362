namespace Gongwen.Engine.Data.Tables;

/// <summary>How much a table file may hold.</summary>
internal sealed record TableLimits
{
    /// <summary>What files of users get.</summary>
    public static TableLimits Default { get; } = new();

    /// <summary>Size of the file in bytes. The default value is 100,000,000.</summary>
    public int MaxBytes { get; init; } = 100_000_000;

    /// <summary>How many files the zip may hold. The default value is 10,000.</summary>
    public int MaxEntries { get; init; } = 10_000;

    /// <summary>Bytes of all parts that are read, unpacked. The default value is 800,000,000.</summary>
    public long MaxUnpacked { get; init; } = 800_000_000;

    /// <summary>How many times larger than packed a part of more than a megabyte may be. The default value is 300.</summary>
    public int MaxRatio { get; init; } = 300;

    /// <summary>Rows with something in them. The default value is 200,000.</summary>
    public int MaxRows { get; init; } = 200_000;

    /// <summary>The last column there may be. The default value is 16,384.</summary>
    public int MaxColumns { get; init; } = 16_384;

    /// <summary>Cells with something in them. The default value is 4,000,000.</summary>
    public int MaxCells { get; init; } = 4_000_000;

    /// <summary>Characters of one cell. The default value is 32,767.</summary>
    public int MaxCellLength { get; init; } = 32_767;

    /// <summary>Characters of all cells. The default value is 60,000,000.</summary>
    public int MaxCharacters { get; init; } = 60_000_000;
}
