using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Layouts;
using static Gongwen.Tests.Writers.Sample;

namespace Gongwen.Tests.Writers;

/// <summary>What LibreOffice makes of the file, measured on the page.</summary>
public sealed class DocxOnPaperTests
{
    private static readonly string Folder = RepositoryFiles.Of("artifacts", "paper");

    public DocxOnPaperTests() => Assert.SkipWhen(OfficeToPdf.Missing is not null, OfficeToPdf.Missing ?? "");

    [Theory]
    [InlineData("gbt9704-nominal")]
    [InlineData("gbt9704-compensated")]
    [InlineData("gbt9704-plain")]
    public void Full_page_has_22_lines_of_28_characters_in_the_type_area(string name)
    {
        var pdf = Convert(Document(Paragraph(new string('国', 28 * 22 * 3))), TestLayouts.ById(name), "full-" + name);
        var page = PaperPage.Read(pdf)[1];
        var body = page.Lines.Take(page.Lines.Count - 1).ToList();

        Assert.Equal((210, 297), (Math.Round(page.Width), Math.Round(page.Height)));
        Assert.Equal(22, body.Count);
        Assert.All(body, line => Assert.Equal(28, line.Text.Length));
        Assert.All(body, line => Assert.InRange(line.Left, 27.5, 28.5));
        Assert.All(body, line => Assert.InRange(line.Right, 183.5, 184.5));
        var ink = PaperInk.Read(pdf, 2).Box(0, 266, 0, 210)!.Value;
        Assert.InRange(ink.Top, 36.5, 42.5);
        Assert.InRange(ink.Bottom, 256.5, 262.5);
    }

    [Theory]
    [InlineData("gbt9704-nominal")]
    [InlineData("gbt9704-compensated")]
    public void Page_number_stands_7_mm_below_the_type_area_outside_and_one_character_in(string name)
    {
        var pdf = Convert(Document(Paragraph(new string('国', 28 * 22 * 2))), TestLayouts.ById(name), "number-" + name);
        var numbers = PaperPage.Read(pdf).Take(2).Select(page => page.Lines[^1]).ToList();
        const double OneCharacter = 14 * 25.4 / 72;

        Assert.Equal("— 1 —", numbers[0].Text);
        Assert.Equal("— 2 —", numbers[1].Text);
        Assert.InRange(numbers[0].Right, 184 - OneCharacter - 0.5, 184 - OneCharacter + 0.5);
        Assert.InRange(numbers[1].Left, 28 + OneCharacter - 0.5, 28 + OneCharacter + 0.5);
        var dash = PaperInk.Read(pdf, 2).Box(264, 290, numbers[1].Left, numbers[1].Left + 3)!.Value;
        Assert.InRange((dash.Top + dash.Bottom) / 2, 262 + 7 - 0.5, 262 + 7 + 0.5);
    }

    [Fact]
    public void Page_number_of_a_lying_sheet_stands_where_the_standing_sheet_has_it()
    {
        var pdf = Convert(EveryElement.Ledger, TestLayouts.Plain, "ledger-number");
        const double OneCharacter = 14 * 25.4 / 72;

        foreach (var page in new[] { 1, 2 })
        {
            // The standing sheet's lower edge is the lying sheet's left, its right edge the lower one.
            var ink = PaperInk.Read(pdf, page).Box(0, 210, 0, 34)!.Value;
            Assert.InRange((ink.Left + ink.Right) / 2, 35 - 7 - 1, 35 - 7 + 1);
            Assert.InRange(page == 1 ? ink.Bottom : ink.Top, (page == 1 ? 184 - OneCharacter : 28 + OneCharacter) - 0.6, (page == 1 ? 184 - OneCharacter : 28 + OneCharacter) + 0.6);
            Assert.InRange(ink.Bottom - ink.Top, 10, 18);
        }
    }

    [Fact]
    public void Headings_and_paragraphs_begin_two_characters_in()
    {
        var lines = PaperPage.Read(Convert(EveryElement.Report, TestLayouts.Plain, "every-element"))[0].Lines;
        const double TwoCharacters = 2 * 15.75 * 25.4 / 72;

        foreach (var begin in new[] { "一、", "全年", "1.建", "按照" })
            Assert.InRange(lines.Single(line => line.Text.StartsWith(begin, StringComparison.Ordinal)).Left, 28 + TwoCharacters - 0.5, 28 + TwoCharacters + 0.5);
        Assert.InRange(lines.Single(line => line.Text == "区委组织部：").Left, 27.5, 28.5);
    }

    [Fact]
    public void Title_stands_in_the_middle()
    {
        var title = PaperPage.Read(Convert(Document(Title("半年工作总结"), Paragraph("正文")), TestLayouts.Plain, "title"))[0].Lines[0];

        Assert.InRange((title.Left + title.Right) / 2, 105.5, 106.5);
        Assert.InRange(title.Right - title.Left, 6 * 22 * 25.4 / 72 * 0.99, 6 * 22 * 25.4 / 72 * 1.01);
    }

