using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Layouts;
using static Gongwen.Tests.Writers.Sample;

namespace Gongwen.Tests.Writers;

/// <summary>目录 says the pages its headings stand on, without being renewed.</summary>
public sealed class DocxContentsOnPaperTests
{
    private const string Filler =
        "县局坚持把这项工作摆在重要位置，年初研究制定工作清单，逐项明确责任股室和完成时限，每季度听取一次汇报，现场点评、限期整改，推动各项任务落到实处，全年投入资金1280.5万元。";

    private static readonly string Folder = RepositoryFiles.Of("artifacts", "paper");
    private static readonly string[] Chinese = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    public DocxContentsOnPaperTests() => Assert.SkipWhen(OfficeToPdf.Missing is not null, OfficeToPdf.Missing ?? "");

    [Theory]
    [InlineData(1, 1, false, 1, 2)]
    [InlineData(2, 2, false, 2, 5)]
    [InlineData(3, 3, true, 5, 7)]
    [InlineData(5, 4, false, 10, 13)]
    public void Pages_of_the_list_are_the_pages_of_the_headings(int parts, int paragraphs, bool counted, int least, int most)
    {
        var blocks = new List<Block> { Title("青山县水利局半年工作总结"), new Contents(Line("目　录"), default) };
        for (var i = 0; i < parts; i++)
        {
            blocks.Add(Heading(1, Chinese[i] + "、", $"甲{Chinese[i]}项工作"));
            blocks.Add(Heading(2, "（一）", $"乙{Chinese[i]}项措施。", Filler));
            blocks.AddRange(Enumerable.Range(0, paragraphs).Select(_ => Paragraph(Filler)));
            blocks.Add(Heading(2, "（二）", $"丙{Chinese[i]}项成效"));
            blocks.AddRange(Enumerable.Range(0, paragraphs).Select(_ => Paragraph(Filler + Filler)));
        }

        var pages = Pages(Document([.. blocks]), TestLayouts.Plain with { NumbersAsList = counted }, $"contents-{parts}");
        var listed = pages.SelectMany(page => page.Lines).Where(line => line.Text.Contains("....", StringComparison.Ordinal)).Select(line => line.Text).ToList();

        Assert.InRange(pages.Count, least, most);
        Assert.Equal(3 * parts, listed.Count);
        foreach (var entry in listed)
        {
            var heading = entry[..entry.IndexOf('.', StringComparison.Ordinal)].TrimEnd();
            var number = int.Parse(entry[(entry.LastIndexOf('.') + 1)..], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
            var real = 1 + pages.ToList().FindLastIndex(page => page.Lines.Any(line => line.Text.StartsWith(heading, StringComparison.Ordinal) && !line.Text.Contains("....", StringComparison.Ordinal)));
            Assert.Equal($"{heading} {real}", $"{heading} {number}");
        }
    }

    [Fact]
    public void List_names_the_levels_the_layout_says_at_the_width_of_its_page()
    {
        var document = Lying(new Contents(Line("目　录"), default), Heading(1, "一、", "总体要求"), Heading(2, "（一）", "目标"), Heading(3, "1.", "水量"), Paragraph("正文。"));
        var listed = Pages(document, TestLayouts.Plain, "contents-lying")[0].Lines.Where(line => line.Text.Contains("....", StringComparison.Ordinal)).ToList();

        Assert.Equal(["一、总体要求", "（一）目标"], listed.Select(line => line.Text[..line.Text.IndexOf('.', StringComparison.Ordinal)].TrimEnd()));
        Assert.All(listed, line => Assert.InRange(line.Right, 259.5, 260.5));
        Assert.True(listed[1].Left - listed[0].Left is > 3 and < 8);
    }

    private static IReadOnlyList<PaperPage> Pages(Document document, LayoutProfile layout, string name) =>
        PaperPage.Read(OfficeToPdf.Convert(DocxWriter.Write(document, layout), Folder, name));
}
