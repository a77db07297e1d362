using Gongwen.Contracts;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Layouts;

namespace Gongwen.Tests.Writers;

/// <summary>Every form as LibreOffice draws it, measured in millimetres against GB/T 9704-2012 (../shared/spec/gbt9704.md has the clauses).</summary>
public sealed class FormsOnPaperTests
{
    private const double Left = 28;
    private const double Right = 184;
    private const double TypeAreaTop = 37;
    private const double TypeAreaBottom = 262;
    private const double Character = 15.75 * 25.4 / 72;
    private const double Line = 28.95 * 25.4 / 72;
    private const double Tolerance = 1;

    private static readonly string Folder = RepositoryFiles.Of("artifacts", "paper");

    // One run of LibreOffice for all of them.
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Converted = new(ConvertAll);

    public FormsOnPaperTests() => Assert.SkipWhen(OfficeToPdf.Missing is not null, OfficeToPdf.Missing ?? "");

    private static IReadOnlyDictionary<string, (string Layout, Document Document)> Forms { get; } = new Dictionary<string, (string, Document)>(StringComparer.Ordinal)
    {
        ["notice"] = ("gbt9704-document", FormSamples.Notice(3)),
        ["notice-compensated"] = ("gbt9704-document+gbt9704-compensated", FormSamples.Notice(3)),
        ["joint"] = ("gbt9704-document", FormSamples.Joint),
        ["letter"] = ("gbt9704-letter", FormSamples.Letter(3)),
        ["letter-compensated"] = ("gbt9704-letter+gbt9704-compensated", FormSamples.Letter(3)),
        ["order"] = ("gbt9704-order", FormSamples.Order),
        ["minutes"] = ("gbt9704-minutes", FormSamples.Minutes),
        ["attachments"] = ("gbt9704-document", FormSamples.WithAttachments),
    };

    [Theory]
    [InlineData("notice", 35 + 37, 54)]
    [InlineData("notice-compensated", 35 + 37, 54)]
    [InlineData("joint", 35 + 37, 54)]
    [InlineData("letter", 30, 54)]
    [InlineData("letter-compensated", 30, 54)]
    [InlineData("order", 20 + 37, 54)]
    [InlineData("minutes", 35 + 37, 54)]
    public void Mark_begins_where_its_form_says_and_stays_in_the_type_area(string form, double top, double mostPoints)
    {
        var ink = PaperInk.Read(Pdf(form), 1).Box(top - 4, top + (mostPoints * 25.4 / 72), Left - 5, Right + 5)!.Value;

        Assert.InRange(ink.Top, top - Tolerance, top + Tolerance);
        Assert.InRange(ink.Left, Left - 0.5, Right);
        Assert.InRange(ink.Right, Left, Right + 0.5);
        // Of a joint mark the names stand at the left, what follows them at the right of their middle line.
        if (form != "joint")
            Assert.InRange((ink.Left + ink.Right) / 2, 106 - Tolerance, 106 + Tolerance);
    }

    [Theory]
    [InlineData("notice", "临政发〔2026〕12号")]
    [InlineData("notice-compensated", "临政发〔2026〕12号")]
    [InlineData("joint", "临财〔2026〕8号")]
    [InlineData("minutes", "〔2026〕5号")]
    public void Red_line_is_as_long_as_the_type_area_4_mm_below_the_number(string form, string number)
    {
        var page = PaperPage.Read(Pdf(form))[0];
        var numbered = page.Lines.Single(line => Plain(line).Contains(number, StringComparison.Ordinal));
        var ink = PaperInk.Read(Pdf(form), 1);
        // Middle of the digits is 0.36 of the size above the baseline; a Han character ends 0.12 below.
        var bottom = ink.Box(numbered.Middle - 4, numbered.Middle + 4, numbered.Left, numbered.Right)!.Value.Bottom;
        var line = ink.Box(bottom + 1, bottom + 8, 0, 210)!.Value;

        Assert.InRange(line.Top - bottom, 4 - Tolerance, 4 + Tolerance);
        Assert.InRange(line.Bottom - line.Top, 0.2, 0.6);
        Assert.InRange(line.Left, Left - 0.5, Left + 0.5);
        Assert.InRange(line.Right, Right - 0.5, Right + 0.5);
    }