    [Fact]
    public void Table_is_as_wide_as_the_type_area_and_repeats_its_header()
    {
        var pdf = Convert(EveryElement.Ledger, TestLayouts.Plain, "ledger");
        var pages = PaperPage.Read(pdf);

        Assert.All(pages, page => Assert.Equal((297, 210), (Math.Round(page.Width), Math.Round(page.Height))));
        Assert.All(pages, page => Assert.Contains(page.Lines, line => line.Text.Contains("整改措施", StringComparison.Ordinal)));
        for (var page = 1; page <= pages.Count; page++)
        {
            var ink = PaperInk.Read(pdf, page).Box(0, 184.5, 33, 297)!.Value;
            Assert.InRange(ink.Left, 34.5, 35.5);
            Assert.InRange(ink.Right, 259.5, 260.5);
            Assert.True(ink.Bottom < 184.5, "the table reaches below the type area");
        }
    }

    [Theory]
    [InlineData("中共临江区商务局党组", "2026年1月15日")]
    [InlineData("县农业农村局", "2026年12月15日")]
    public void Date_begins_two_characters_right_of_the_name_and_the_longer_ends_two_from_the_edge(string name, string date)
    {
        var lines = PaperPage.Read(Convert(Document(Paragraph("正文。"), Signature(date, name)), TestLayouts.Plain, $"signature-{name.Length}"))[0].Lines;
        var signed = lines.Single(line => line.Text == name);
        var dated = lines.Single(line => line.Text.Replace(" ", "", StringComparison.Ordinal) == date);
        const double Character = 15.75 * 25.4 / 72;

        Assert.InRange(184 - Math.Max(signed.Right, dated.Right), (2 * Character) - 0.7, (2 * Character) + 0.7);
        // Of the longer date the width is only estimated: fonts and programs set digits differently.
        var tolerance = dated.Right > signed.Right + 1 ? 1.5 : 0.5;
        Assert.InRange(dated.Left - signed.Left, (2 * Character) - tolerance, (2 * Character) + tolerance);
    }

    [Fact]
    public void Signature_takes_the_end_of_the_text_to_its_page()
    {
        foreach (var lines in new[] { 16, 18, 19 })
        {
            var document = Document(Paragraph(new string('国', (28 * lines) - 2)), Paragraph(new string('民', (28 * 2) - 2)), Signature("2026年1月1日", "县农业农村局"));
            var last = PaperPage.Read(Convert(document, TestLayouts.Plain, $"signed-{lines}"))[^1].Lines;

            Assert.Contains(last, line => line.Text.Contains("民民", StringComparison.Ordinal));
            Assert.Contains(last, line => line.Text == "县农业农村局");
        }
    }

    [Fact]
    public void Attachment_note_and_signature_take_the_end_of_the_text_to_their_page_and_the_note_with_them()
    {
        foreach (var lines in new[] { 18, 20 })
        {
            var document = Document(
                Paragraph(new string('国', (28 * lines) - 2)), Paragraph("特此报告。"), Attachments("青山县水利局问题整改清单"), Signature("2026年1月1日", "县农业农村局"), Note("（联系人：办公室）"));
            var last = PaperPage.Read(Convert(document, TestLayouts.Plain, $"attached-{lines}"))[^1].Lines;

            Assert.All(["特此报告", "附件：", "县农业农村局", "联系人"], text => Assert.Contains(last, line => line.Text.Contains(text, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Small_table_stays_whole_and_a_large_one_leaves_no_row_alone()
    {
        foreach (var (rows, together, before) in new[] { (6, 6, new[] { 16, 19 }), (14, 2, [13, 20]) })
        {
            foreach (var lines in before)
            {
                var table = Table("表1", ["指标", "数值"], [1, 1], [.. Enumerable.Range(1, rows).Select(i => Row($"指标{i}", "甲"))]);
                var pages = PaperPage.Read(Convert(Document(Paragraph(new string('国', (28 * lines) - 2)), table, Paragraph("正文。")), TestLayouts.Plain, $"rows-{rows}-{lines}"));
                var counts = pages.Select(page => page.Lines.Count(line => line.Text.StartsWith("指标", StringComparison.Ordinal) && line.Text.EndsWith('甲'))).ToList();

                Assert.Equal(rows, counts.Sum());
                Assert.All(counts, count => Assert.True(count == 0 || count >= together, $"{count} rows on a page after {lines} lines"));
                Assert.True(pages.Single(page => page.Lines.Any(line => line.Text == "表1")).Lines.Any(line => line.Text.EndsWith('甲')), "the caption stands without its table");
            }
        }
    }

    private static string Convert(Document document, LayoutProfile layout, string name) =>
        OfficeToPdf.Convert(DocxWriter.Write(document, layout), Folder, name);
}
