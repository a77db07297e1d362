using Gongwen.Contracts;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Layouts;
using static Gongwen.Tests.Writers.Sample;

namespace Gongwen.Tests.Writers;

/// <summary>Tables as LibreOffice lays them out: headers of several rows on every page, the unit above, figures at the right.</summary>
public sealed class DocxTablesOnPaperTests
{
    private static readonly string Folder = RepositoryFiles.Of("artifacts", "paper");

    public DocxTablesOnPaperTests() => Assert.SkipWhen(OfficeToPdf.Missing is not null, OfficeToPdf.Missing ?? "");

    [Theory]
    [InlineData(1, false)]
    [InlineData(12, false)]
    [InlineData(60, false)]
    [InlineData(60, true)]
    public void Every_page_of_a_table_begins_with_all_rows_of_its_header(int rows, bool lying)
    {
        Block[] blocks = [MergedTable("表1　重点项目投资完成情况", "万元", rows), Paragraph("正文。")];
        var pages = PaperPage.Read(Convert(lying ? Lying(blocks) : Document(blocks), $"merged-{rows}-{lying}"));
        var filled = pages.Where(page => page.Lines.Any(line => line.Text.Contains("管网改造", StringComparison.Ordinal))).ToList();

        Assert.Equal(rows, pages.Sum(page => page.Lines.Count(line => line.Text.Contains("管网改造", StringComparison.Ordinal))));
        Assert.All(filled, page =>
        {
            var text = string.Concat(page.Lines.Select(line => line.Text)).Replace(" ", "", StringComparison.Ordinal);
            Assert.All(["2026年投资计划", "下达", "完成", "增长（%）"], head => Assert.Contains(head, text, StringComparison.Ordinal));
        });
        Assert.Single(pages, page => page.Lines.Any(line => line.Text.StartsWith("单位：", StringComparison.Ordinal)));
        Assert.True(rows < 60 || filled.Count > 1);
    }

    [Fact]
    public void Unit_stands_at_the_right_between_the_caption_and_the_table_on_its_page()
    {
        for (var lines = 17; lines <= 21; lines++)
        {
            var document = Document(Paragraph(new string('国', (28 * lines) - 2)), MergedTable("表1　重点项目投资完成情况", "万元", 4), Paragraph("正文。"));
            var pages = PaperPage.Read(Convert(document, $"unit-{lines}"));
            var page = pages.Single(one => one.Lines.Any(line => line.Text == "单位：万元"));
            var (caption, unit) = (page.Lines.Single(line => line.Text.StartsWith("表1", StringComparison.Ordinal)), page.Lines.Single(line => line.Text == "单位：万元"));
            var header = page.Lines.First(line => line.Text.Contains("投资计划", StringComparison.Ordinal));

            Assert.True(caption.Middle < unit.Middle && unit.Middle < header.Middle);
            Assert.InRange(unit.Right, 183.5, 184.5);
            Assert.Contains(page.Lines, line => line.Text.Contains("管网改造", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Figures_end_at_one_place_and_running_numbers_stand_in_the_middle()
    {
        var table = new Table(
            [],
            [.. Enumerable.Repeat(new TableColumn(1, ColumnAlignment.Natural), 3)],
            [Row("序号", "指标", "数值")],
            [Row("1", "社会消费品零售总额", "1,264.5"), Row("2", "外贸进出口总额", "9.0"), Row("3", "招商引资到位资金", "-88.25")],
            default);
        var words = PaperPage.Read(Convert(Document(table, Paragraph("正文。")), "figures"))[0].Lines;
        var figures = words.Where(line => line.Text.EndsWith(".5", StringComparison.Ordinal) || line.Text.EndsWith(".0", StringComparison.Ordinal) || line.Text.EndsWith(".25", StringComparison.Ordinal)).ToList();
        var header = words.Single(line => line.Text.StartsWith("序号", StringComparison.Ordinal));

        Assert.Equal(3, figures.Count);
        Assert.All(figures, line => Assert.InRange(line.Right, figures[0].Right - 0.2, figures[0].Right + 0.2));
        Assert.All(figures, line => Assert.InRange(line.Left, header.Left + 0.5, header.Left + 6));
    }

    [Fact]
    public void Header_taller_than_the_page_is_written_once_and_ends()
    {
        var pages = PaperPage.Read(Convert(DocxDocuments.ByName["header-taller-than-a-page"], "tall-header"));

        Assert.InRange(pages.Count, 2, 12);
        Assert.Single(pages, page => page.Lines.Any(line => line.Text.Contains('丙', StringComparison.Ordinal)));
        Assert.Equal(3_000, pages.Sum(page => page.Lines.Sum(line => line.Text.Count(character => character == '长'))));
    }

    private static string Convert(Document document, string name) => OfficeToPdf.Convert(DocxWriter.Write(document, TestLayouts.Plain), Folder, name);
}
