using System.Text;
using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Controls;
using Gongwen.Engine.Data;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Rules;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Data;

namespace Gongwen.Tests.Controls;

/// <summary>The pages about settings, comments that let findings pass, and baselines: their examples are what is said about such files.</summary>
public sealed partial class ControlRulePageTests
{
    private static readonly RuleInfo Sample = new("SR0001", Severity.Note, new("样", "sample"), new("样", "sample"))
    {
        Name = "sample-rule",
        Options =
        [
            new RuleOption("longest", RuleOptionKind.Number, "60", new("最长", "longest")) { Minimum = 10, Maximum = 400 },
            new RuleOption("strict", RuleOptionKind.Flag, "false", new("从严", "strict")),
            new RuleOption("words", RuleOptionKind.Words, "", new("词语", "words")),
        ],
    };

    public static TheoryData<string> Pages =>
        ["GW2401", "GW2402", "GW2403", "GW2404", "GW2405", "GW2411", "GW8120", "GW8121", "GW8122", "GW8123", "GW8124", "GW8125", "GW8126"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_shows_what_is_found(string id)
    {
        var file = RepositoryFiles.Of("docs", "rules", $"{id}.md");
        var page = File.ReadAllText(file).ReplaceLineEndings("\n");
        var good = page.IndexOf("\n## Good\n", StringComparison.Ordinal);
        var actual = Examples().Replace(page, match =>
        {
            var findings = Run(id, match.Groups["text"].Value);
            Assert.Equal(match.Index < good, findings.Any(finding => finding.RuleId == id));
            Assert.True(match.Index < good || findings.Count == 0, match.Value);
            return $"```{match.Groups["language"].Value}\n{match.Groups["text"].Value}```\n{string.Concat(findings.Select(Line))}";
        });
        Snapshot.MatchFile(actual, file);
    }

    private static FindingList Run(string id, string text)
    {
        var findings = new FindingList();
        var bytes = Encoding.UTF8.GetBytes(text);
        if (id == "GW2411")
            Baseline.Read(bytes, "gongwen.baseline.json", findings);
        else if (id.StartsWith("GW24", StringComparison.Ordinal))
            Report(bytes, findings);
        else
            new RuleControls([], () => [Sample]).For(ProjectFile.Read(bytes, "gongwen.yaml"), findings);
        return findings;
    }

    // A report whose values are the paragraphs of its document.
    private static void Report(byte[] bytes, FindingList findings)
    {
        var read = DataReader.ReadText(bytes, "report.yaml", DataLimits.Default, findings)!;
        var suppressions = SuppressionReader.OfYaml(read.Source, read.Tree, () => new RuleNames(EngineRules.All), findings);
        var blocks = read.Tree.Properties.Select(property => new Paragraph([new TextRun(property.Value.Text, TextStyle.None, new Origin(null, property.Value))], new Origin(null, property.Value)));
        var found = new FindingList();
        Step5CheckDocument.Run(new ReportContext("sample", read.Tree, new Document("sample", "sample", Landscape: false, [.. blocks])), DocumentRules.All, RuleSettings.None, found);
        suppressions.Heard(found);
        findings.AddRange(suppressions.Unused(_ => true));
    }

    private static string Line(Finding finding)
    {
        var place = finding.Location is { Line: > 0 } at ? $"{at.Line}:{at.Column} " : "";
        return $"> {place}{CaseText.NameOf(finding.Severity)}：{finding.Message.Chinese}{(finding.Hint is null ? "" : $" → {finding.Hint.Chinese}")}\n";
    }

    [GeneratedRegex("```(?<language>yaml|json)\n(?<text>.*?)```\n(> [^\n]*\n)*", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Examples();
}
