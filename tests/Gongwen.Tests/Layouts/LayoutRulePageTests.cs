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
    public static TheoryData<string> Ids => new(Enumerable.Range(6001, 7).Select(number => $"GW{number}"));

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
            LayoutReader.Read("layout", name => Open(name, example.Text, findings), findings);
            Assert.Equal(string.Join('\n', example.Said), string.Join('\n', findings.Select(finding => "错误：" + finding.Message.Chinese)));
            Assert.All(findings, finding => Assert.Equal(id, finding.RuleId));
        });
    }

    private static DataNode? Open(string name, string text, FindingList findings) =>
        name == "layout" ? DataReader.Read(Encoding.UTF8.GetBytes(text), "layout.yaml", DataLimits.Default, findings) : TestLayouts.Open(name, findings);
}
