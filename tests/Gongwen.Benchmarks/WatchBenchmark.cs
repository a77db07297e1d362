using System.Diagnostics;
using System.Text;

namespace Gongwen.Benchmarks;

/// <summary>gongwen watch of the full duty report: from the save of the data file to the line that tells the result, beside a warm render in this process.</summary>
internal static class WatchBenchmark
{
    private const int Saves = 30;

    public static int Run()
    {
        var root = PeerFolder.RepositoryRoot();
        var install = Path.Combine(root, "artifacts", "gongwen");
        var program = Path.Combine(install, OperatingSystem.IsWindows() ? "gongwen.exe" : "gongwen");
        if (!File.Exists(program))
            throw new InvalidOperationException("Build first: dotnet build -c Release");
        var work = Path.Combine(root, "artifacts", "benchmark-watch");
        if (Directory.Exists(work))
            Directory.Delete(work, recursive: true);
        Directory.CreateDirectory(work);
        var text = File.ReadAllText(Path.Combine(root, "plugins", "DutyReport", "genres", "duty-report", "samples", "full", "report.yaml"));
        var report = Path.Combine(work, "report.yaml");
        File.WriteAllText(report, text);

        var start = new ProcessStartInfo(program, ["watch", "report.yaml", "-o", "report.docx"]) { WorkingDirectory = work, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        using var watch = Process.Start(start)!;
        watch.ErrorDataReceived += (_, _) => { };
        watch.BeginErrorReadLine();
        try
        {
            Console.WriteLine($"first round: {watch.StandardOutput.ReadLine()}");
            var times = new List<double>();
            for (var save = 0; save < Saves; save++)
            {
                // Sooner than a person could, later than one that is still at work.
                Thread.Sleep(150);
                var clock = Stopwatch.StartNew();
                File.WriteAllText(report, text.Replace("年度: 2025", $"年度: {2020 + (save % 5)}", StringComparison.Ordinal));
                if (watch.StandardOutput.ReadLine() is not { } line || !line.Contains("report.docx", StringComparison.Ordinal))
                    throw new InvalidOperationException("a round went wrong");
                times.Add(clock.Elapsed.TotalMilliseconds);
            }

            var warm = WarmRender.Milliseconds(install, report);
            var middle = Measurement.Median(times);
            Console.WriteLine($"save to result: {middle:F0} ms (longest {times.Max():F0}); a warm render takes {warm:F0} ms; ratio {middle / warm:F1}");
            return 0;
        }
        finally
        {
            watch.Kill();
        }
    }
}
