using System.Text;
using Gongwen.Engine.Pipeline;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Writers;

namespace Gongwen.Tests.GenreSamples;

/// <summary>Every sample of the genres renders without a finding, and reads as its expected files say.</summary>
public sealed class GenreSampleTests
{
    public static TheoryData<string> Samples => new(InstalledGenres.SampleFolders);

    public static TheoryData<string> FullSamples => new(InstalledGenres.SampleFolders.Where(folder => Path.GetFileName(folder) == "full"));

    public static TheoryData<string> Examples => new(InstalledGenres.Ids);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Renders_without_a_finding_as_expected(string folder)
    {
        var files = Render(folder, OutputFormat.Markdown);
        var several = files.Count > 1;
        Assert.All(files, file => Snapshot.MatchFile(
            Encoding.UTF8.GetString(file.Bytes),
            RepositoryFiles.Of(folder, several ? $"expected.{file.DocumentId}.md" : "expected.md")));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Other_formats_say_the_same(string folder)
    {
        Assert.All(Render(folder, OutputFormat.Text, OutputFormat.Html, OutputFormat.Docx), file =>
        {
            var name = $"{NameOf(folder)}_{file.DocumentId}";
            if (file.Format == OutputFormat.Docx)
                Snapshot.Match(DocxFile.Of(file.Bytes).Outline(), "docx.txt", name, testMethod: "Docx");
            else if (file.Format == OutputFormat.Html)
                Snapshot.Match(BodyOf(Encoding.UTF8.GetString(file.Bytes)), "html", name, testMethod: "Html");
            else
                Snapshot.Match(Encoding.UTF8.GetString(file.Bytes), "txt", name, testMethod: "Text");
        });
    }

    [Theory]
    [MemberData(nameof(FullSamples))]
    public void A_full_sample_is_a_whole_report(string folder)
    {
        // Letters, orders and minutes are short by nature.
        var least = folder.Contains("OfficialDocument", StringComparison.Ordinal) ? 200 : 4000;
        var longest = Render(folder, OutputFormat.Text).Max(file => Encoding.UTF8.GetString(file.Bytes).Count(character => character is >= '\u4E00' and <= '\u9FFF'));
        Assert.True(longest >= least, $"{longest} characters");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_of_a_genre_is_its_full_sample(string genre)
    {
        var full = InstalledGenres.SampleFolders.Single(folder => folder.EndsWith($"/{genre}/samples/full", StringComparison.Ordinal));
        Assert.Equal(File.ReadAllText(RepositoryFiles.Of(full, "report.yaml")), File.ReadAllText(RepositoryFiles.Of("samples", genre, "report.yaml")));
    }

    private static IReadOnlyList<RenderedDocument> Render(string folder, params OutputFormat[] formats)
    {
        var result = InstalledGenres.Pipeline.Render(new ReportRequest("report.yaml", File.ReadAllBytes(RepositoryFiles.Of(folder, "report.yaml"))) { Formats = formats });
        Assert.Equal("", FindingLines.Of(result.Findings));
        return result.Files;
    }

    /// <summary>The page without its style, which the writer's own snapshots hold.</summary>
    private static string BodyOf(string page) => page[page.IndexOf("<body", StringComparison.Ordinal)..];

    /// <summary>plugins/X/genres/duty-report/samples/full → duty-report_full.</summary>
    private static string NameOf(string folder)
    {
        var parts = folder.Split('/');
        return $"{parts[^3]}_{parts[^1]}";
    }
}
