using Gongwen.Contracts;
using Gongwen.Engine.Rules;
using Gongwen.Tests.Markup;

namespace Gongwen.Tests.Rules;

/// <summary>The rules about words read every element a document can have.</summary>
public sealed class ElementTextTests
{
    [Theory]
    [InlineData("::: masthead\ncopy-number: ¤\n:::\n正文。")]
    [InlineData("::: masthead\nclassification: ¤\n:::\n正文。")]
    [InlineData("::: masthead\nurgency: ¤\n:::\n正文。")]
    [InlineData("::: masthead\norgan: 某局\norgan: ¤\n:::\n正文。")]
    [InlineData("::: masthead\nsuffix: ¤\n:::\n正文。")]
    [InlineData("::: masthead\nnumber: ¤\n:::\n正文。")]
    [InlineData("::: masthead\nsigner: ¤\n:::\n正文。")]
    [InlineData("::: contents\n¤\n:::\n正文。")]
    [InlineData("::: recipients\n¤\n:::\n正文。")]
    [InlineData("::: attendance\n出席：¤\n:::\n正文。")]
    [InlineData("::: table\nunit: ¤\n| 甲 |\n|---|\n:::")]
    [InlineData("| 甲 | ¤ |\n| ^ | 乙 |\n|---|---|")]
    [InlineData("::: signature stamped\noffice: ¤\n周晓\n:::")]
    [InlineData("::: signature sealed\n¤\n:::")]
    [InlineData("::: attachment\n¤\n:::\n正文。")]
    [InlineData("::: imprint\nrecipients: ¤\n:::")]
    [InlineData("::: imprint\ncopy: ¤\n:::")]
    [InlineData("::: imprint\nissuer: ¤\n:::")]
    [InlineData("::: imprint\ndate: ¤\n:::")]
    public void A_placeholder_left_in_an_element_is_found_where_the_data_stands(string template)
    {
        var findings = new FindingList();
        var document = Filled.Build(Filled.With(template, "【待填】"), findings)!;
        Assert.Empty(findings);
        foreach (var rule in DocumentRules.All)
            rule.Check(new ReportContext("example", DataNode.OfNull(SourceLocation.OfFile("data.yaml")), document), findings);
        Assert.Equal("data.yaml GW5001 占位符“【待填】”没有填", string.Join('\n', findings.Select(finding => $"{finding.Location} {finding.RuleId} {finding.Message.Chinese}")));
    }

    [Fact]
    public void Marks_and_numbers_of_a_masthead_are_no_sentences()
    {
        var findings = new FindingList();
        var document = Filled.Build(
            Filled.With("::: masthead\nclassification: 秘密★10年\norgan: 某局\nnumber: 临商〔2026〕3号\n:::\n# 通知\n\n## 要求\n\n{landscape}\n| 甲 |\n|---|\n\n::: attachment\n表\n:::\n### 甲\n\n乙。", ""), findings)!;
        foreach (var rule in DocumentRules.All)
            rule.Check(new ReportContext("example", DataNode.OfObject([], SourceLocation.OfFile("data.yaml")), document), findings);
        Assert.Equal("GW4005", string.Join(' ', findings.Select(finding => finding.RuleId)));
    }
}
