using System.Text;
using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Pipeline;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.GenreSamples;

/// <summary>A fact that is left out drops its clause and leaves no hole: every key of the samples is taken away, one by one and by twos.</summary>
public sealed partial class DroppedFactsTests
{
    private const int LargestNumberOfPairs = 150;

    public static TheoryData<string> Samples => new(InstalledGenres.SampleFolders);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Without_one_fact_the_text_still_reads(string folder)
    {
        var report = Read(folder);
        var paths = Keys(report).ToList();
        var rendered = paths.Count(path => CheckWithout(report, [path]));
        Assert.True(rendered > 0, "no key can be left out");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Without_two_facts_the_text_still_reads(string folder)
    {
        var report = Read(folder);
        var optional = Keys(report).Where(path => Rendered(report, [path]).Count > 0).ToList();
        // Neighbours share sentences; of the other pairs every n-th is taken, always the same.
        var pairs = optional.SelectMany((first, i) => optional.Skip(i + 1).Select(second => (first, second, Distance: optional.IndexOf(second) - i)))
            .OrderBy(pair => pair.Distance).Take(LargestNumberOfPairs);
        foreach (var (first, second, _) in pairs)
            CheckWithout(report, [first, second]);
    }

    /// <summary>True when the report renders without these keys; its text then has no hole.</summary>
    private static bool CheckWithout(DataNode report, string[] paths)
    {
        var texts = Rendered(report, paths);
        foreach (var text in texts)
        {
            var hole = Hole().Match(text);
            Assert.False(hole.Success, $"without {string.Join(", ", paths)}: {Around(text, hole)}");
        }

        return texts.Count > 0;
    }

    private static List<string> Rendered(DataNode report, string[] without)
    {
        var json = Encoding.UTF8.GetBytes(Json(report, without));
        var result = InstalledGenres.Pipeline.Render(new ReportRequest("report.json", json) { Formats = [OutputFormat.Text] });
        Assert.DoesNotContain(result.Findings, finding => finding.RuleId is { } id && (id.StartsWith("GW3", StringComparison.Ordinal) || id.StartsWith("GW4", StringComparison.Ordinal)));
        return [.. result.Files.Select(file => Encoding.UTF8.GetString(file.Bytes))];
    }

    private static DataNode Read(string folder)
    {
        var findings = new FindingList();
        var report = DataReader.Read(File.ReadAllBytes(RepositoryFiles.Of(folder, "report.yaml")), "report.yaml", DataLimits.Default, findings);
        Assert.Empty(findings);
        return report!;
    }

    /// <summary>The paths of all keys; of long lists only the first entries, which are alike.</summary>
    private static IEnumerable<string> Keys(DataNode node) => node.Kind switch
    {
        DataKind.Object => node.Properties.SelectMany(property => Keys(property.Value).Prepend(property.Value.Path)),
        DataKind.List => node.Items.Take(3).SelectMany(Keys),
        _ => [],
    };

    private static string Json(DataNode node, string[] without) => node.Kind switch
    {
        DataKind.Object => "{" + string.Join(",", node.Properties.Where(property => !without.Contains(property.Value.Path)).Select(property => $"{Quoted(property.Key)}:{Json(property.Value, without)}")) + "}",
        DataKind.List => "[" + string.Join(",", node.Items.Select(item => Json(item, without))) + "]",
        DataKind.Text => Quoted(node.Text),
        DataKind.Null => "null",
        _ => node.Text,
    };

    private static string Quoted(string text) => $"\"{System.Text.Json.JsonEncodedText.Encode(text)}\"";

    private static string Around(string text, Match match)
    {
        var start = Math.Max(0, match.Index - 40);
        return text[start..Math.Min(text.Length, match.Index + match.Length + 20)];
    }

    // Doubled or orphaned marks, empty brackets, counts without a number, a clause word right before a mark.
    [GeneratedRegex(
        "。。|，，|；；|、、|，。|、。|；。|：。|，、|、，|，；|；，|。，|。；|。、|：，|（）|“”|《》|  |(?<=[^0-9])(?:共|达|召开|开展|完成)(?:次|个|件|名|份)|(?m:^\u3000*[，、；。：])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Hole();
}
