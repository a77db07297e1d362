using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Markup;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Rules;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Layouts;

namespace Gongwen.Tests.Rules;

/// <summary>Each of the engine's rules has a page, and its examples are what the rule does.</summary>
public sealed class DocumentRulePageTests
{
    public static TheoryData<string> Ids => new(DocumentRules.All.Select(rule => rule.Info.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_shows_what_the_rule_finds(string id)
    {
        var rule = DocumentRules.All.Single(rule => rule.Info.Id == id);
        var page = RulePage.Read(RepositoryFiles.Of("docs", "rules", $"{id}.md"));
        Assert.Equal($"{id} {rule.Info.Title.Chinese}", page.Title);
        Assert.True(page.Examples.Any(example => example.IsBad), "a page has bad examples");
        Assert.True(page.Examples.Any(example => !example.IsBad), "a page has good examples");
        Assert.All(page.Examples, example => Assert.Equal(string.Join('\n', example.Said), Check(rule, example.Text)));
        Assert.All(page.Examples, example => Assert.Equal(example.IsBad, example.Said.Count > 0));
    }

    [Fact]
    public void Rules_have_numbers_of_their_own_in_order()
    {
        var ids = DocumentRules.All.Select(rule => rule.Info.Id);
        Assert.Equal(string.Join(' ', new SortedSet<string>(ids, StringComparer.Ordinal)), string.Join(' ', ids));
    }

    private const string Number = "number: ";

    private static string Check(IReportRule rule, string text)
    {
        var findings = new FindingList();
        var document = Step4BuildDocument.Run(Fill(text), "example", new GenreDocument("report", "示例", Landscape: false, Layout: null, []), TestLayouts.Nominal, TableWidths.None, findings);
        Assert.Empty(findings);
        rule.Check(new ReportContext("example", DataNode.OfNull(SourceLocation.OfFile("example.md")), document!), findings);
        return string.Join('\n', findings.Select(finding => $"{NameOf(finding.Severity)}：{finding.Message.Chinese}"));
    }

    /// <summary>A line is a paragraph, a heading or, behind number:, a document number, and its words are data: whatever they hold is text.</summary>
    private static FilledText Fill(string text)
    {
        var pieces = new List<FilledPiece>();
        var number = 0;
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            number++;
            var isNumber = line.StartsWith(Number, StringComparison.Ordinal);
            var words = isNumber ? line[Number.Length..] : line.TrimStart('#', ' ');
            var place = new SourceLocation("example.yaml", number, 1, number, words.Length + 1);
            pieces.Add(new FilledPiece((isNumber ? "::: masthead\n" : "") + line[..^words.Length], PieceKind.Literal, new Origin(place, null)));
            pieces.Add(new FilledPiece(words, PieceKind.Value, new Origin(place, DataNode.OfText(words, place, $"行[{number}]"))));
            pieces.Add(new FilledPiece(isNumber ? "\n:::\n" : "\n\n", PieceKind.Literal, new Origin(place, null)));
        }

        return new FilledText(pieces);
    }

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };
}
