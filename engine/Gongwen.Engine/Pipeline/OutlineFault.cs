using Gongwen.Contracts;

namespace Gongwen.Engine.Pipeline;

/// <summary>The faults of 篇章: one place for their codes and words.</summary>
internal static class OutlineFault
{
    public static Finding NoSection(DataNode name, string? nearest, IReadOnlyList<string> names) => new("GW2021", Severity.Error,
        new($"这个文种没有章节“{name.Text}”", $"the genre has no section '{name.Text}'"))
    {
        Hint = nearest is not null
            ? new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?")
            : new($"可以写：{string.Join("、", names)}；别的内容直接写“标题”“段落”", $"there are: {string.Join(", ", names)}; write anything else with 标题 and 段落"),
        Location = name.Location,
        Path = name.Path,
        Text = name.Text,
    };

    public static Finding Twice(DataNode name, SourceLocation first) => new("GW2022", Severity.Error,
        new($"章节“{name.Text}”在篇章里写了两次，第 {first.Line} 行已经写过", $"the section '{name.Text}' is listed twice; first in line {first.Line}"))
    {
        Hint = new("一个章节只排一次，删去其中一项", "a section is printed once; remove one of them"),
        Location = name.Location,
        Path = name.Path,
        Text = name.Text,
        Trace = [first],
    };

    public static Finding TwoKinds(DataNode entry, string second) => new("GW2023", Severity.Error,
        new($"篇章的一项只写一样，“{second}”要另写一项", $"an entry of 篇章 holds one thing; '{second}' needs an entry of its own"))
    {
        Hint = new("另起一行，以“- ”开头", "begin another item with '- '"),
        Location = entry.KeyLocation(second) ?? entry.Location,
        Path = entry.Path,
        Text = second,
    };

    public static Finding NoHeading(DataNode title, string section) => new("GW2024", Severity.Warning,
        new($"章节“{section}”没有一级标题，“标题”用不上", $"the section '{section}' has no heading of the first level to be replaced"))
    {
        Hint = new("删去“标题”，或者把这部分照写成带标题的部分", "remove 标题, or write the part in your own words"),
        Location = title.Location,
        Path = title.Path,
        Text = title.Text,
    };
}
