namespace Gongwen.Benchmarks;

/// <summary>The installed program as a whole process beside empty .NET programs, in turn, and a batch beside single runs.</summary>
internal static class ColdBenchmark
{
    private const int Turns = 15;
    private const int Copies = 500;
    private const int BatchTurns = 3;

    public static int Run()
    {
        var root = PeerFolder.RepositoryRoot();
        var program = Installed.Program();
        var work = Installed.Work("cold");
        var (built, aheadOfTime) = BuildEmptyPrograms(Path.Combine(work, "empty"));
        MeasureSingle(root, work, program, built, aheadOfTime);
        MeasureBatch(root, work, program);
        return 0;
    }

    private static void MeasureSingle(string root, string work, string program, string built, string aheadOfTime)
    {
        List<(string Name, string[] Arguments)> commands = [("gongwen --help", ["--help"]), ("gongwen genre list", ["genre", "list"])];
        foreach (var sample in Directory.EnumerateDirectories(Path.Combine(root, "samples"), "duty-report*").Order(StringComparer.Ordinal))
            commands.Add(($"gongwen render samples/{Path.GetFileName(sample)}", ["render", Path.Combine(sample, "report.yaml"), "-o", Path.Combine(work, "report.docx"), "--force"]));
        List<(string Name, Func<ProcessTime> Run)> programs =
        [
            ("an empty program, ReadyToRun", () => ChildProcess.Time(work, aheadOfTime)),
            ("an empty program, dotnet build", () => ChildProcess.Time(work, built)),
            .. commands.Select(command => (command.Name, new Func<ProcessTime>(() => ChildProcess.Time(work, program, command.Arguments)))),
            .. DocumentPeers.Single(work),
        ];
        var times = programs.ConvertAll(_ => new List<ProcessTime>());
        for (var turn = 0; turn <= Turns; turn++)
        {
            for (var i = 0; i < programs.Count; i++)
            {
                var time = programs[i].Run();
                // The first turn warms the disk.
                if (turn > 0)
                    times[i].Add(time);
            }
        }

        Console.WriteLine($"whole processes, {Turns} turns, each beside {programs[0].Name}:");
        for (var i = 0; i < programs.Count; i++)
            Console.WriteLine($"{programs[i].Name,-36} {ProcessTime.Middle(times[i])}; {ProcessTime.Ratio(times[i], times[0])}");
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
