using System.Text;
using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Data;

namespace Gongwen.Tests.Migrations;

/// <summary>The pages GW22xx: their examples are checked or migrated with the migration of the page.</summary>
public sealed partial class MigrationRulePageTests
{
    public static TheoryData<string> Pages => [.. Directory.GetFiles(RepositoryFiles.Of("docs", "rules"), "GW22??.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_shows_what_is_found(string id)
    {
        var file = RepositoryFiles.Of("docs", "rules", $"{id}.md");
        var page = File.ReadAllText(file).ReplaceLineEndings("\n");
        var good = page.IndexOf("\n## Good\n", StringComparison.Ordinal);
        var run = new MigrationCase(new Dictionary<string, string>(StringComparer.Ordinal) { ["2.0.0.yaml"] = Migration().Match(page).Groups["text"].Value });
        Assert.Empty(run.Faults);
        var (bad, fine) = (0, 0);
        var actual = Examples().Replace(page, match =>
        {
            var bytes = Encoding.UTF8.GetBytes(match.Groups["text"].Value);
            var findings = new FindingList();
            if (match.Groups["kind"].Value == "check")
                findings = run.Check("report.yaml", bytes);
            else
                run.Run("report.yaml", bytes, null, match.Groups["to"].Value is { Length: > 0 } to ? to : null, findings);
            var isBad = match.Index < good;
            Assert.Equal(isBad ? [id] : [], findings.Select(finding => finding.RuleId));
            _ = isBad ? bad++ : fine++;
            return $"{match.Groups["head"].Value}\n{match.Groups["text"].Value}```\n{string.Concat(findings.Select(Line))}";
        });
        Snapshot.MatchFile(actual, file);
        Assert.True(bad > 0 && fine > 0, "a page has bad and good examples");
    }

    private static string Line(Finding finding)
    {
        var place = finding.Location is { Line: > 0 } at ? $"{at.Line}:{at.Column} " : "";
        return $"> {place}{CaseText.NameOf(finding.Severity)}：{finding.Message.Chinese}{(finding.Hint is null ? "" : $" → {finding.Hint.Chinese}")}\n";
    }

    [GeneratedRegex("```yaml 2\\.0\\.0\n(?<text>.*?)```\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Migration();

    [GeneratedRegex("(?<head>```yaml (?<kind>check|migrate)( to=(?<to>[0-9.]+))?)\n(?<text>.*?)```\n(> [^\n]*\n)*", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Examples();
}
