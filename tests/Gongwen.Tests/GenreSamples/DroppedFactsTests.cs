using System.Text;
using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;

namespace Gongwen.Tests.GenreSamples;

/// <summary>A fact that is left out drops its clause and leaves no hole: every key of the samples is taken away, one by one and by twos.</summary>
public sealed partial class DroppedFactsTests
{
    private const int LargestNumberOfPairs = 200;

    public static TheoryData<string> Samples => new(InstalledGenres.SampleFolders);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Without_one_fact_the_text_still_reads(string folder)
    {
        var report = SampleVariant.Read(folder);
        var paths = Paths(report).ToList();
        var rendered = paths.Count(path => CheckWithout(report, [path]));
        Assert.True(rendered > 0, "no key can be left out");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Without_two_facts_the_text_still_reads(string folder)
    {
        var report = SampleVariant.Read(folder);
        var paths = Paths(report).ToList();
        // Neighbours share sentences, so the nearest pairs are tried.
        var pairs = paths.SelectMany((first, i) => paths.Skip(i + 1).Take(2).Select((second, distance) => (first, second, distance)))
            .OrderBy(pair => pair.distance).Take(LargestNumberOfPairs);
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
        var json = SampleVariant.Json(report, node => without.Contains(node.Path) ? null : node);
        var result = InstalledGenres.Pipeline.Render(new ReportRequest("report.json", json) { Formats = [OutputFormat.Text] });
        Assert.DoesNotContain(result.Findings, finding => finding.RuleId is { } id && (id.StartsWith("GW3", StringComparison.Ordinal) || id.StartsWith("GW4", StringComparison.Ordinal)));
        return [.. result.Files.Select(file => Encoding.UTF8.GetString(file.Bytes))];
    }

    private static IEnumerable<string> Paths(DataNode report) => SampleVariant.Values(report).Select(value => value.Path).Where(path => !path.EndsWith(']'));

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
