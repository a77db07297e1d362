using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Writers.Html;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Layouts;
using static Gongwen.Tests.Writers.Sample;

namespace Gongwen.Tests.Writers;

/// <summary>What Chromium prints of the page, measured on the paper.</summary>
public sealed class HtmlOnPaperTests
{
    private const double Line = 28.95 * 25.4 / 72;
    private const double NumberCharacter = 14 * 25.4 / 72;

    private static readonly string Folder = RepositoryFiles.Of("artifacts", "paper");

    public HtmlOnPaperTests() => Assert.SkipWhen(ChromiumToPdf.Missing is not null, ChromiumToPdf.Missing ?? "");

    [Theory]
    [InlineData("gbt9704-nominal")]
    [InlineData("gbt9704-compensated")]
    [InlineData("gbt9704-plain")]
    public void Full_page_has_22_lines_of_28_characters_in_the_type_area(string name)
    {
        var pdf = Print(Document(Paragraph(new string('国', 28 * 22 * 3))), TestLayouts.ById(name), "full-" + name);
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
        var pdf = Print(Document(Paragraph(new string('国', 28 * 22 * 2))), TestLayouts.ById(name), "number-" + name);
        var numbers = PaperPage.Read(pdf).Take(2).Select(page => page.Lines[^1]).ToList();

        Assert.Equal(["— 1 —", "— 2 —"], numbers.Select(number => number.Text));
        Assert.InRange(numbers[0].Right, 184 - NumberCharacter - 0.5, 184 - NumberCharacter + 0.5);
        Assert.InRange(numbers[1].Left, 28 + NumberCharacter - 0.5, 28 + NumberCharacter + 0.5);
        var dash = PaperInk.Read(pdf, 2).Box(264, 290, numbers[1].Left, numbers[1].Left + 3)!.Value;
        Assert.InRange((dash.Top + dash.Bottom) / 2, 262 + 7 - 1, 262 + 7 + 1);
    }

    [Fact]
    public void Page_number_of_a_lying_sheet_stands_where_the_standing_sheet_has_it()
    {
        var pdf = Print(EveryElement.Ledger, TestLayouts.Plain, "ledger-number");

        foreach (var page in new[] { 1, 2 })
        {
            // The standing sheet's lower edge is the lying sheet's left, its right edge the lower one.
            var ink = PaperInk.Read(pdf, page).Box(0, 210, 0, 34)!.Value;
            Assert.InRange((ink.Left + ink.Right) / 2, 35 - 7 - 1, 35 - 7 + 1);
            Assert.InRange(page == 1 ? ink.Bottom : ink.Top, (page == 1 ? 184 - NumberCharacter : 28 + NumberCharacter) - 0.6, (page == 1 ? 184 - NumberCharacter : 28 + NumberCharacter) + 0.6);
            Assert.InRange(ink.Bottom - ink.Top, 10, 18);
        }
    }

    [Fact]
    public void Masthead_stands_where_the_standard_has_it()
    {
        var pdf = Print(WholeDocuments.Circular, TestLayouts.ById("gbt9704-document"), "circular");
        var lines = PaperPage.Read(pdf)[0].Lines;
        var ink = PaperInk.Read(pdf, 1);
        var mark = ink.Box(71, 100, 28, 184)!.Value;
        var number = Find(lines, "临政发〔2026〕12号");
        var glyphs = ink.Box(number.Middle - 4, number.Middle + 4, number.Left - 1, number.Right + 1)!.Value;
        var line = ink.Box(glyphs.Bottom + 1, glyphs.Bottom + 8, 0, 210)!.Value;
        var title = Find(lines, "临江区人民政府关于做好");

        Assert.Equal(["000017", "秘密★1年", "特急"], lines.Take(3).Select(first => first.Text));
        Assert.All(lines.Take(3), first => Assert.InRange(first.Left, 27.5, 28.5));
        Assert.InRange(mark.Top, 37 + 35 - 1, 37 + 35 + 1);
        Assert.InRange((mark.Left + mark.Right) / 2, 105, 107);
        Assert.InRange(glyphs.Top - mark.Bottom, (2 * Line) - 1, (2 * Line) + 3);
        Assert.InRange((number.Left + number.Right) / 2, 105.5, 106.5);
        Assert.InRange(line.Top - glyphs.Bottom, 3, 5);
        Assert.InRange(line.Bottom - line.Top, 0.2, 0.7);
        Assert.InRange(line.Left, 27.5, 28.5);
        Assert.InRange(line.Right, 183, 184.5);
        // Above the first glyphs of the title half of what its line has more than they are high.
        var above = (2 * Line) + ((36 - 22) / 2.0 * 25.4 / 72);
        Assert.InRange(ink.Box(line.Bottom + 1, title.Middle + 3, title.Left, title.Right)!.Value.Top - line.Bottom, above - 1, above + 1);
    }

