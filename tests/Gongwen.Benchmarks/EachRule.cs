using System.Diagnostics;
using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Rules;

namespace Gongwen.Benchmarks;

/// <summary>What each rule takes of a document: all of them in turn, with runs of no rule and of all between them, the best of many turns. A rule by itself pays for the search for anchors that all share.</summary>
internal static class EachRule
{
    private const int Turns = 9;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(40);

    /// <param name="context">The document.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="unit">What the figures are of.</param>
    /// <param name="units">How many of those the document is.</param>
    public static int Run(ReportContext context, IReadOnlyList<IReportRule> rules, string unit, double units)
    {
        List<(string Name, IReadOnlyList<IReportRule> Rules)> lines = [("no rule", []), ("all rules", rules), .. rules.Select(rule => ($"{rule.Info.Id} {rule.Info.Name}", (IReadOnlyList<IReportRule>)[rule]))];
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp;)
            lines.ForEach(line => Check(context, line.Rules));
        var best = lines.ConvertAll(_ => (Time: double.MaxValue, Bytes: 0.0));
        for (var turn = 0; turn < Turns; turn++)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                var (time, bytes) = Measure(context, lines[i].Rules);
                best[i] = (Math.Min(best[i].Time, time / units), bytes / units);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"microseconds and bytes {unit}; of each rule without those of no rule"));
        foreach (var (name, own) in lines.Select((line, i) => (line.Name, i < 2 ? best[i] : (best[i].Time - best[0].Time, best[i].Bytes - best[0].Bytes))).OrderByDescending(line => line.Item2.Item1))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{own.Item1,9:F1} {own.Item2,9:F0} {name}"));
        return 0;
    }

    private static (double Time, double Bytes) Measure(ReportContext context, IReadOnlyList<IReportRule> rules)
    {
        var (count, bytes, clock) = (0, GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        for (; clock.Elapsed < Turn; count++)
            Check(context, rules);
        return (clock.Elapsed.TotalMicroseconds / count, (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)count);
    }

    private static void Check(ReportContext context, IReadOnlyList<IReportRule> rules) => Step5CheckDocument.Run(context, rules, RuleSettings.None, []);
}
