using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Layouts;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Rules;

namespace Gongwen.Tests.Layouts;

/// <summary>Each finding about layouts has a page, and its examples are layout files read over the base pack.</summary>
public sealed class LayoutRulePageTests
{
    // The fonts of the machine in the example of GW6011.
    private static readonly HashSet<string> Machine = new(["方正小标宋_GBK", "仿宋", "黑体", "楷体", "宋体"], StringComparer.Ordinal);

    public static TheoryData<string> Ids => new(Enumerable.Range(6001, 12).Select(number => $"GW{number}"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_shows_what_reading_finds(string id)
    {
        var page = RulePage.Read(RepositoryFiles.Of("docs", "rules", $"{id}.md"));

        Assert.StartsWith(id + " ", page.Title, StringComparison.Ordinal);
        Assert.Contains(page.Examples, example => example.IsBad);
        Assert.Contains(page.Examples, example => !example.IsBad);
        Assert.All(page.Examples, example =>
        {
            var findings = new FindingList();
            var layout = LayoutReader.Read("layout", new LayoutLibrary([TestLayouts.BasePack, new LayoutSource("example", IsStandard: false, () => ["layout"], (name, faults) => Open(name, example.Text, faults))]), findings);
            foreach (var choice in layout is null ? [] : FontChoice.Of(layout, Machine.Contains))
                choice.ReportMissing(findings);
            Assert.Equal(string.Join('\n', example.Said), string.Join('\n', findings.Select(finding => (finding.Severity == Severity.Error ? "错误：" : "警告：") + finding.Message.Chinese)));
            Assert.All(findings, finding => Assert.Equal(id, finding.RuleId));
        });
    }

    private static DataNode? Open(string name, string text, FindingList findings) =>
        name == "layout" ? DataReader.Read(Encoding.UTF8.GetBytes(text), "layout.yaml", DataLimits.Default, findings) : null;
}
