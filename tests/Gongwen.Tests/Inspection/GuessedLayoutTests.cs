using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Layouts;
using Gongwen.Tests.Writers;

namespace Gongwen.Tests.Inspection;

/// <summary>One fault of a document doesn't make another form of it.</summary>
public sealed class GuessedLayoutTests
{
    [Fact]
    public void A_red_line_drawn_double_makes_no_letter()
    {
        var parts = new DocxParts(DocxWriter.Write(FormSamples.Notice(6), TestLayouts.ById("gbt9704-document")));
        var report = Inspected.Of(parts.Replace("word/document.xml", "w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"FF0000\"", "w:val=\"double\" w:sz=\"8\" w:space=\"0\" w:color=\"FF0000\"", onlyFirst: true).ToBytes());
        Assert.Equal("gbt9704-document", report.Layout.Id);
        Assert.Equal(["separator.style"], Inspected.DepartingNames(report));
    }

    [Fact]
    public void A_number_at_the_right_makes_no_letter()
    {
        var report = Inspected.Of(HeadedDocx.With("", HeadedDocx.Head.Replace("<w:jc w:val=\"center\"/></w:pPr><w:r><w:t>青林发", "<w:jc w:val=\"right\"/></w:pPr><w:r><w:t>青林发", StringComparison.Ordinal)));
        Assert.Equal("gbt9704-document", report.Layout.Id);
        Assert.Equal("右", Inspected.Item(report, "number.position").Places[0].Found.Chinese);
    }

    [Fact]
    public void A_letter_typed_in_the_text_is_one()
    {
        const string Head = "<w:p><w:pPr><w:pBdr><w:bottom w:val=\"thinThickSmallGap\" w:sz=\"24\" w:color=\"FF0000\"/></w:pBdr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:color w:val=\"FF0000\"/><w:sz w:val=\"80\"/></w:rPr><w:t>青山县林业局</w:t></w:r></w:p><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:t>青林函〔2026〕5号</w:t></w:r></w:p><w:p/><w:p/>";
        Assert.Equal("gbt9704-letter", Inspected.Of(HeadedDocx.With("", Head)).Layout.Id);
    }
}
