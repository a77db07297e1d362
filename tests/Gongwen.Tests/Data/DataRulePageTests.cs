using System.Text;
using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Schemas;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Tables;

namespace Gongwen.Tests.Data;

/// <summary>Each fault of steps 1 and 2 has a page, and its examples are what the steps say. Those of outlines (GW202n) are FileRulePageTests', those of ledgers (GW204n) FactRulePageTests'.</summary>
public sealed partial class DataRulePageTests
{
    public static TheoryData<string> Pages => new(Directory.GetFiles(RepositoryFiles.Of("docs", "rules"), "GW*.md")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Where(id => !id.Contains(".received", StringComparison.Ordinal) && !TableRulePageTests.IsOfTables(id)).Where(id => id.StartsWith("GW1", StringComparison.Ordinal) || id.StartsWith("GW20", StringComparison.Ordinal) || id.StartsWith("GW21", StringComparison.Ordinal)).Where(id => id[..5] is not ("GW202" or "GW204")).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_shows_what_is_found(string id)
    {
        var file = RepositoryFiles.Of("docs", "rules", $"{id}.md");
        var page = File.ReadAllText(file).ReplaceLineEndings("\n");
        Assert.StartsWith($"# {id} ", page, StringComparison.Ordinal);
        var good = page.IndexOf("\n## Good\n", StringComparison.Ordinal);
        var schema = Examples().Matches(page).FirstOrDefault(match => match.Groups["options"].Value.Contains("schema", StringComparison.Ordinal))?.Groups["text"].Value;
        var (bad, fine) = (0, 0);
        var actual = Examples().Replace(page, match =>
        {
            var options = match.Groups["options"].Value;
            var findings = options.Contains("schema", StringComparison.Ordinal) && !options.Contains("check", StringComparison.Ordinal) ? [] : Run(match, schema);
            var isBad = match.Index < good;
            if (!options.Contains("schema", StringComparison.Ordinal) || options.Contains("check", StringComparison.Ordinal))
            {
                Assert.Equal(isBad, findings.Any(finding => finding.RuleId == id));
                Assert.True(isBad || findings.Count == 0, match.Value);
                _ = isBad ? bad++ : fine++;
            }

            return $"```{match.Groups["language"].Value}{options}\n{match.Groups["text"].Value}```\n{string.Concat(findings.Select(Line))}";
        });
        Snapshot.MatchFile(actual, file);
        Assert.True(bad > 0 && fine > 0, "a page has bad and good examples");
    }

    [Fact]
    public void Every_code_of_the_cases_has_a_page()
    {
        var used = Directory.GetFiles(RepositoryFiles.Of("engine", "Gongwen.Engine"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => Codes().Matches(File.ReadAllText(path)).Select(match => match.Value)).ToHashSet(StringComparer.Ordinal);
        Assert.All(used.Order(StringComparer.Ordinal), id => Assert.True(File.Exists(RepositoryFiles.Of("docs", "rules", $"{id}.md")), id));
    }

    private static FindingList Run(Match match, string? schemaText)
    {
        var options = match.Groups["options"].Value;
        var findings = new FindingList();
        var limits = DataLimits.Default with
        {
            MaxBytes = Option(options, "bytes") ?? DataLimits.Default.MaxBytes,
            MaxDepth = Option(options, "depth") ?? DataLimits.Default.MaxDepth,
            MaxAliasNodes = Option(options, "aliases") ?? DataLimits.Default.MaxAliasNodes,
            MaxNodes = Option(options, "nodes") ?? DataLimits.Default.MaxNodes,
        };
        var encoding = options.Contains("gbk", StringComparison.Ordinal) ? CodePagesEncodingProvider.Instance.GetEncoding("GBK")! : Encoding.UTF8;
        var bytes = encoding.GetBytes(match.Groups["text"].Value.Replace("␁", "\u0001", StringComparison.Ordinal));
        var data = Step1ReadData.Run(bytes, $"report.{match.Groups["language"].Value}", limits, findings);
        if (data is null)
            return findings;
        if (options.Contains("check", StringComparison.Ordinal))
            SchemaCompiler.Compile(data, SharedShapes.BuiltIn, findings);
        else if (schemaText is not null)
            Step2CheckData.Run(data, TestSchemas.Of(schemaText), draft: false, findings);
        return findings;
    }

    private static int? Option(string options, string name) =>
        options.Split(' ').FirstOrDefault(option => option.StartsWith(name + "=", StringComparison.Ordinal)) is { } found ? int.Parse(found[(name.Length + 1)..]) : null;

    private static string Line(Finding finding)
    {
        var place = finding.Location is { Line: > 0 } at ? $"{at.Line}:{at.Column} " : "";
        return $"> {place}{CaseText.NameOf(finding.Severity)}：{finding.Message.Chinese}{(finding.Hint is null ? "" : $" → {finding.Hint.Chinese}")}\n";
    }

    [GeneratedRegex("```(?<language>yaml|json)(?<options>[^\n]*)\n(?<text>.*?)```\n(> [^\n]*\n)*", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Examples();

    [GeneratedRegex("GW[12][0-9]{3}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Codes();
}
