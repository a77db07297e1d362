using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Facts;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Data;

namespace Gongwen.Tests.Facts;

/// <summary>What is said of ledgers that facts are reckoned from has a page for each code, and its examples are what is said. The schema and the facts stand before them.</summary>
public sealed partial class FactRulePageTests
{
    public static TheoryData<string> Pages => [.. FactPages.Of("GW204").Concat(FactPages.Of("GW586"))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_shows_what_is_said(string id)
    {
        var file = RepositoryFiles.Of("docs", "rules", $"{id}.md");
        var page = File.ReadAllText(file).ReplaceLineEndings("\n");
        var good = page.IndexOf("\n## Good\n", StringComparison.Ordinal);
        var faults = new FindingList();
        var groups = FactCase.Groups(BlockOf(page, "facts"), BlockOf(page, "schema"), faults);
        Assert.Empty(faults);
        var (bad, fine) = (0, 0);
        var actual = Examples().Replace(page, match =>
        {
            if (match.Groups["kind"].Length > 0)
                return match.Value;
            var findings = new FindingList();
            FactCase.Of(match.Groups["text"].Value, groups, findings);
            var isBad = match.Index < good;
            Assert.Equal(isBad, findings.Any(finding => finding.RuleId == id));
            Assert.True(isBad || findings.Count == 0, match.Value);
            _ = isBad ? bad++ : fine++;
            return $"```yaml\n{match.Groups["text"].Value}```\n{string.Concat(findings.Select(Line))}";
        });
        Snapshot.MatchFile(actual, file);
        Assert.True(bad > 0 && fine > 0, "a page has bad and good examples");
    }

    [Fact]
    public void Rules_about_ledgers_say_what_they_are() =>
        Assert.All(LedgerRules.All, rule => Assert.True(rule is { Name.Length: > 0, Basis: not null, Since.Length: > 0, Description.English.Length: > 10 }, rule.Id));

    private static string BlockOf(string page, string kind) => Examples().Matches(page).Single(match => match.Groups["kind"].Value == kind).Groups["text"].Value;

    private static string Line(Finding finding) =>
        $"> {finding.Location!.Line}:{finding.Location.Column} {CaseText.NameOf(finding.Severity)}：{finding.Message.Chinese}{(finding.Hint is null ? "" : $" → {finding.Hint.Chinese}")}\n";

    [GeneratedRegex("```yaml ?(?<kind>schema|facts|)\n(?<text>.*?)```\n(> [^\n]*\n)*", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Examples();
}
