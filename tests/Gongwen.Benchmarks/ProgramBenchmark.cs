namespace Gongwen.Benchmarks;

/// <summary>The installed program as a whole process beside empty .NET programs, in turn, and a batch beside single runs.</summary>
internal static class ProgramBenchmark
{
    private const int Turns = 15;
    private const int Copies = 500;
    private const int BatchTurns = 3;

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
        var (built, aheadOfTime) = BuildEmptyPrograms(Path.Combine(work, "empty"));
        MeasureSingle(root, work, program, built, aheadOfTime);
        MeasureBatch(root, work, program);
        return 0;
    }

    private static void MeasureSingle(string root, string work, string program, string built, string aheadOfTime)
    {
        var output = Path.Combine(work, "report.docx");
        foreach (var sample in Directory.EnumerateDirectories(Path.Combine(root, "samples"), "duty-report*").Order(StringComparer.Ordinal))
        {
            var data = Path.Combine(sample, "report.yaml");
            var (ours, plain, ahead) = (new List<ProcessTime>(), new List<ProcessTime>(), new List<ProcessTime>());
            for (var turn = 0; turn <= Turns; turn++)
            {
                var whole = ChildProcess.Time(work, program, "render", data, "-o", output, "--force");
                var first = ChildProcess.Time(work, built);
                var second = ChildProcess.Time(work, aheadOfTime);
                // The first turn warms the disk.
                if (turn == 0)
                    continue;
                ours.Add(whole);
                plain.Add(first);
                ahead.Add(second);
            }

            Console.WriteLine($"render of samples/{Path.GetFileName(sample)}, whole process: {ProcessTime.Middle(ours)}");
            Console.WriteLine($"  an empty program, dotnet build: {ProcessTime.Middle(plain)}; ours takes {ProcessTime.Ratio(ours, plain)}");
            Console.WriteLine($"  an empty program, ReadyToRun:   {ProcessTime.Middle(ahead)}; ours takes {ProcessTime.Ratio(ours, ahead)}");
        }
    }

    private static void MeasureBatch(string root, string work, string program)
    {
        var sample = Path.Combine(root, "samples", "duty-report", "report.yaml");
        var folder = Directory.CreateDirectory(Path.Combine(work, "batch")).FullName;
        var text = File.ReadAllBytes(sample);
        for (var copy = 0; copy < Copies; copy++)
            File.WriteAllBytes(Path.Combine(folder, $"report-{copy:D3}.yaml"), text);
        var (single, batch) = (new List<ProcessTime>(), new List<ProcessTime>());
        for (var turn = 0; turn < BatchTurns; turn++)
        {
            single.Add(ChildProcess.Time(work, program, "render", sample, "-o", Path.Combine(work, "one.docx"), "--force"));
            var all = ChildProcess.Time(work, program, "render", folder, "-o", Path.Combine(work, "out"), "--force");
            batch.Add(new ProcessTime(all.Elapsed / Copies, all.Processor / Copies));
        }

        Console.WriteLine($"batch of {Copies}: {Measurement.Median(batch.Select(one => one.Elapsed)):F1} ms a document (processor {Measurement.Median(batch.Select(one => one.Processor)):F1}); a process each takes {ProcessTime.Ratio(single, batch)} as long");
    }

    /// <summary>Two programs that do nothing: built, and compiled ahead.</summary>
    internal static (string Built, string AheadOfTime) BuildEmptyPrograms(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "empty.csproj"), "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        // What dotnet new console writes.
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(\"Hello, World!\");");
        ChildProcess.Output(folder, "dotnet", "build", "-c", "Release", "-o", "out", "-v", "q");
        ChildProcess.Output(folder, "dotnet", "publish", "-c", "Release", "--use-current-runtime", "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", "ahead", "-v", "q");
        var name = OperatingSystem.IsWindows() ? "empty.exe" : "empty";
        return (Path.Combine(folder, "out", name), Path.Combine(folder, "ahead", name));
    }
}
