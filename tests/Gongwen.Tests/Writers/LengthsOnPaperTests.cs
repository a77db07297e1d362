using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Layouts;

namespace Gongwen.Tests.Writers;

/// <summary>Documents with an imprint in every length that matters: around the ends of pages and up to forty pages.</summary>
public sealed class LengthsOnPaperTests
{
    private const double TypeAreaBottom = 262;

    private static readonly string Folder = RepositoryFiles.Of("artifacts", "paper");

    // What the first page holds of the body's lines, the signature's five lines and the imprint's among them, and 22 more for each page.
    private static readonly int[] Boundaries = [6, 28, 50];

    private static readonly Lazy<IReadOnlyDictionary<int, string>> Converted = new(ConvertAll);

    public LengthsOnPaperTests() => Assert.SkipWhen(OfficeToPdf.Missing is not null, OfficeToPdf.Missing ?? "");

    public static TheoryData<int> Lengths => new(
        Boundaries.SelectMany(boundary => Enumerable.Range(boundary - 5, 11)).Concat([66, 88, 160, 340, 600, 850]).Where(lines => lines > 0).Distinct().Order());

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Imprint_ends_the_last_even_page_and_the_signature_has_text_above_it(int lines)
    {
        var pdf = Converted.Value[lines];
        var pages = PaperPage.Read(pdf);

        Assert.Equal(0, pages.Count % 2);
        Assert.Contains(pages[^1].Lines, line => line.Text.StartsWith("抄送：", StringComparison.Ordinal));
        Assert.DoesNotContain(pages.SkipLast(1), page => page.Lines.Any(line => line.Text.StartsWith("抄送：", StringComparison.Ordinal)));
        var rule = PaperInk.Read(pdf, pages.Count).Box(TypeAreaBottom - 1.5, TypeAreaBottom + 1.5, 0, 210)!.Value;
        Assert.InRange(rule.Bottom, TypeAreaBottom - 0.6, TypeAreaBottom + 0.6);

        var signed = pages.Single(page => page.Lines.Any(line => line.Text.Replace(" ", "", StringComparison.Ordinal) == "2026年3月12日"));
        Assert.Contains(signed.Lines, line => line.Text.StartsWith("各单位", StringComparison.Ordinal));
        Assert.Equal(lines, pages.Sum(page => page.Lines.Count(line => line.Text.StartsWith("各单位", StringComparison.Ordinal) || line.Text.StartsWith("一、", StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void No_heading_stands_alone_at_the_end_of_a_page_and_full_pages_have_22_lines(int lines)
    {
        var pages = PaperPage.Read(Converted.Value[lines]).Select(page => page.Lines.Where(line => !line.Text.StartsWith('—')).ToList()).ToList();

        Assert.All(pages.Where(page => page.Count > 0), page => Assert.False(page[^1].Text.StartsWith("一、", StringComparison.Ordinal), "a heading ends the page"));
        var last = pages.FindIndex(page => page.Any(line => line.Text.StartsWith("2026", StringComparison.Ordinal)));
        // A heading that moves on leaves its line empty; the page before the signature may give some lines to it.
        Assert.All(pages.Take(last - 1).Skip(1), page => Assert.InRange(page.Count, 21, 22));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Pages_are_numbered_through_except_those_after_a_blank_one(int lines)
    {
        var pages = PaperPage.Read(Converted.Value[lines]);
        var blank = pages.ToList().FindIndex(page => page.Lines.All(line => line.Text.StartsWith('—')));
        var numbered = blank < 0 ? pages.Count : blank;

        for (var i = 0; i < pages.Count; i++)
            Assert.Equal(i < numbered, pages[i].Lines.Any(line => line.Text == $"— {i + 1} —"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Rows_of_a_table_stay_on_one_page_under_a_repeated_header(bool landscape)
    {
        var rows = Enumerable.Range(1, 40).Select(i => Sample.Row($"{i}", $"始{i}。" + string.Concat(Enumerable.Repeat("逐项明确责任单位和完成时限，按期办结。", i % 4 * 2)) + $"终{i}。", "区水利局")).ToArray();
        var table = Sample.Table("", ["序号", "措施", "责任单位"], [1, 5, 2], rows);
        var pages = PaperPage.Read(OfficeToPdf.Convert(DocxWriter.Write(landscape ? Sample.Lying(table) : Sample.Document(table), TestLayouts.Plain), Folder, $"rows-{landscape}"));

        Assert.InRange(pages.Count, 3, 10);
        Assert.All(pages, page => Assert.Contains(page.Lines, line => line.Text.Contains("责任单位", StringComparison.Ordinal)));
        for (var i = 1; i <= rows.Length; i++)
            Assert.Equal(PageWith($"始{i}。"), PageWith($"终{i}。"));

        int PageWith(string text) => pages.ToList().FindIndex(page => string.Concat(page.Lines.Select(line => line.Text.Replace(" ", "", StringComparison.Ordinal))).Contains(text, StringComparison.Ordinal));
    }

    private static IReadOnlyDictionary<int, string> ConvertAll()
    {
        var lengths = Lengths.Select(row => row.Data).ToList();
        var layout = TestLayouts.ById("gbt9704-document");
        var files = OfficeToPdf.Convert([.. lengths.Select(lines => ($"lines-{lines}", DocxWriter.Write(FormSamples.Lines(lines), layout)))], Folder);
        return lengths.Zip(files).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
