namespace Gongwen.Benchmarks;

/// <summary>The installed program as a whole process beside an empty .NET program, and a batch beside single runs.</summary>
internal static class ProgramBenchmark
{
    private const int Turns = 15;
    private const int Copies = 500;

    public static int Run()
    {
        var root = PeerFolder.RepositoryRoot();
        var program = Path.Combine(root, "artifacts", "gongwen", OperatingSystem.IsWindows() ? "gongwen.exe" : "gongwen");
        if (!File.Exists(program))
            throw new InvalidOperationException("Build first: dotnet build -c Release");
        var work = Path.Combine(root, "artifacts", "benchmark");
        if (Directory.Exists(work))
            Directory.Delete(work, recursive: true);
        Directory.CreateDirectory(work);
        var empty = BuildEmptyProgram(Path.Combine(work, "empty"));
        var sample = Path.Combine(root, "samples", "duty-report", "report.yaml");
        var output = Path.Combine(work, "report.docx");

        double Single() => ChildProcess.Milliseconds(work, program, "render", sample, "-o", output, "--force");
        double Empty() => ChildProcess.Milliseconds(work, empty);
        Single();
        Empty();
        var single = new List<double>();
        var ratios = new List<double>();
        for (var turn = 0; turn < Turns; turn++)
        {
            var whole = Single();
            var nothing = Empty();
            single.Add(whole);
            ratios.Add(whole / nothing);
        }

        Console.WriteLine($"render of samples/duty-report, whole process: {Measurement.Median(single):F0} ms, {Measurement.Median(ratios):F1} times an empty .NET program");

        var folder = Directory.CreateDirectory(Path.Combine(work, "batch")).FullName;
        var text = File.ReadAllBytes(sample);
        for (var copy = 0; copy < Copies; copy++)
            File.WriteAllBytes(Path.Combine(folder, $"report-{copy:D3}.yaml"), text);
        var batch = ChildProcess.Milliseconds(work, program, "render", folder, "-o", Path.Combine(work, "out"), "--force") / Copies;
        Console.WriteLine($"batch of {Copies}: {batch:F1} ms a document, {Measurement.Median(single) / batch:F1} times faster than a process each");
        return 0;
    }

    private static string BuildEmptyProgram(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "empty.csproj"), "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "return 0;");
        ChildProcess.Output(folder, "dotnet", "build", "-c", "Release", "-o", "out", "-v", "q");
        return Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "empty.exe" : "empty");
    }
}
