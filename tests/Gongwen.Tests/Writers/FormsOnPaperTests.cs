using Gongwen.Contracts;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Layouts;

namespace Gongwen.Tests.Writers;

/// <summary>Every form as LibreOffice draws it, measured against GB/T 9704-2012.</summary>
public sealed class FormsOnPaperTests
{
    private static readonly string Folder = RepositoryFiles.Of("artifacts", "paper");

    public FormsOnPaperTests() => Assert.SkipWhen(OfficeToPdf.Missing is not null, OfficeToPdf.Missing ?? "");

    [Fact]
    public void Look()
    {
        foreach (var (name, layout, document) in new (string, string, Document)[]
        {
            ("form-notice", "gbt9704-document", FormSamples.Notice(3)),
            ("form-notice-c", "gbt9704-document+gbt9704-compensated", FormSamples.Notice(3)),
            ("form-joint", "gbt9704-document", FormSamples.Joint),
            ("form-letter", "gbt9704-letter", FormSamples.Letter(3)),
            ("form-order", "gbt9704-order", FormSamples.Order),
            ("form-minutes", "gbt9704-minutes", FormSamples.Minutes),
            ("form-attach", "gbt9704-document", FormSamples.WithAttachments),
        })
            OfficeToPdf.Convert(DocxWriter.Write(document, TestLayouts.ById(layout)), Folder, name);
    }
}
