using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.GenreSamples;

/// <summary>Each rule of the genres has a page, and its examples are what the rule says.</summary>
public sealed partial class GenreRulePageTests
{
    public static TheoryData<string> Ids => new(InstalledGenres.Rules.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_shows_what_the_rule_finds(string id)
    {
        var (genre, rule) = InstalledGenres.Rules[id];
        var file = RepositoryFiles.Of("docs", "rules", $"{id}.md");
        var page = File.ReadAllText(file).ReplaceLineEndings("\n");
        Assert.StartsWith($"# {id} {rule.Info.Title.Chinese}\n", page, StringComparison.Ordinal);
        var good = page.IndexOf("\n## Good\n", StringComparison.Ordinal);
        var (bad, fine) = (0, 0);
        var actual = Examples().Replace(page, match =>
        {
            var found = Check(genre, rule, match.Groups["text"].Value);
            var isBad = match.Index < good;
            Assert.True(isBad == found.Length > 0, match.Value + found);
            _ = isBad ? bad++ : fine++;
            return $"```yaml\n{match.Groups["text"].Value}```\n{found}";
        });
        Snapshot.MatchFile(actual, file);
        Assert.True(bad > 0 && fine > 0, "a page has bad and good examples");
    }

    [Fact]
    public void A_rule_without_data_has_nothing_to_say()
    {
        foreach (var (genre, rule) in InstalledGenres.Rules.Values)
            Assert.Equal("", Check(genre, rule, "文种: 示例\n"));
    }

    private static string Check(string genre, IReportRule rule, string text)
    {
        var findings = new FindingList();
        var data = DataReader.Read(System.Text.Encoding.UTF8.GetBytes(text), "report.yaml", DataLimits.Default, findings)!;
        Assert.Empty(findings);
        rule.Check(new ReportContext(genre, data, new Document(genre, "report", Landscape: false, [])), findings);
        return string.Concat(findings.Select(finding =>
            $"> {finding.Location!.Line}:{finding.Location.Column} {NameOf(finding.Severity)}：{finding.Message.Chinese} → {finding.Hint!.Chinese}\n"));
    }

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };

    [GeneratedRegex("```yaml\n(?<text>.*?\n)```\n(?:> [^\n]*\n)*", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Examples();
}
