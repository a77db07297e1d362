using System.Diagnostics;
using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Rules;

namespace Gongwen.Benchmarks.Workload;

/// <summary>What each rule takes of a document of the workload, beside a run with no rule in turn.</summary>
internal static class RulesBenchmark
{
    private const int Turns = 9;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(40);

    public static int Run()
    {
        var run = new WorkloadRun();
        List<(string Name, Action Action)> lines = [("no rule", Check(run, [])), ("all rules", run.CheckDocument), .. run.Rules.Select(rule => ($"{rule.Info.Id} {rule.Info.Name}", Check(run, [rule])))];
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp;)
            lines.ForEach(line => line.Action());
        var times = lines.ConvertAll(_ => new List<double>());
        var bytes = lines.ConvertAll(_ => 0L);
        for (var turn = 0; turn < Turns; turn++)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                var (count, before, clock) = (0, GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
                for (; clock.Elapsed < Turn; count++)
                    lines[i].Action();
                times[i].Add(clock.Elapsed.TotalMicroseconds / count);
                bytes[i] = (GC.GetAllocatedBytesForCurrentThread() - before) / count;
            }
        }

        var nothing = times[0].Min();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lines[0].Name}: {nothing:F1} us, {bytes[0]} bytes; {lines[1].Name}: {times[1].Min():F1} us, {bytes[1]} bytes"));
        for (var i = 2; i < lines.Count; i++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times[i].Min() - nothing,7:F1} us {bytes[i] - bytes[0],8} bytes {lines[i].Name}"));
        return 0;
    }

    private static Action Check(WorkloadRun run, IReadOnlyList<IReportRule> rules) => () => Step5CheckDocument.Run(run.Context, rules, RuleSettings.None, []);
}