    [Theory]
    [InlineData("notice", "临江区人民政府关于印发《临江区城乡")]
    [InlineData("joint", "关于申请下达2026年农村")]
    [InlineData("minutes", "青山县人民政府第9次常务会议纪要")]
    public void Title_stands_two_lines_below_the_red_line_in_the_middle(string form, string title)
    {
        var page = PaperPage.Read(Pdf(form))[0];
        var first = page.Lines.Single(line => Plain(line) == title);
        var ink = PaperInk.Read(Pdf(form), 1);
        var red = ink.Box(first.Middle - 40, first.Middle - 6, 0, 210)!.Value.Bottom;
        var top = ink.Box(first.Middle - 5, first.Middle + 5, first.Left, first.Right)!.Value.Top;

        // Two lines, and what the title's own line leaves above its glyphs.
        Assert.InRange(top - red, (2 * Line) - Tolerance, (2 * Line) + 4);
        Assert.InRange((first.Left + first.Right) / 2, 106 - Tolerance, 106 + Tolerance);
    }

    [Fact]
    public void Copy_number_classification_and_urgency_stand_above_each_other_at_the_left()
    {
        var lines = PaperPage.Read(Pdf("notice"))[0].Lines;

        Assert.Equal(["000017", "秘密★1年", "特急"], lines.Take(3).Select(Plain));
        Assert.All(lines.Take(3), line => Assert.InRange(line.Left, Left - 0.5, Left + 0.5));
        Assert.InRange(lines[1].Middle - lines[0].Middle, Line - 0.3, Line + 0.3);
    }

    [Fact]
    public void Number_of_a_document_upwards_stands_one_character_in_beside_the_last_signer_who_ends_one_character_in()
    {
        var lines = PaperPage.Read(Pdf("joint"))[0].Lines;
        var first = lines.Single(line => Plain(line).Contains("签发人：沈知远", StringComparison.Ordinal));
        var last = lines.Single(line => Plain(line).Contains("周明川", StringComparison.Ordinal));

        Assert.StartsWith("临财〔2026〕8号", Plain(last), StringComparison.Ordinal);
        Assert.InRange(last.Left, Left + Character - 0.5, Left + Character + 0.5);
        Assert.InRange(first.Right, Right - Character - Tolerance, Right - Character + Tolerance);
        // The names of the second row begin under those of the first.
        Assert.InRange(last.Right, first.Right - (4.1 * Character), first.Right - (3.9 * Character));
    }

    [Theory]
    [InlineData("letter")]
    [InlineData("letter-compensated")]
    public void Letter_has_two_double_lines_of_170_mm_and_no_page_number_on_its_first_page(string form)
    {
        var ink = PaperInk.Read(Pdf(form), 1);
        var mark = ink.Box(28, 50, Left, Right)!.Value;
        var upper = ink.Box(mark.Bottom + 1, mark.Bottom + 7, 0, 210)!.Value;
        var lower = ink.Box(270, 290, 0, 210)!.Value;
        var number = PaperPage.Read(Pdf(form))[0].Lines.Single(line => Plain(line) == "临水函〔2026〕31号");

        Assert.InRange(upper.Top - mark.Bottom, 4 - Tolerance, 4 + Tolerance);
        Assert.All(new[] { upper, lower }, line => Assert.InRange(line.Left, 20 - 0.5, 20 + 0.5));
        Assert.All(new[] { upper, lower }, line => Assert.InRange(line.Right, 190 - 0.5, 190 + 0.5));
        Assert.InRange(lower.Bottom, 277 - Tolerance, 277 + Tolerance);
        // The upper is thick above thin, the lower thin above thick.
        Assert.True(ink.Crossing(105, upper.Top - 0.5, upper.Bottom + 0.5) is [var thick, var thin] && thick > thin);
        Assert.True(ink.Crossing(105, lower.Top - 0.5, lower.Bottom + 0.5) is [var thinner, var thicker] && thinner < thicker);
        Assert.InRange(number.Right, Right - 0.5, Right + 0.5);
        Assert.InRange(ink.Box(upper.Bottom + 1, upper.Bottom + 12, number.Left, number.Right)!.Value.Top - upper.Bottom, 4.9 - Tolerance, 4.9 + Tolerance);
        Assert.DoesNotContain(PaperPage.Read(Pdf(form))[0].Lines, line => line.Text.Contains("— 1 —", StringComparison.Ordinal));
        Assert.Contains(PaperPage.Read(Pdf(form))[1].Lines, line => line.Text.Contains("— 2 —", StringComparison.Ordinal));
    }

