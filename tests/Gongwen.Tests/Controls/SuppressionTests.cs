using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Engine.Data;

namespace Gongwen.Tests.Controls;

/// <summary>Which lines a comment covers, and what is no comment.</summary>
public sealed class SuppressionTests
{
    [Theory]
    [InlineData("甲: 一 # gw: allow GW5302 -- 理由\n乙: 二\n", "1-1")]
    [InlineData("# gw: allow GW5302 -- 理由\n# 又一行说明\n\n甲: 一\n乙: 二\n", "4-4")]
    [InlineData("甲: # gw: allow GW5302 -- 理由\n  - 一\n  - 题: 二\n    文: 三\n乙: 四\n", "1-4")]
    [InlineData("甲: # gw: allow GW5302 -- 理由\n- 一\n- 二\n乙: 四\n", "1-3")]
    [InlineData("甲:\n  # gw: allow GW5302 -- 理由\n  - 题: 二\n    文: 三\n", "3-3")]
    [InlineData("甲: | # gw: allow GW5302 -- 理由\n  一\n  二\n\n乙: 三\n", "1-3")]
    [InlineData("甲: >-\n  一\n  # gw: allow GW5302 -- 这是文字\n乙: 三\n", "")]
    [InlineData("甲: \"一 # gw: allow GW5302 -- 这是文字\"\n", "")]
    [InlineData("甲: 一# gw：allow GW5302 -- 这是文字\n", "")]
    [InlineData("甲: { 乙: 一, 丙: '二 # gw: allow GW5302 -- 文字' } # gw: allow GW5302 -- 理由\n", "1-1")]
    [InlineData("甲: 一\n# gw: allow GW5302 -- 后面没有了", "3-3")]
    public void A_comment_covers_the_value_that_begins_on_its_line(string yaml, string expected)
    {
        var findings = new FindingList();
        var read = DataReader.ReadText(Encoding.UTF8.GetBytes(yaml), "report.yaml", DataLimits.Default, findings)!;
        var found = Covered(SuppressionReader.OfYaml(read.Source, read.Tree, () => new RuleNames(EngineRules.All), findings), yaml.Count(character => character == '\n') + 2);
        Assert.Empty(findings);
        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("推进经济,稳中有进 <!-- gw: allow GW5302 -- 引用 -->\n\n下一段\n", "1-1")]
    [InlineData("<!-- gw: allow GW5302 -- 引用 -->\n\n第一行\n第二行\n\n下一段\n", "3-4")]
    [InlineData("<!-- 已核对 -->\n第一行\n", "")]
    public void In_Markdown_it_covers_its_line_or_the_next_paragraph(string markdown, string expected)
    {
        var findings = new FindingList();
        var found = Covered(SuppressionReader.OfMarkdown(new SourceText("report.md", markdown), () => new RuleNames(EngineRules.All), findings), 8);
        Assert.Empty(findings);
        Assert.Equal(expected, found);
    }

    [Fact]
    public void A_megabyte_of_comments_is_read_in_time_and_counted_out()
    {
        var yaml = "甲: 一\n" + string.Concat(Enumerable.Repeat("# gw: allow GW5302 -- 理由\n", 40_000)) + "# gw: allow " + string.Concat(Enumerable.Repeat("a-", 50_000)) + "\n";
        var findings = new FindingList();
        var read = DataReader.ReadText(Encoding.UTF8.GetBytes(yaml), "report.yaml", DataLimits.Default, findings)!;
        SuppressionReader.OfYaml(read.Source, read.Tree, () => new RuleNames(EngineRules.All), findings);
        Assert.True(findings.Count <= FindingList.Limit);
    }

    // The lines whose finding would pass.
    private static string Covered(Suppressions suppressions, int lines)
    {
        var file = suppressions.File;
        var all = new FindingList();
        for (var line = 1; line <= lines; line++)
            all.Add(new Finding("GW5302", Severity.Warning, new("问题", "fault")) { Location = new SourceLocation(file, line, 1, line, 2) });
        suppressions.Heard(all);
        var passed = suppressions.Passed.Select(one => one.Finding.Location!.Line).ToList();
        return passed.Count == 0 ? "" : $"{passed.Min()}-{passed.Max()}";
    }
}
