using System.Diagnostics;
using System.Text;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Host;

/// <summary>Runs the installed program as a process of its own.</summary>
internal static class InstalledProgram
{
    public static (int Exit, string Output, string Error) Run(string folder, IEnumerable<string> arguments, string? install = null, IReadOnlyDictionary<string, string>? settings = null)
    {
        var start = new ProcessStartInfo(Path.Combine(install ?? Install.Folder, OperatingSystem.IsWindows() ? "gongwen.exe" : "gongwen"))
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment.Remove("GONGWEN_LANG");
        foreach (var (name, value) in settings ?? new Dictionary<string, string>(StringComparer.Ordinal))
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(60_000), "it hangs");
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
