namespace Gongwen.Benchmarks;

/// <summary>The program as it was built, and folders to work in.</summary>
internal static class Installed
{
    /// <summary>The program; fails with what to do when it isn't there.</summary>
    public static string Program()
    {
        var program = Path.Combine(PeerFolder.RepositoryRoot(), "artifacts", "gongwen", OperatingSystem.IsWindows() ? "gongwen.exe" : "gongwen");
        return File.Exists(program) ? program : throw new InvalidOperationException("Build first: dotnet build -c Release");
    }

    /// <summary>An empty folder of that name.</summary>
    public static string Work(string name)
    {
        var work = Path.Combine(PeerFolder.RepositoryRoot(), "artifacts", "benchmark", name);
        if (Directory.Exists(work))
            Directory.Delete(work, recursive: true);
        return Directory.CreateDirectory(work).FullName;
    }
}
