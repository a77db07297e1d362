using Gongwen.Contracts;
using Gongwen.Engine.Evidence;
using Gongwen.Engine.Pipeline;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.GenreSamples;

namespace Gongwen.Tests.Evidence;

/// <summary>Where the numbers of every sample come from: asking changes nothing, and nothing is left without an answer.</summary>
public sealed class EvidenceTests
{
    public static TheoryData<string> Folders => [.. InstalledGenres.SampleFolders];

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_document_asked_about_is_the_document_that_is_written(string folder)
    {
        var plain = InstalledGenres.Pipeline.Check(Request(folder));
        // Every line holds the empty text.
        var asked = InstalledGenres.Pipeline.Check(Request(folder) with { Evidence = true, EvidenceAt = "" });
        Assert.Equal(plain.Findings.Select(finding => finding.Message.Chinese), asked.Findings.Select(finding => finding.Message.Chinese));
        Assert.Equal(plain.Documents.Select(TextOf), asked.Evidence.Select(document => string.Join('\n', document.Passages.Select(passage => passage.Text).Where(text => text.Length > 0))));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_number_has_a_place_and_what_was_computed_says_of_what(string folder)
    {
        var result = InstalledGenres.Pipeline.Check(Request(folder) with { Evidence = true });
        var items = result.Evidence.SelectMany(document => document.Items).ToList();
        Assert.All(items, item => Assert.All(item.Sources, source => Assert.True(source.Location is { File.Length: > 0 }, $"{item.Text} {item.Sentence}")));
        // No row stands behind a 0.
        Assert.All(items.Where(item => item.Kind == EvidenceKind.Computed), item =>
            Assert.All(item.Sources.Where(source => source.Kind == EvidenceKind.Computed), source => Assert.True(source.Derivation is { Formula.Chinese.Length: > 0 } derivation && (derivation.Sources.Count > 0 || item.Text == "0"), $"{item.Text} {item.Sentence} {source.Path}")));
        Assert.All(items, item => Assert.Contains(item.Text, item.Sentence, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_annex_lies_behind_and_changes_nothing_before(string folder)
    {
        var request = Request(folder) with { Formats = [OutputFormat.Markdown] };
        var plain = InstalledGenres.Pipeline.Render(request).Files;
        var evident = InstalledGenres.Pipeline.Render(request with { Evidence = true });
        foreach (var (before, after, evidence) in plain.Zip(evident.Files, evident.Evidence))
        {
            var (text, longer) = (System.Text.Encoding.UTF8.GetString(before.Bytes), System.Text.Encoding.UTF8.GetString(after.Bytes));
            Assert.StartsWith(text.TrimEnd('\n'), longer, StringComparison.Ordinal);
            Assert.Equal(evidence.Items.Count > 0, longer.Contains("数据依据清单", StringComparison.Ordinal));
        }
    }

    private static string TextOf(Document document) => string.Join('\n', Engine.Rules.DocumentLine.Of(document).Select(line => line.Text).Where(text => text.Length > 0));

    private static ReportRequest Request(string folder) => new("report.yaml", File.ReadAllBytes(RepositoryFiles.Of([.. folder.Split('/'), "report.yaml"])));
}
