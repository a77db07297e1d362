using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Rules;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Rules;

/// <summary>What is passed over for speed holds nothing: by anchors, by a look before the search, in cells whose words have been seen.</summary>
public sealed class LinePassTests
{
    private static readonly IReadOnlyList<RuleExample> Examples =
        [.. DocumentRules.All.SelectMany(rule => RulePage.Read(RepositoryFiles.Of("docs", "rules", $"{rule.Info.Id}.md")).Examples)];

    [Fact]
    public void One_pass_says_what_each_rule_says_by_itself()
    {
        var count = 0;
        foreach (var example in Examples)
        {
            var context = ExampleDocument.Of(example.Text);
            var together = Said(context, DocumentRules.All);
            Assert.Equal(Sorted(DocumentRules.All.SelectMany(rule => Said(context, [rule]))), Sorted(together));
            count += together.Count;
        }

        Assert.True(count > Examples.Count / 2);
    }

    [Fact]
    public void A_line_without_an_anchor_or_without_what_the_look_wants_holds_no_fault()
    {
        var rules = DocumentRules.All.OfType<LineRule>().ToList();
        var found = 0;
        foreach (var text in Examples.Select(example => DocumentText.Of(ExampleDocument.Of(example.Text))))
        {
            foreach (var rule in rules)
            {
                var (all, shown) = (new FindingList(), new FindingList());
                foreach (var line in text.Lines)
                {
                    if (rule is PatternRule pattern)
                        pattern.Search(line, text, all);
                    else
                        rule.CheckLine(line, text, all);
                    if (rule.Anchors.Count == 0 || rule.Anchors.Any(anchor => line.Text.Contains(anchor, StringComparison.Ordinal)))
                        rule.CheckLine(line, text, shown);
                }

                Assert.Equal(Sorted(all), Sorted(shown));
                found += all.Count;
            }
        }

        Assert.True(found > Examples.Count / 2);
    }

    [Fact]
    public void The_same_words_in_two_cells_are_told_twice()
    {
        var lines = Examples.SelectMany(example => example.Text.Split('\n')).Where(line => line.Length > 0 && !line.StartsWith('#') && !line.Contains('|', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        var found = 0;
        foreach (var line in lines)
        {
            var (once, twice) = (Cells(line, 1), Cells(line, 2));
            Assert.Equal(Sorted(once.Concat(once)).Select(WithoutRow), Sorted(twice).Select(WithoutRow));
            found += once.Count;
        }

        Assert.True(found > 100);
    }

    // Line rules alone: others weigh one cell against another.
    private static List<Finding> Cells(string words, int times)
    {
        var rows = new List<TableRow>();
        for (var row = 0; row < times; row++)
        {
            var node = DataNode.OfText(words, new SourceLocation("report.yaml", row + 1, 1, row + 1, words.Length + 1) { Offset = row * 10_000, Length = words.Length });
            rows.Add(new TableRow([new TableCell([new TextRun(words, TextStyle.None, new Origin(null, node))], default)], default));
        }

        var table = new Table([], [new TableColumn(1, ColumnAlignment.Left)], [], rows, default);
        return [.. Said(new ReportContext("sample", DataNode.OfNull(SourceLocation.OfFile("report.yaml")), new Document("sample", "sample", Landscape: false, [table])), [.. DocumentRules.All.Where(rule => rule is LineRule)])];
    }

    private static FindingList Said(ReportContext context, IReadOnlyList<IReportRule> rules)
    {
        var findings = new FindingList();
        Step5CheckDocument.Run(context, rules, RuleSettings.None, findings);
        return findings;
    }

    private static string WithoutRow(string finding) => finding[finding.IndexOf('\t', StringComparison.Ordinal)..];

    private static List<string> Sorted(IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => $"{finding.Location}\t{finding.RuleId} {finding.Location?.Column} {finding.Message.Chinese} {finding.Fix?.Replacement}").OrderBy(finding => finding[finding.IndexOf('\t', StringComparison.Ordinal)..], StringComparer.Ordinal).ThenBy(finding => finding, StringComparer.Ordinal)];
}
