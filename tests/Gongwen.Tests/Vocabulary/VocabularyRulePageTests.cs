using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Genres;
using Gongwen.Tests.Rules;

namespace Gongwen.Tests.Vocabulary;

/// <summary>Each finding that terms, rosters and rules make has a page; its examples are a file of a pack, three dashes, and a document.</summary>
public sealed class VocabularyRulePageTests
{
    private const string Separator = "---\n";

    public static TheoryData<string> Ids => new(Enumerable.Range(5701, 7).Select(number => $"GW{number}"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_shows_what_is_found(string id)
    {
        var page = RulePage.Read(RepositoryFiles.Of("docs", "rules", $"{id}.md"));

        Assert.StartsWith(id + " ", page.Title, StringComparison.Ordinal);
        Assert.Contains(page.Examples, example => example.IsBad);
        Assert.Contains(page.Examples, example => !example.IsBad);
        Assert.All(page.Examples, example =>
        {
            var at = example.Text.IndexOf(Separator, StringComparison.Ordinal);
            var (file, text) = (example.Text[..at], example.Text[(at + Separator.Length)..]);
            var findings = new FindingList();
            VocabularyRun.Check([VocabularyRun.Pack("linjiang", FilesOf(file))], text, null, findings);
            Assert.Equal(string.Join('\n', example.Said), string.Join('\n', findings.Select(finding => "警告：" + finding.Message.Chinese)));
            Assert.All(findings, finding => Assert.Equal(id, finding.RuleId));
            Assert.Equal(example.IsBad, example.Said.Count > 0);
        });
    }

    private static MemoryFiles FilesOf(string file) => new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [file.StartsWith("terms:", StringComparison.Ordinal) ? "terms.yaml" : file.StartsWith("rules:", StringComparison.Ordinal) ? "rules.yaml" : "roster.yaml"] = file,
    });
}
