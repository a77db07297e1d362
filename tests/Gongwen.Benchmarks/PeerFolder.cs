namespace Gongwen.Benchmarks;

/// <summary>Where the peers to measure against are kept: ../shared/peers beside the repository, or GONGWEN_SHARED.</summary>
internal static class PeerFolder
{
    public static string? Liquid()
    {
        var shared = Environment.GetEnvironmentVariable("GONGWEN_SHARED") ?? Path.Combine(RepositoryRoot(), "..", "shared");
        var folder = Path.GetFullPath(Path.Combine(shared, "peers", "liquid"));
        return Directory.Exists(folder) ? folder : null;
    }

    public static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Engine.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run this from inside the repository.");
        return folder;
    }
}
