using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Writers;

namespace Gongwen.Tests.GenreSamples;

/// <summary>Every sample as LibreOffice lays it out, measured against the type area of GB/T 9704-2012 (156 × 225 mm).</summary>
public sealed class SamplesOnPaperTests
{
    private static readonly string Folder = RepositoryFiles.Of("artifacts", "paper");

    public SamplesOnPaperTests() => Assert.SkipWhen(OfficeToPdf.Missing is not null, OfficeToPdf.Missing ?? "");

    public static TheoryData<string> Samples => new(InstalledGenres.SampleFolders);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Stands_in_the_type_area(string sample)
    {
        var bytes = File.ReadAllBytes(RepositoryFiles.Of([.. sample.Split('/'), "report.yaml"]));
        var rendered = InstalledGenres.Pipeline.Render(new ReportRequest("report.yaml", bytes));
        Assert.NotEmpty(rendered.Files);
        foreach (var file in rendered.Files)
        {
            var pages = PaperPage.Read(OfficeToPdf.Convert(file.Bytes, Folder, sample.Replace('/', '-') + "-" + file.DocumentId));
            var document = rendered.Documents.Single(document => document.DocumentId == file.DocumentId);
            // Attachments may lie in a document that stands.
            var turns = document.Blocks.Any(block => block is Attachment attachment && attachment.Landscape != document.Landscape);
            Assert.Equal(turns || document.Landscape, pages.Any(IsLandscape));
            Assert.Equal(turns || !document.Landscape, pages.Any(page => !IsLandscape(page)));
            Assert.All(pages.Where(page => !IsLandscape(page)), HoldsPortraitTypeArea);
            // A page in the middle of running text is full; near the end lines move to stay with the signature.
            if (file.DocumentId == "report" && sample.Contains("duty-report", StringComparison.Ordinal))
                Assert.All(pages.Skip(1).SkipLast(3), page => Assert.InRange(page.Lines.Count - 1, 21, 22));
        }
    }

    private static bool IsLandscape(PaperPage page)
    {
        var size = (Math.Round(page.Width), Math.Round(page.Height));
        Assert.True(size is (297, 210) or (210, 297), $"{size}");
        return size is (297, 210);
    }

    private static void HoldsPortraitTypeArea(PaperPage page)
    {
        Assert.All(page.Lines, line => Assert.InRange(line.Left, 27.5, 184.5));
        Assert.All(page.Lines, line => Assert.InRange(line.Right, 27.5, 184.5));
    }
}
