using Gongwen.Contracts;
using Gongwen.Engine.Inspection;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.GenreSamples;
using Gongwen.Tests.Layouts;
using Gongwen.Tests.Writers;

namespace Gongwen.Tests.Inspection;

/// <summary>What this program writes complies with the layout it was written for, which is found by what the document looks like.</summary>
public sealed class OwnDocumentsTests
{
    private static readonly Dictionary<string, (string Layout, Document Document)> Forms = new(StringComparer.Ordinal)
    {
        ["notice"] = ("gbt9704-document", FormSamples.Notice(6)),
        ["joint"] = ("gbt9704-document", FormSamples.Joint),
        ["letter"] = ("gbt9704-letter", FormSamples.Letter(3)),
        ["order"] = ("gbt9704-order", FormSamples.Order),
        ["minutes"] = ("gbt9704-minutes", FormSamples.Minutes),
        ["attachments"] = ("gbt9704-document", FormSamples.WithAttachments),
        ["every element"] = ("gbt9704-plain", EveryElement.Report),
        ["ledger"] = ("gbt9704-plain", EveryElement.Ledger),
    };

    public static TheoryData<string> Samples => new(InstalledGenres.SampleFolders);

    public static TheoryData<string, string> Written
    {
        get
        {
            var written = new TheoryData<string, string>();
            foreach (var form in Forms.Keys)
            {
                written.Add(form, "");
                written.Add(form, "+gbt9704-compensated");
            }

            return written;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_of_a_genre_complies(string sample)
    {
        var bytes = File.ReadAllBytes(RepositoryFiles.Of([.. sample.Split('/'), "report.yaml"]));
        var rendered = InstalledGenres.Pipeline.Render(new ReportRequest("report.yaml", bytes));
        Assert.NotEmpty(rendered.Files);
        foreach (var file in rendered.Files)
        {
            var report = Inspected.Of(file.Bytes);
            Assert.Equal("", Inspected.Departures(report));
            Assert.True(report.IsGuessed);
            Assert.True(report.Count(Verdict.Complies) > 30, $"{file.DocumentId}: only {report.Count(Verdict.Complies)} verdicts");
        }
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void A_document_of_every_form_complies(string form, string profile)
    {
        var (layout, document) = Forms[form];
        var report = Inspected.Of(DocxWriter.Write(document, TestLayouts.ById(layout + profile)));
        Assert.Equal("", Inspected.Departures(report));
        Assert.Equal(layout + profile, report.Layout.Id);
        // Only what no file tells stays open.
        Assert.Subset(new HashSet<string> { "imprint.evenPage", "stamped.width" }, report.Items.Where(item => item.Verdict == Verdict.Unknown).Select(item => item.Name).ToHashSet());
    }
}
