using System.Text;
using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Tables;

/// <summary>The pages about tables: their examples are what is said of such a report and such a file. A ```csv block with a name is a file for the examples behind it; other files are those of <see cref="TableFiles"/>.</summary>
public sealed partial class TableRulePageTests
{
    /// <summary>What the host says of files; <see cref="Host.FileRulePageTests"/> runs these pages.</summary>
    public static IReadOnlyList<string> OfHost { get; } = ["GW1050", "GW1051", "GW1052", "GW1053", "GW1073", "GW2036"];

    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(RepositoryFiles.Of("docs", "rules"), "GW*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Where(IsOfTables).Where(id => !OfHost.Contains(id, StringComparer.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>True for the codes of tables.</summary>
    public static bool IsOfTables(string id) => !id.Contains('.', StringComparison.Ordinal) && (id[..5] is "GW105" or "GW106" or "GW107" or "GW203");

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_shows_what_is_found(string id)
    {
        var file = RepositoryFiles.Of("docs", "rules", $"{id}.md");
        var page = File.ReadAllText(file).ReplaceLineEndings("\n");
        var good = page.IndexOf("\n## Good\n", StringComparison.Ordinal);
        var files = new Dictionary<string, byte[]>(TableFiles.All, StringComparer.Ordinal);
        var (bad, fine) = (0, 0);
        var actual = Blocks().Replace(page, match =>
        {
            if (match.Groups["csv"].Success)
            {
                files[match.Groups["csv"].Value] = Encoding.UTF8.GetBytes(match.Groups["text"].Value);
                return match.Value;
            }

            var findings = TableRun.Of(match.Groups["text"].Value, files).Findings;
            var isBad = match.Index < good;
            Assert.Equal(isBad, findings.Any(finding => finding.RuleId == id));
            _ = isBad ? bad++ : fine++;
            return $"```yaml\n{match.Groups["text"].Value}```\n{string.Concat(findings.Select(Line))}";
        });
        Snapshot.MatchFile(actual, file);
        Assert.True(bad > 0 && fine > 0, "a page has bad and good examples");
    }

    private static string Line(Finding finding) => $"> {TableRun.Line(finding)}\n";

    [GeneratedRegex("```(yaml|csv title=\"(?<csv>[^\"\n]+)\")\n(?<text>.*?)```\n(> [^\n]*\n)*", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Blocks();
}
