using System.Diagnostics;
using System.Globalization;

namespace Gongwen.Benchmarks.Workload;

/// <summary>Documents a second on one core, warm, beside references measured in turn, and beside other engines.</summary>
internal static class WarmBenchmark
{
    private const int Turns = 7;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(400);

    /// <param name="only">One line of the table, repeated for twenty seconds, for a profiler; null for all, measured.</param>
    public static int Run(string? only = null)
    {
        var run = new WorkloadRun();
        var zip = new ZipReference(run.Write());
        List<(string Name, Action Action)> lines =
        [
            ("ZipArchive, parts that are there", () => zip.Write()),
            ("Open XML objects by hand", () => OpenXmlReference.Write(run.Document)),
            ("step 1, JSON", () => run.ReadJson()),
            ("step 1, YAML", () => run.ReadYaml()),
            ("step 2", run.CheckData),
            ("step 3", () => run.Fill()),
            ("step 4", () => run.Build()),
            ("step 5", run.CheckDocument),
            ("step 6", () => run.Write()),
            ("steps 3, 4, 6", () => run.FillBuildWrite()),
            ("all steps, YAML", () => run.AllOfYaml()),
            ("all steps, JSON", () => run.AllOfJson()),
        ];
        if (only is not null)
            return Repeat(lines.Find(line => line.Name == only).Action);
        // Until the compiler has nothing left to make better.
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp;)
            lines.ForEach(line => line.Action());
        var rates = lines.ConvertAll(_ => new List<Rate>());
        for (var turn = 0; turn < Turns; turn++)
        {
            for (var i = 0; i < lines.Count; i++)
                rates[i].Add(Measure(lines[i].Action));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",-34} {"a second",9} {"of CPU",9} {"KB",7} {"/ zip",7} {"/ objects",9}"));
        for (var i = 0; i < lines.Count; i++)
        {
            var (one, first, second) = (rates[i], rates[0], rates[1]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lines[i].Name,-34} {Middle(one, rate => rate.Clock),9:F0} {Middle(one, rate => rate.Processor),9:F0} {Middle(one, rate => rate.Kilobytes),7:F0} {Ratio(one, first),7:F2} {Ratio(one, second),9:F2}"));
        }

        var (alone, both) = (Parallel(run, 1), Parallel(run, 2));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all steps, YAML, two threads: {both:F0} a second, {both / alone:F2} times one thread"));
        var ours = Middle(rates[9], rate => rate.Clock);
        foreach (var (name, rate, megabytes) in DocumentPeers.Warm())
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {rate:F0} a second, at most {megabytes:F0} MB; steps 3, 4, 6 are {ours / rate:F1} times as fast"));
        return 0;
    }

    private static int Repeat(Action action)
    {
        var count = 0;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp; count++)
            action();
        Console.WriteLine(count);
        return 0;
    }

    private static Rate Measure(Action action)
    {
        var (count, bytes, processor, clock) = (0, GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        for (; clock.Elapsed < Turn; count++)
            action();
        return new Rate(count / clock.Elapsed.TotalSeconds, count / (Environment.CpuUsage.TotalTime - processor).TotalSeconds, (GC.GetAllocatedBytesForCurrentThread() - bytes) / 1024.0 / count);
    }

    private static double Parallel(WorkloadRun run, int threads)
    {
        var counts = new int[threads];
        var clock = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, threads).Select(index => new Thread(() =>
        {
            for (; clock.Elapsed < TimeSpan.FromSeconds(3); counts[index]++)
                run.AllOfYaml();
        })).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        return counts.Sum() / clock.Elapsed.TotalSeconds;
    }

    private static double Middle(List<Rate> rates, Func<Rate, double> value) => Measurement.Median(rates.Select(value));

    // Turn by turn, by processor time, so that a busy machine disturbs both alike.
    private static double Ratio(List<Rate> ours, List<Rate> theirs) => Measurement.Median(ours.Zip(theirs, (one, other) => one.Processor / other.Processor));

    private readonly record struct Rate(double Clock, double Processor, double Kilobytes);
}
