using Gongwen.Engine.Inspection;

namespace Gongwen.Tests.Inspection;

/// <summary>Which clause a signature is judged by: under a seal (7.3.5.1) or without one (7.3.5.2).</summary>
public sealed class SignatureVerdictTests
{
    [Theory]
    [InlineData(1260, 1260, "4 字")]
    [InlineData(1550, 1260, "4 字")]
    [InlineData(1000, 1100, "3.49 字")]
    public void Below_a_red_head_a_name_that_is_not_quite_in_the_middle_has_a_seal(int nameRight, int dateRight, string found)
    {
        var report = Inspected.Of(HeadedDocx.With(HeadedDocx.Signature("2026年3月10日", nameRight, dateRight)));
        Assert.Equal(found, Inspected.Item(report, "sealed.right").Places[0].Found.Chinese);
        Assert.DoesNotContain(report.Items, item => item.Name.StartsWith("signature.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("二〇二六年三月十日")]
    [InlineData("2026.3.10")]
    [InlineData("2026年03月10日")]
    public void Another_form_of_the_date_departs_only_in_its_form(string date)
    {
        var right = Inspected.Of(HeadedDocx.With(HeadedDocx.Signature("2026年3月10日", 1550, 1260)));
        var wrong = Inspected.Of(HeadedDocx.With(HeadedDocx.Signature(date, 1550, 1260)));
        Assert.Equal(["date.form"], Inspected.DepartingNames(wrong).Except(Inspected.DepartingNames(right)));
        Assert.Equal(right.Items.Select(item => item.Name), wrong.Items.Select(item => item.Name));
    }

    [Fact]
    public void A_date_without_a_name_is_judged_by_the_nearer_clause()
    {
        Assert.Equal(Verdict.Complies, Inspected.Item(Inspected.Of(HeadedDocx.With("<w:p/><w:p/>" + HeadedDocx.AtRight("2026年3月10日", 1260))), "sealed.right").Verdict);
        Assert.Equal(Verdict.Complies, Inspected.Item(Inspected.Of(HeadedDocx.With("<w:p/>" + HeadedDocx.AtRight("2026年3月10日", 630))), "signature.right").Verdict);
    }

    [Fact]
    public void Below_a_red_head_a_signature_without_a_seal_stays_one()
    {
        var report = Inspected.Of(HeadedDocx.With("<w:p/>" + HeadedDocx.AtRight("青山县林业局", 1790) + HeadedDocx.AtRight("2026年3月10日", 630)));
        Assert.Equal(Verdict.Complies, Inspected.Item(report, "signature.right").Verdict);
        Assert.Equal(Verdict.Complies, Inspected.Item(report, "signature.dateShift").Verdict);
    }

    [Fact]
    public void A_signature_in_cells_without_lines_is_no_table_of_data()
    {
        const string Cell = "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>{0}</w:t></w:r></w:p>";
        var table = "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"5000\"/></w:tblGrid><w:tr><w:tc>" + Cell.Replace("{0}", "青山县林业局", StringComparison.Ordinal) + Cell.Replace("{0}", "2026.3.10", StringComparison.Ordinal) + "</w:tc></w:tr></w:tbl><w:p/>";
        var report = Inspected.Of(HeadedDocx.With("<w:p/>" + table));
        Assert.DoesNotContain(report.Items, item => item.Name.StartsWith("table.", StringComparison.Ordinal));
        Assert.Equal(Verdict.Unknown, Inspected.Item(report, "sealed.right").Verdict);
        Assert.Equal("2026.3.10", Inspected.Item(report, "date.form").Places[0].Found.Chinese);
    }

    [Fact]
    public void Borders_of_plain_paragraphs_make_an_imprint_without_a_date_above()
    {
        const string Edge = "<w:pBdr><w:top w:val=\"single\" w:sz=\"8\"/><w:bottom w:val=\"single\" w:sz=\"6\"/></w:pBdr><w:ind w:left=\"280\" w:right=\"280\"/>";
        var report = Inspected.Of(HeadedDocx.With(ForeignDocx.Paragraph("抄送：区委办公室。", Edge, "<w:sz w:val=\"28\"/>") + ForeignDocx.Paragraph("青山县林业局办公室　　2026年3月11日印发", Edge.Replace("w:sz=\"6\"", "w:sz=\"8\"", StringComparison.Ordinal), "<w:sz w:val=\"28\"/>")));
        Assert.Equal(Verdict.Complies, Inspected.Item(report, "imprint.issuer").Verdict);
    }
}
