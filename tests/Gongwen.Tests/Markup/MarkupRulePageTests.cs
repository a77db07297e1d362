using Gongwen.Contracts;
using Gongwen.Engine.Markup;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Layouts;
using Gongwen.Tests.Rules;

namespace Gongwen.Tests.Markup;

/// <summary>Each finding of step 4 has a page, and its examples are what step 4 does; ⟦…⟧ in them is a value.</summary>
public sealed class MarkupRulePageTests
{
    public static TheoryData<string> Ids => new(Enumerable.Range(4001, 30).Select(number => $"GW{number}"));

    private static TableWidths Widths { get; } = Filled.Widths("""
        properties:
          问题清单:
            items:
              properties:
                序号: { type: integer, x-width: 1 }
                内容: { title: 问题, x-width: 5 }
        """);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_shows_what_step_4_finds(string id)
    {
        var page = RulePage.Read(RepositoryFiles.Of("docs", "rules", $"{id}.md"));
        Assert.StartsWith(id + " ", page.Title, StringComparison.Ordinal);
        Assert.Contains(page.Examples, example => example.IsBad);
        Assert.Contains(page.Examples, example => !example.IsBad);
        Assert.All(page.Examples, example =>
        {
            var findings = new FindingList();
            Filled.Build(FilledTextFile.Parse(example.Marked), TestLayouts.ById(id == "GW4025" && example.IsBad ? "gbt9704-plain" : "gbt9704-nominal"), Widths, findings);
            Assert.Equal(string.Join('\n', example.Said), string.Join('\n', findings.Where(finding => finding.RuleId == id).Select(Said)));
            Assert.Equal(example.IsBad, findings.Count > 0);
        });
    }

    private static string Said(Finding finding) => finding.Severity switch { Severity.Error => "错误：", Severity.Warning => "警告：", _ => "提示：" } + finding.Message.Chinese;
}
