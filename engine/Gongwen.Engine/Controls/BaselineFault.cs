using Gongwen.Contracts;

namespace Gongwen.Engine.Controls;

/// <summary>What can be wrong with a baseline.</summary>
internal static class BaselineFault
{
    public static Finding Damaged(SourceLocation place, LocalizedText why) => new("GW2411", Severity.Error,
        new($"基线文件坏了，没有用它放行任何问题：{why.Chinese}", $"the baseline is damaged and lets nothing pass: {why.English}"))
    {
        Hint = new("基线文件由程序写；从版本库取回原来的，或者用 --write-baseline 重新写", "gongwen writes the baseline: get it back from version control, or write it anew with --write-baseline"),
        Location = place,
    };

    public static Finding Stale(string file, IReadOnlyList<BaselineEntry> entries)
    {
        var some = string.Join("、", entries.Take(3).Select(entry => $"{entry.RuleId}“{entry.Text}”"));
        return new Finding("GW2412", Severity.Note,
            new($"基线里有 {entries.Sum(entry => entry.Count)} 个问题已经没有了：{some}{(entries.Count > 3 ? " 等" : "")}", $"{entries.Sum(entry => entry.Count)} findings of the baseline are gone: {some}{(entries.Count > 3 ? ", …" : "")}"))
        {
            Hint = new("加 --write-baseline 再检查一次，就去掉了", "check once with --write-baseline to take them out"),
            Location = SourceLocation.OfFile(file),
        };
    }

    public static Finding NotABaseline(string file) => new("GW2413", Severity.Error,
        new("这个文件已经存在，又不是基线文件，没有覆盖", "this file exists and is no baseline; it was not replaced"))
    {
        Hint = new("--write-baseline 后面写基线文件的名字，例如 --write-baseline gongwen.baseline.json", "write the name of the baseline behind --write-baseline, e.g. --write-baseline gongwen.baseline.json"),
        Location = SourceLocation.OfFile(file),
    };
}
