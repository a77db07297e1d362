using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Engine.Writers.Html;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.GenreSamples;
using Gongwen.Tests.Layouts;
using static Gongwen.Tests.Writers.Sample;

namespace Gongwen.Tests.Writers;

/// <summary>The page prints to the same pages as the Word file: Chromium's against LibreOffice's.</summary>
public sealed class HtmlLikeWordTests
{
    private const string Text =
        "县局坚持把春耕生产摆在重要位置，年初研究制定工作清单，逐项明确责任股室和完成时限，每季度听取一次汇报，现场点评、限期整改，推动“一田一策”落到实处；农资供应、农机检修、灌溉用水由专人负责，遇有旱情及时报告。";

    private static readonly string Folder = RepositoryFiles.Of("artifacts", "paper");

    public HtmlLikeWordTests() => Assert.SkipWhen(ChromiumToPdf.Missing is not null, ChromiumToPdf.Missing ?? "");

    public static TheoryData<string> Samples => new(InstalledGenres.SampleFolders);

    [Theory]
    [InlineData(3)]
    [InlineData(11)]
    [InlineData(24)]
    [InlineData(60)]
    public void Text_stands_line_for_line_on_the_same_pages(int paragraphs)
    {
        var document = Document(
            [
                Title("青山县农业农村局关于上半年重点工作完成情况和下半年工作安排的汇报"),
                Recipients("县委、县人民政府："),
                .. Enumerable.Range(1, paragraphs).SelectMany(i => new Block[]
                {
                    Heading(2, "（一）", "抓好春耕生产"),
                    Paragraph(Text[(i % 9)..] + Text[..(i * 7 % Text.Length)]),
                }),
                Signature("", "县农业农村局"),
            ]);
        var (printed, word) = Both(document, TestLayouts.Plain, $"text-{paragraphs}");

        Assert.Equal(word.Count, printed.Count);
        for (var page = 0; page < word.Count; page++)
            Assert.Equal(word[page].Lines.Select(line => Letters(line.Text)), printed[page].Lines.Select(line => Letters(line.Text)));
    }

    [Theory]
    [InlineData("notice-2", "gbt9704-document")]
    [InlineData("notice-7", "gbt9704-document")]
    [InlineData("notice-20", "gbt9704-document+gbt9704-compensated")]
    [InlineData("joint", "gbt9704-document")]
    [InlineData("letter-2", "gbt9704-letter")]
    [InlineData("letter-9", "gbt9704-letter")]
    [InlineData("order", "gbt9704-order")]
    [InlineData("minutes", "gbt9704-minutes")]
    [InlineData("attachments", "gbt9704-document")]
    public void Forms_stand_on_the_same_pages(string name, string layout)
    {
        var document = name switch
        {
            "joint" => FormSamples.Joint,
            "order" => FormSamples.Order,
            "minutes" => FormSamples.Minutes,
            "attachments" => FormSamples.WithAttachments,
            _ when name.StartsWith("letter", StringComparison.Ordinal) => FormSamples.Letter(int.Parse(name.Split('-')[1], CultureInfo.InvariantCulture)),
            _ => FormSamples.Notice(int.Parse(name.Split('-')[1], CultureInfo.InvariantCulture)),
        };
        var (printed, word) = Both(document, TestLayouts.ById(layout), name);

        AssertAlike(word, printed);
    }

    [Fact]
    public void A_report_with_every_element_stands_on_the_same_pages()
    {
        var (printed, word) = Both(EveryElement.Report, TestLayouts.Plain, "every-element");

        AssertAlike(word, printed);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Samples_stand_on_the_same_pages(string sample)
    {
        var bytes = File.ReadAllBytes(RepositoryFiles.Of([.. sample.Split('/'), "report.yaml"]));
        var files = InstalledGenres.Pipeline.Render(new ReportRequest("report.yaml", bytes) { Formats = [OutputFormat.Docx, OutputFormat.Html] }).Files;
        foreach (var document in files.GroupBy(file => file.DocumentId))
        {
            var name = $"like-{sample.Replace('/', '-')}-{document.Key}";
            var word = PaperPage.Read(OfficeToPdf.Convert(document.Single(file => file.Format == OutputFormat.Docx).Bytes, Folder, name));
            var printed = PaperPage.Read(ChromiumToPdf.Print(document.Single(file => file.Format == OutputFormat.Html).Bytes, Folder, name));
            var counts = Counts(word, printed);
            // LibreOffice puts more room between Han characters and digits than browsers do, which adds a line every few pages.
            Assert.True(word.Count == printed.Count && Math.Abs(word.Sum(page => page.Lines.Count) - printed.Sum(page => page.Lines.Count)) <= word.Count, counts);
        }
    }

    private static (IReadOnlyList<PaperPage> Printed, IReadOnlyList<PaperPage> Word) Both(Document document, LayoutProfile layout, string name) => (
        PaperPage.Read(ChromiumToPdf.Print(HtmlWriter.Write(document, layout), Folder, "like-" + name)),
        PaperPage.Read(OfficeToPdf.Convert(DocxWriter.Write(document, layout), Folder, "like-" + name)));

    private static void AssertAlike(IReadOnlyList<PaperPage> word, IReadOnlyList<PaperPage> printed)
    {
        Assert.True(word.Count == printed.Count && word.Zip(printed).All(pair => Math.Abs(pair.First.Lines.Count - pair.Second.Lines.Count) <= 1), Counts(word, printed));
    }

    private static string Counts(IReadOnlyList<PaperPage> word, IReadOnlyList<PaperPage> printed) =>
        $"Word {string.Join(' ', word.Select(page => page.Lines.Count))}, printed {string.Join(' ', printed.Select(page => page.Lines.Count))}";

    private static string Letters(string line) => line.Replace(" ", "", StringComparison.Ordinal);
}
