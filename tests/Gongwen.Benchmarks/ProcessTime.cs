namespace Gongwen.Benchmarks;

/// <summary>How long a process took on the clock and on the processor, in milliseconds, and the most memory it had, in MB. A busy machine disturbs the clock far more.</summary>
internal readonly record struct ProcessTime(double Elapsed, double Processor, double Peak = 0)
{
    /// <summary>"1.5 (processor 1.4)" for ratios.</summary>
    public static string Ratio(IReadOnlyList<ProcessTime> ours, IReadOnlyList<ProcessTime> theirs)
    {
        var pairs = ours.Zip(theirs).ToList();
        return $"{Measurement.Median(pairs.Select(pair => pair.First.Elapsed / pair.Second.Elapsed)):F1} times (processor {Measurement.Median(pairs.Select(pair => pair.First.Processor / pair.Second.Processor)):F1})";
    }

    /// <summary>The medians of several runs.</summary>
    public static string Middle(IReadOnlyList<ProcessTime> runs) =>
        $"{Measurement.Median(runs.Select(run => run.Elapsed)):F0} ms (processor {Measurement.Median(runs.Select(run => run.Processor)):F0}{(runs.Max(run => run.Peak) is > 0 and var peak ? $", at most {peak:F0} MB" : "")})";
}
