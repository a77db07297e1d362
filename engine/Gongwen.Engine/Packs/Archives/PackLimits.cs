namespace Gongwen.Engine.Packs.Archives;

/// <summary>How much a pack or plugin may hold.</summary>
public sealed record PackLimits
{
    /// <summary>What template packs get.</summary>
    public static PackLimits Packs { get; } = new();

    /// <summary>What plugins get, which hold code.</summary>
    public static PackLimits Plugins { get; } = new() { MaxFileBytes = 64 << 20, MaxTotalBytes = 256 << 20 };

    /// <summary>Size of the archive in bytes; it holds its files as they are, so it is more than <see cref="MaxTotalBytes"/>. The default value is 72 MiB.</summary>
    public int MaxArchiveBytes { get; init; } = 72 << 20;

    /// <summary>How many files. The default value is 4000.</summary>
    public int MaxFiles { get; init; } = 4000;

    /// <summary>Size of one file in bytes. The default value is 8 MiB.</summary>
    public int MaxFileBytes { get; init; } = (int)FolderFiles.LargestFile;

    /// <summary>Size of all files in bytes. The default value is 64 MiB.</summary>
    public int MaxTotalBytes { get; init; } = 64 << 20;

    /// <summary>How many times its compressed size a file may grow to, past the first mebibyte. The default value is 100.</summary>
    public int MaxRatio { get; init; } = 100;
}
