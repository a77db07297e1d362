using System.Diagnostics;
using System.Text;
using Gongwen.Tests.Host;

namespace Gongwen.Tests.Authoring;

/// <summary>A temporary folder an author works in, with the installed program and the SDK as processes of their own.</summary>
internal sealed class AuthorFolder : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("gongwen-").FullName;

    public AuthorFolder(string name) => Path = Directory.CreateDirectory(System.IO.Path.Combine(_parent, name)).FullName;

    public string Path { get; }

    /// <summary>Another install than the build's; null for that.</summary>
    public string? Install { get; set; }

    /// <summary>What the program prints, both streams.</summary>
    public string Gongwen(int exit, params string[] arguments) => GongwenIn(Path, exit, arguments);

    /// <summary>The same in another folder.</summary>
    public string GongwenIn(string folder, int exit, params string[] arguments)
    {
        var (actual, output, error) = InstalledProgram.Run(folder, arguments, Install, Settings());
        Assert.True(actual == exit, $"gongwen {string.Join(' ', arguments)} ends with {actual}:\n{output}{error}");
        return (output + error).ReplaceLineEndings("\n");
    }

    public string Dotnet(string folder, params string[] arguments) => DotnetEnding(0, folder, arguments);

    /// <summary>What the SDK prints.</summary>
    /// <param name="exit">How it must end; null for anyhow.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="arguments">The command.</param>
    public string DotnetEnding(int? exit, string folder, params string[] arguments)
    {
        var (actual, output) = RunDotnet(folder, arguments, Settings());
        Assert.True(exit is null || actual == exit, $"dotnet {string.Join(' ', arguments)} ends with {actual}:\n{output}");
        return output;
    }

    /// <summary>True when what the SDK printed says that packages are out of reach.</summary>
    public static bool LacksPackages(string output) => output.Contains("NU1301", StringComparison.Ordinal) || output.Contains("NU1101", StringComparison.Ordinal) || output.Contains("NU1102", StringComparison.Ordinal);

    /// <summary>Runs the SDK; nothing of it goes on running, so that the folder can be removed.</summary>
    public static (int Exit, string Output) RunDotnet(string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        // What the tests' own build and run set must not reach the author's.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        (start.Environment["MSBUILDDISABLENODEREUSE"], start.Environment["DOTNET_CLI_UI_LANGUAGE"], start.Environment["DOTNET_NOLOGO"], start.Environment["UseSharedCompilation"]) = ("1", "en", "1", "false");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(300_000), "it hangs");
        return (process.ExitCode, (output + error.GetAwaiter().GetResult()).ReplaceLineEndings("\n"));
    }

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    private Dictionary<string, string> Settings() => new(StringComparer.Ordinal) { ["GONGWEN_HOME"] = System.IO.Path.Combine(_parent, "home") };
}
