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
    public static TheoryData<string> Ids => new(Enumerable.Range(6001, 10).Select(number => $"GW{number}"));

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
            LayoutReader.Read("layout", new LayoutLibrary([TestLayouts.BasePack, new LayoutSource("example", IsStandard: false, () => ["layout"], (name, faults) => Open(name, example.Text, faults))]), findings);
            Assert.Equal(string.Join('\n', example.Said), string.Join('\n', findings.Select(finding => (finding.Severity == Severity.Error ? "错误：" : "警告：") + finding.Message.Chinese)));
            Assert.All(findings, finding => Assert.Equal(id, finding.RuleId));
        });
    }

    private static DataNode? Open(string name, string text, FindingList findings) =>
        name == "layout" ? DataReader.Read(Encoding.UTF8.GetBytes(text), "layout.yaml", DataLimits.Default, findings) : null;
}
