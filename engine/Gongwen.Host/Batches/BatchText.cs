using System.Globalization;
using Gongwen.Host.Language;

namespace Gongwen.Host.Batches;

/// <summary>The summary of a batch for people.</summary>
internal sealed class BatchText(UserLanguage language)
{
    private const int MostSlow = 5;
    private const int MostFailures = 20;

    /// <summary>Prints it.</summary>
    public void Write(BatchTally tally, BatchEnd end, TextWriter output)
    {
        output.WriteLine(Counts(tally, end));
        var rate = end.RateOf(tally) is { } reports ? language.Pick($"，每秒 {Shown(reports)} 份", $", {Shown(reports)} reports a second") : "";
        output.WriteLine(language.Pick($"用时 {ShownTime(end.Time)}{rate}", $"took {ShownTime(end.Time)}{rate}"));
        if (tally.Rules.Count > 0)
            output.WriteLine(language.Pick("问题：", "findings:"));
        foreach (var (code, rule) in tally.Rules.OrderByDescending(pair => pair.Value.Severity).ThenByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var example = rule.Example is null ? "" : language.Pick($"，例如：{language.Pick(rule.Example)}", $", e.g.: {language.Pick(rule.Example)}");
            Line(language.Pick($"{code} {language.Of(rule.Severity)} {rule.Count} 个{(rule.Reports > 0 ? $"，在 {rule.Reports} 份里" : "")}{example}", $"{code} {language.Of(rule.Severity)}: {rule.Count}{(rule.Reports > 0 ? $" in {rule.Reports} reports" : "")}{example}"));
        }

        if (tally.Dropped > 0)
            Line(language.Pick($"另有 {tally.Dropped} 个没有分开计数", $"{tally.Dropped} more that were not counted by rule"));
        if (tally.Allowed > 0)
            Line(language.Pick($"另有 {tally.Allowed} 个已按注释放行", $"{tally.Allowed} more let pass by comments"));
        if (tally.Failed > 0)
            output.WriteLine(language.Pick("没有生成的：", "not rendered:"));
        foreach (var failure in tally.Failures.Take(MostFailures))
        {
            var place = failure.Place is null ? failure.Report : failure.IsPlaced ? failure.Place : $"{failure.Report} ({failure.Place})";
            var more = failure.Errors > 1 ? language.Pick($"（共 {failure.Errors} 个错误）", $" ({failure.Errors} errors)") : "";
            Line($"{place}: {(failure.Rule is null ? "" : failure.Rule + " ")}{language.Pick(failure.Reason)}{more}");
        }

        if (tally.Failed > MostFailures)
            Line(language.Pick($"另有 {tally.Failed - MostFailures} 份", $"and {tally.Failed - MostFailures} more"));
        if (tally.Slowest.Count > 1)
        {
            output.WriteLine(language.Pick("最慢的：", "slowest:"));
            foreach (var (report, time) in tally.Slowest.Take(MostSlow))
                Line(language.Pick($"{report} {time.TotalMilliseconds:0} 毫秒", $"{report} {time.TotalMilliseconds:0} ms"));
        }

        if (end.IsStopped)
            output.WriteLine(language.Pick("接连好几份都写不进去，停下了；处理好以后加 --resume 接着做", "one report after the other can't be written: stopped; mend that and go on with --resume"));
        else if (end.IsInterrupted)
            output.WriteLine(language.Pick("已中断；写出的文件都是完整的，加 --resume 接着做", "stopped; the files written are whole: go on with --resume"));

        void Line(string text) => output.WriteLine("  " + TerminalText.OneLine(text));
    }

    private string Counts(BatchTally tally, BatchEnd end)
    {
        var left = end.LeftOf(tally);
        return language.Pick(
            $"共 {end.Reports} 份：{tally.Done} 份已生成{(tally.Skipped > 0 ? $"，{tally.Skipped} 份原来就做好了" : "")}，{tally.Failed} 份没有生成{(left > 0 ? $"，{left} 份没有轮到" : "")}；写出 {tally.Files} 个文件",
            $"{end.Reports} reports: {tally.Done} rendered{(tally.Skipped > 0 ? $", {tally.Skipped} done before" : "")}, {tally.Failed} not{(left > 0 ? $", {left} not reached" : "")}; {tally.Files} files written");
    }

    private static string Shown(double number) => number.ToString(number < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);

    private string ShownTime(TimeSpan time) => time.TotalMinutes < 1
        ? language.Pick($"{time.TotalSeconds:0.0} 秒", $"{time.TotalSeconds:0.0} s")
        : language.Pick($"{(int)time.TotalMinutes} 分 {time.Seconds} 秒", $"{(int)time.TotalMinutes} min {time.Seconds} s");
}
