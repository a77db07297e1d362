using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Rules;

namespace Gongwen.Tests.Rules;

/// <summary>All line rules in one pass find what each finds by itself.</summary>
public sealed class LinePassTests
{
    [Fact]
    public void One_pass_says_what_each_rule_says_by_itself()
    {
        const string text = "三月底前完成××座水库的检查,做到“底数清。。任务明；；责任到人（详见附件１。";
        var together = new FindingList();
        Check(text, DocumentRules.All, together);
        var alone = DocumentRules.All.SelectMany(rule =>
        {
            var findings = new FindingList();
            Check(text, [rule], findings);
            return findings;
        });
        Assert.Equal(Sorted(alone), Sorted(together));
        Assert.True(together.Count > 3);
    }

    private static List<string> Sorted(IEnumerable<Finding> findings) => [.. findings.Select(finding => $"{finding.RuleId} {finding.Location} {finding.Message.Chinese}").Order(StringComparer.Ordinal)];

    private static void Check(string text, IReadOnlyList<IReportRule> rules, FindingList findings)
    {
        var node = DataNode.OfText(text, new SourceLocation("report.yaml", 1, 1, 1, text.Length + 1) { Offset = 0, Length = text.Length });
        var document = new Document("sample", "sample", Landscape: false, [new Paragraph([new TextRun(text, TextStyle.None, new Origin(null, node))], new Origin(null, node))]);
        Step5CheckDocument.Run(new ReportContext("sample", node, document), rules, RuleSettings.None, findings);
    }
}