    [Fact]
    public void Order_has_number_text_and_stamp_at_their_distances_and_neither_line_nor_imprint()
    {
        var lines = PaperPage.Read(Pdf("order"))[0].Lines;
        var number = lines.Single(line => Plain(line) == "第3号");
        var text = lines.Single(line => line.Text.StartsWith('《'));
        var stamp = lines.Single(line => Plain(line).Contains("沈知远", StringComparison.Ordinal));
        var date = lines.Single(line => Plain(line) == "2026年3月2日");

        Assert.InRange((number.Left + number.Right) / 2, 106 - Tolerance, 106 + Tolerance);
        Assert.InRange(text.Middle - number.Middle, (3 * Line) - 0.5, (3 * Line) + 0.5);
        Assert.InRange(Right - date.Right, (4 * Character) - Tolerance, (4 * Character) + Tolerance);
        Assert.True(stamp.Middle < date.Middle - Line);
        Assert.DoesNotContain(lines, line => line.Text.Contains("印发", StringComparison.Ordinal));
    }

    [Fact]
    public void Minutes_name_those_present_with_the_names_under_each_other()
    {
        var lines = PaperPage.Read(Pdf("minutes")).SelectMany(page => page.Lines).ToList();
        var present = lines.FindIndex(line => line.Text.StartsWith("出席：", StringComparison.Ordinal));

        Assert.InRange(lines[present].Left, Left + (2 * Character) - 0.5, Left + (2 * Character) + 0.5);
        var next = lines.Skip(present + 1).First(line => !line.Text.StartsWith('—'));
        Assert.InRange(next.Left, Left + (5 * Character) - 0.6, Left + (5 * Character) + 0.6);
        Assert.Contains(lines, line => line.Text.StartsWith("请假：", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Text.StartsWith("列席：", StringComparison.Ordinal));
    }

    [Fact]
    public void Date_under_a_seal_ends_four_characters_from_the_edge_and_the_last_name_stands_over_its_middle()
    {
        foreach (var (form, name, dated) in new[] { ("notice", "临江区人民政府", "2026年3月12日"), ("joint", "临江区水利局", "2026年4月2日") })
        {
            var lines = PaperPage.Read(Pdf(form)).SelectMany(page => page.Lines).ToList();
            var date = lines.Single(line => Plain(line) == dated);
            var signed = lines.Last(line => Plain(line).EndsWith(name, StringComparison.Ordinal));
            var middle = signed.Right - (name.Length * Character / 2);

            Assert.InRange(Right - date.Right, (4 * Character) - Tolerance, (4 * Character) + Tolerance);
            Assert.InRange(middle, ((date.Left + date.Right) / 2) - 2, ((date.Left + date.Right) / 2) + 2);
        }
    }

    [Fact]
    public void Seal_of_42_mm_in_the_middle_of_name_and_date_begins_within_a_line_of_the_text()
    {
        var lines = PaperPage.Read(Pdf("letter")).SelectMany(page => page.Lines).ToList();
        var date = lines.FindIndex(line => Plain(line) == "2026年5月6日");
        // Name and date a little below the middle of the seal.
        var sealTop = lines[date - 1].Middle + (Line / 2) - 21;

        Assert.InRange(sealTop - lines[date - 2].Middle, 0, 1.5 * Line);
    }

    [Fact]
    public void Attachment_begins_a_page_its_label_on_the_first_line_its_title_on_the_third()
    {
        var pages = PaperPage.Read(Pdf("attachments"));
        var first = pages.Single(page => page.Lines.Count > 0 && Plain(page.Lines[0]) == "附件1");
        var second = pages.Single(page => page.Lines.Count > 0 && page.Lines.Any(line => Plain(line).EndsWith("附件2", StringComparison.Ordinal)));

        Assert.InRange(first.Lines[0].Left, Left - 0.5, Left + 0.5);
        Assert.Equal("防汛抗旱责任分工", Plain(first.Lines[1]));
        Assert.InRange(first.Lines[1].Middle - first.Lines[0].Middle, 2 * Line, (2 * Line) + 3);
        Assert.Equal((210, 297), (Math.Round(first.Width), Math.Round(first.Height)));
        Assert.Equal((297, 210), (Math.Round(second.Width), Math.Round(second.Height)));
    }

    [Fact]
    public void Page_number_of_a_lying_attachment_stands_where_standing_sheets_have_it()
    {
        // The standing sheet's lower edge is the lying sheet's left; on an even page the number begins one character in.
        var ink = PaperInk.Read(Pdf("attachments"), 4).Box(0, 210, 0, 34)!.Value;

        Assert.InRange((ink.Left + ink.Right) / 2, 35 - 7 - Tolerance, 35 - 7 + Tolerance);
        Assert.InRange(ink.Top, Left + (14 * 25.4 / 72) - Tolerance, Left + (14 * 25.4 / 72) + Tolerance);
    }

    [Fact]
    public void Blank_page_before_the_imprint_and_the_imprints_own_carry_no_number()
    {
        var pages = PaperPage.Read(Pdf("attachments"));

        Assert.Empty(pages[^2].Lines);
        Assert.DoesNotContain(pages[^1].Lines, line => line.Text.Contains('—', StringComparison.Ordinal));
        Assert.Equal(0, pages.Count % 2);
    }

    [Theory]
    [InlineData("notice")]
    [InlineData("notice-compensated")]
    [InlineData("joint")]
    [InlineData("minutes")]
    [InlineData("attachments")]
    public void Imprint_lies_at_the_foot_of_the_last_even_page(string form)
    {
        var pages = PaperPage.Read(Pdf(form));
        AssertImprint(Pdf(form), pages);

        var copy = pages[^1].Lines.Single(line => line.Text.StartsWith("抄送：", StringComparison.Ordinal));
        var issued = pages[^1].Lines.Single(line => line.Text.EndsWith("印发", StringComparison.Ordinal));
        const double OneCharacter = 14 * 25.4 / 72;
        Assert.InRange(copy.Left, Left + OneCharacter - 0.5, Left + OneCharacter + 0.5);
        Assert.InRange(issued.Left, Left + OneCharacter - 0.5, Left + OneCharacter + 0.5);
        Assert.InRange(issued.Right, Right - OneCharacter - 0.7, Right - OneCharacter + 0.7);
    }

    [Fact]
    public void Imprint_of_a_letter_has_no_rules()
    {
        var page = PaperPage.Read(Pdf("letter"))[^1];
        var copy = page.Lines.Single(line => line.Text.StartsWith("抄送：", StringComparison.Ordinal));

        Assert.InRange(copy.Middle, TypeAreaBottom - 8, TypeAreaBottom);
        Assert.Null(PaperInk.Read(Pdf("letter"), 2).Box(copy.Middle + 3.5, TypeAreaBottom + 3, 60, Right));
    }

    private static void AssertImprint(string pdf, IReadOnlyList<PaperPage> pages)
    {
        Assert.Equal(0, pages.Count % 2);
        Assert.Contains(pages[^1].Lines, line => line.Text.StartsWith("抄送：", StringComparison.Ordinal));
        var ink = PaperInk.Read(pdf, pages.Count);
        var rule = ink.Box(TypeAreaBottom - 1.5, TypeAreaBottom + 1.5, 0, 210)!.Value;
        Assert.InRange(rule.Bottom, TypeAreaBottom - 0.6, TypeAreaBottom + 0.6);
        Assert.InRange(rule.Left, Left - 0.5, Left + 0.5);
        Assert.InRange(rule.Right, Right - 0.5, Right + 0.5);
    }

    private static string Plain(PaperLine line) => line.Text.Replace(" ", "", StringComparison.Ordinal);

    private static string Pdf(string form) => Converted.Value[form];

    private static IReadOnlyDictionary<string, string> ConvertAll()
    {
        var names = Forms.Keys.ToList();
        var files = OfficeToPdf.Convert([.. names.Select(name => ("form-" + name, DocxWriter.Write(Forms[name].Document, TestLayouts.ById(Forms[name].Layout))))], Folder);
        return names.Zip(files).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }
}
