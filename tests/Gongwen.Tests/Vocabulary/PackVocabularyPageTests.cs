using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Vocabulary;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Genres;

namespace Gongwen.Tests.Vocabulary;

/// <summary>docs/pack-vocabulary.md: what it says is found in its examples is what is found, and the examples in its files hold.</summary>
public sealed partial class PackVocabularyPageTests
{
    private static readonly string Page = File.ReadAllText(RepositoryFiles.Of("docs", "pack-vocabulary.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Files => ["terms.yaml", "roster.yaml", "rules.yaml"];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_worked_example_finds_what_the_page_says(string file)
    {
        var example = Example().Matches(Page).Single(match => match.Groups["name"].Value == file);
        var pack = VocabularyRun.Pack("linjiang", new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { [file] = example.Groups["file"].Value }));
        var report = example.Groups["report"] is { Success: true } data ? data.Value : null;
        var faults = new FindingList();
        new PackRules([pack]).Examine(pack, ["official-letter"], faults);
        Assert.Empty(faults.Select(finding => finding.Message.Chinese));

        var findings = new FindingList();
        VocabularyRun.Check([pack], example.Groups["text"].Value, report, findings);
        Assert.Equal(example.Groups["said"].Value.TrimEnd('\n'), string.Join('\n', findings.Select(LineOf)));
    }

    // Places in the data stand there without their line.
    private static string LineOf(Finding finding)
    {
        var name = finding.Severity switch { Severity.Error => "错误", Severity.Warning => "警告", _ => "提示" };
        var header = finding.Location is { File: "text.txt" } place ? $" {place.Line - 1}" : "";
        return $"> {name}{header}：{finding.Message.Chinese}";
    }

    [GeneratedRegex("```yaml\n# linjiang/(?<name>[a-z.]+)\n(?<file>.*?)```\n(\n```yaml\n# report.yaml\n(?<report>.*?)```\n)?\n```text\n(?<text>.*?)```\n(?<said>(> [^\n]*\n)+)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Example();
}
