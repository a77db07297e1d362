using Gongwen.Testing;

namespace Gongwen.Tests.Authoring;

/// <summary>Findings expected at marked places of a report.</summary>
public sealed class FindingsTestTests
{
    [Fact]
    public void Marks_where_the_findings_are_pass()
    {
        using var plugin = new AuthoredPlugin();
        FindingsTest.Expect(plugin.Folder, plugin.Report);
        FindingsTest.Expect(plugin.Folder, "GW2011", plugin.Report.Replace("成文日期: 2026-07-01", "成文日期: ⟦2026-07-32⟧", StringComparison.Ordinal));
        FindingsTest.Expect(plugin.Folder, plugin.Report
            .Replace("成文日期: 2026-07-01", "成文日期: ⟦GW2011|2026-07-32⟧", StringComparison.Ordinal)
            .Replace("修订值班制度", "⟦GW5201|２０⟧个网点", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mark_without_a_finding_is_shown()
    {
        using var plugin = new AuthoredPlugin();
        Assert.Equal(
            """
            检查出的问题与标记不同（- 应当，+ 现在）：
            - 4: 成文日期: ⟦MP0001|2026-07-01⟧
            + 4: 成文日期: 2026-07-01
            检查出的问题：
              没有
            """.ReplaceLineEndings("\n"),
            Message(() => FindingsTest.Expect(plugin.Folder, "MP0001", plugin.Report.Replace("成文日期: 2026-07-01", "成文日期: ⟦2026-07-01⟧", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_finding_without_a_mark_at_another_place_or_of_another_rule_is_shown()
    {
        using var plugin = new AuthoredPlugin();
        var report = plugin.Report.Replace("成文日期: 2026-07-01", "成文日期: 2026-07-⟦32⟧", StringComparison.Ordinal);
        Assert.Equal(
            """
            检查出的问题与标记不同（- 应当，+ 现在）：
            - 4: 成文日期: 2026-07-⟦MP0001|32⟧
            + 4: 成文日期: ⟦GW2011|2026-07-32⟧
            检查出的问题：
              report.yaml:4:7: GW2011 没有“2026-07-32”这一天 → 核对年、月、日
            """.ReplaceLineEndings("\n"),
            Message(() => FindingsTest.Expect(plugin.Folder, "MP0001", report)));
    }

    [Fact]
    public void A_finding_outside_the_report_fails_too()
    {
        using var plugin = new AuthoredPlugin();
        plugin.Change("genres/meeting-plan/sections/body/template.liquid", "| 日期 }}\n:::", "| 日期 }}\n");
        var folder = AuthoredFolder.Load(plugin.Folder.Folder, Conventions.Install.Folder, english: true);
        Assert.StartsWith("what was found is not what is marked (- expected, + now):\nfound:\n", Message(() => FindingsTest.Expect(folder, plugin.Report)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("标题: ⟦甲", "有“⟦”没有“⟧”")]
    [InlineData("标题: 甲⟧", "有“⟧”没有“⟦”")]
    [InlineData("标题: ⟦甲⟧", "标记没有写规则编号：⟦规则编号|…⟧")]
    [InlineData("标题: ⟦MP001|甲⟧", "标记没有写规则编号：⟦规则编号|…⟧")]
    public void Marks_that_make_no_sense_are_told(string report, string message)
    {
        using var plugin = new AuthoredPlugin();
        Assert.Equal(message, Message(() => FindingsTest.Expect(plugin.Folder, report)));
    }

    private static string Message(Action run) => Assert.Throws<CheckFailedException>(run).Message;
}