    [Fact]
    public void Letter_has_its_mark_30_mm_from_the_edge_between_rules_wider_than_the_text_and_no_number_on_its_first_page()
    {
        var pdf = Print(WholeDocuments.Letter, TestLayouts.ById("gbt9704-letter"), "letter");
        var lines = PaperPage.Read(pdf)[0].Lines;
        var ink = PaperInk.Read(pdf, 1);
        var mark = ink.Box(0, 50, 28, 184)!.Value;
        var first = ink.Box(mark.Bottom + 1, mark.Bottom + 7, 0, 210)!.Value;
        var last = ink.Box(265, 297, 0, 210)!.Value;
        var number = Find(lines, "临商函〔2026〕3号");

        Assert.InRange(mark.Top, 29, 31);
        Assert.InRange(first.Top - mark.Bottom, 3, 5);
        Assert.InRange(last.Bottom, 276, 278);
        foreach (var rule in new[] { first, last })
        {
            Assert.InRange(rule.Left, 19.5, 20.5);
            Assert.InRange(rule.Right, 189.5, 190.5);
            Assert.InRange(rule.Bottom - rule.Top, 0.7, 1.4);
        }

        // 上粗下细 above, 上细下粗 below.
        Assert.True(Thickness(ink, first.Top, fromAbove: true) > Thickness(ink, first.Bottom, fromAbove: false));
        Assert.True(Thickness(ink, last.Top, fromAbove: true) < Thickness(ink, last.Bottom, fromAbove: false));
        Assert.InRange(number.Right, 183, 184.5);
        Assert.Equal(Math.Round(number.Middle), Math.Round(Find(lines, "加急").Middle));
        Assert.DoesNotContain(lines, line => line.Text.StartsWith('—'));
        Assert.DoesNotContain(lines, line => line.Text.Contains("不印", StringComparison.Ordinal));
    }

    [Fact]
    public void Mark_of_an_order_stands_20_mm_below_the_type_areas_edge_and_its_stamp_has_room()
    {
        var pdf = Print(WholeDocuments.Order, TestLayouts.ById("gbt9704-order"), "order");
        var lines = PaperPage.Read(pdf)[0].Lines;
        const double Character = 15.75 * 25.4 / 72;
        var date = Find(lines, "2026年1月12日");

        Assert.InRange(PaperInk.Read(pdf, 1).Box(40, 85, 28, 184)!.Value.Top, 37 + 20 - 1, 37 + 20 + 1);
        Assert.InRange(date.Right, 184 - (4 * Character) - 1, 184 - (4 * Character) + 1);
        var stamp = Find(lines, "秦怀瑾");
        Assert.InRange(PaperInk.Read(pdf, 1).Box(stamp.Middle - 5, stamp.Middle + 5, 28, stamp.Left - 4)!.Value.Right, 184 - (6 * Character) - 40 - 1, 184 - (6 * Character) - 40 + 1);
        Assert.InRange((stamp.Left + stamp.Right) / 2, 184 - (4 * Character) - 20 - 1, 184 - (4 * Character) - 20 + 1);
    }

