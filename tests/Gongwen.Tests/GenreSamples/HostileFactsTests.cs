using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;

namespace Gongwen.Tests.GenreSamples;

/// <summary>Whatever a text of a report holds, it comes out as given and the document keeps its structure.</summary>
public sealed class HostileFactsTests
{
    private const string Hostile = "# x | a | **b** {{ 1 | plus: 1 }} {% if %} ::: <i> \\ &#10; {br} {run-in}";

    // The genre, and what the ledger is counted by: another name is another row.
    private static readonly string[] Decides = ["文种", "责任单位", "责任领导"];

    public static TheoryData<string> Samples => new(InstalledGenres.SampleFolders.Where(folder => Path.GetFileName(folder) == "short"));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_text_full_of_marks_is_text(string folder)
    {
        var report = SampleVariant.Read(folder);
        var outlines = Outlines(Render(report, path: ""));
        var tried = 0;
        foreach (var value in SampleVariant.Values(report).Where(value => value.Kind == DataKind.Text && !Decides.Any(value.Path.EndsWith)))
        {
            var result = Render(report, value.Path);
            // Dates and choices can't be any text; they are refused.
            if (result.Findings.HasErrors)
            {
                Assert.All(result.Findings.Where(finding => finding.Severity == Severity.Error), finding =>
                    Assert.True(finding.RuleId.StartsWith("GW2", StringComparison.Ordinal) || finding.RuleId is "GW5202" or "GW5844", $"{value.Path}: {finding.RuleId} {finding.Message.English}"));
                continue;
            }

            tried++;
            Assert.Equal(outlines, Outlines(result));
            Assert.DoesNotContain(result.Findings, finding => finding.RuleId.StartsWith("GW3", StringComparison.Ordinal) || (finding.RuleId.StartsWith("GW4", StringComparison.Ordinal) && finding.RuleId != "GW4030"));
        }

        Assert.True(tried > 5, $"{tried} values");
        var all = Render(report, path: "", everyText: true);
        Assert.Contains(Hostile, string.Concat(all.Files.Select(file => Encoding.UTF8.GetString(file.Bytes))), StringComparison.Ordinal);
    }

    private static ReportResult Render(DataNode report, string path, bool everyText = false)
    {
        var json = SampleVariant.Json(report, node => node.Kind == DataKind.Text && (node.Path == path || (everyText && !Decides.Any(node.Path.EndsWith) && node.Text.Contains('，', StringComparison.Ordinal))) ? Hostile + node.Text : node);
        return InstalledGenres.Pipeline.Render(new ReportRequest("report.json", json) { Formats = [OutputFormat.Text] });
    }

    /// <summary>The kinds of elements in order.</summary>
    private static string Outlines(ReportResult result) =>
        string.Join('\n', result.Documents.Select(document => string.Join(' ', document.Blocks.Select(block => block is Table table ? $"Table:{table.Rows.Count}" : block.GetType().Name))));
}