    [Fact]
    public void Imprint_ends_at_the_type_areas_lower_edge_on_an_even_page()
    {
        foreach (var (document, layout, name) in new[] { (WholeDocuments.Circular, "gbt9704-document", "circular-imprint"), (WholeDocuments.Joint, "gbt9704-document", "joint-imprint"), (WholeDocuments.Minutes, "gbt9704-minutes", "minutes-imprint") })
        {
            var pdf = Print(document, TestLayouts.ById(layout), name);
            var pages = PaperPage.Read(pdf);
            var ink = PaperInk.Read(pdf, pages.Count).Box(200, 265, 0, 210)!.Value;

            Assert.Equal(0, pages.Count % 2);
            Assert.InRange(ink.Bottom, 261, 262.5);
            Assert.InRange(ink.Left, 27.5, 28.5);
            Assert.InRange(ink.Right, 183.5, 184.5);
            Assert.Contains(pages[^1].Lines, line => line.Text.EndsWith("日印发", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Attachment_begins_a_page_with_its_label_on_the_first_line_and_its_title_on_the_third()
    {
        var pages = PaperPage.Read(Print(WholeDocuments.Circular, TestLayouts.ById("gbt9704-document"), "circular-attachments"));

        foreach (var (label, title, lying) in new[] { ("附件1", "临江区防汛物资储备计划表", true), ("附件2", "临江区防汛责任人名单", false) })
        {
            var page = pages.Single(page => page.Lines[0].Text == label);
            var (top, left) = lying ? (28, 35) : (37, 28);
            Assert.Equal(lying ? (297, 210) : (210, 297), (Math.Round(page.Width), Math.Round(page.Height)));
            Assert.InRange(page.Lines[0].Middle, top + (Line / 2) - 1.5, top + (Line / 2) + 1);
            Assert.InRange(page.Lines[0].Left, left - 0.5, left + 0.5);
            Assert.InRange(Find(page.Lines, title).Middle, top + (2.5 * Line) - 1, top + (2.5 * Line) + 2.5);
        }
    }

    [Fact]
    public void Seals_of_several_organs_have_room_beside_and_below_each_other_and_the_last_stands_above_the_date()
    {
        var organs = new[] { "临江区商务局", "临江区财政局", "临江区水利局", "临江区教育局", "临江区体育局" };
        var document = Document(Paragraph("特此通知。"), Signature("2026年5月6日", organs) with { Form = SignatureForm.Sealed });
        var lines = PaperPage.Read(Print(document, TestLayouts.ById("gbt9704-document"), "seals"))[0].Lines;
        var rows = lines.Where(line => organs.Any(organ => line.Text.Contains(organ, StringComparison.Ordinal))).ToList();
        var date = Find(lines, "2026年5月6日");

        Assert.Equal(["临江区商务局 临江区财政局 临江区水利局", "临江区教育局 临江区体育局"], rows.Select(row => row.Text));
        Assert.InRange(rows[1].Middle - rows[0].Middle, 42, 52);
        const double Name = 6 * 15.75 * 25.4 / 72;
        Assert.InRange(rows[0].Right - rows[0].Left - Name, 2 * 42, 2 * 48);
        Assert.InRange(rows[1].Right - (Name / 2) - ((date.Left + date.Right) / 2), -1.5, 1.5);
        Assert.InRange(date.Middle - rows[1].Middle, Line - 0.5, Line + 0.5);
    }

    [Fact]
    public void Signature_takes_the_end_of_the_text_to_its_page()
    {
        foreach (var lines in new[] { 16, 18, 19 })
        {
            var document = Document(Paragraph(new string('国', (28 * lines) - 2)), Paragraph(new string('民', (28 * 2) - 2)), Signature("2026年1月1日", "县农业农村局"));
            var last = PaperPage.Read(Print(document, TestLayouts.Plain, $"signed-{lines}"))[^1].Lines;

            Assert.Contains(last, line => line.Text.Contains("民民", StringComparison.Ordinal));
            Assert.Contains(last, line => line.Text == "县农业农村局");
        }
    }

    [Fact]
    public void Table_repeats_its_header_and_stays_in_the_type_area()
    {
        var pdf = Print(EveryElement.Ledger, TestLayouts.Plain, "ledger");
        var pages = PaperPage.Read(pdf);

        Assert.All(pages, page => Assert.Contains(page.Lines, line => line.Text.Contains("整改措施", StringComparison.Ordinal)));
        for (var page = 1; page <= pages.Count; page++)
        {
            var ink = PaperInk.Read(pdf, page).Box(0, 210, 33, 297)!.Value;
            Assert.InRange(ink.Left, 34.5, 35.5);
            Assert.InRange(ink.Right, 259.5, 260.5);
            Assert.True(ink.Bottom < 184.5, "the table reaches below the type area");
        }
    }

    private static PaperLine Find(IReadOnlyList<PaperLine> lines, string text) =>
        lines.FirstOrDefault(line => line.Text.Replace(" ", "", StringComparison.Ordinal).Contains(text, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"{text} is not among: {string.Join(" | ", lines.Select(line => line.Text))}");

    // From an edge of a double line to the gap.
    private static double Thickness(PaperInk ink, double edge, bool fromAbove)
    {
        const double Dot = 25.4 / 200;
        var dots = 0;
        while (dots < 20)
        {
            var top = fromAbove ? edge + (dots * Dot) : edge - ((dots + 1) * Dot);
            if (ink.Box(top, top + Dot, 60, 150) is null)
                break;
            dots++;
        }

        return dots * Dot;
    }

    private static string Print(Document document, LayoutProfile layout, string name) =>
        ChromiumToPdf.Print(HtmlWriter.Write(document, layout), Folder, "print-" + name);
}
