using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Writers.Docx;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Layouts;
using static Gongwen.Tests.Writers.Sample;

namespace Gongwen.Tests.Writers;

/// <summary>Numbers Word counts look like numbers that are text.</summary>
public sealed class DocxNumbersOnPaperTests
{
    private static readonly string Folder = RepositoryFiles.Of("artifacts", "paper");

    public DocxNumbersOnPaperTests() => Assert.SkipWhen(OfficeToPdf.Missing is not null, OfficeToPdf.Missing ?? "");

    [Fact]
    public void Counted_numbers_are_the_written_ones_at_the_same_place() => AssertAlike(EveryElement.Numbered, TestLayouts.Plain, "numbered");

    [Fact]
    public void Counting_goes_on_beyond_ten_and_begins_anew_under_each_heading_above()
    {
        string[] chinese = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十", "二十一"];
        var blocks = new List<Block>();
        foreach (var (number, i) in chinese.Select((number, i) => (number, i)))
        {
            blocks.Add(Heading(1, number + "、", "加强组织领导"));
            blocks.AddRange(chinese.Take(i % 7).Select(second => Heading(2, $"（{second}）", "压实责任。", "年初制定任务清单。")));
            blocks.AddRange(Enumerable.Range(1, i % 3).Select(third => Heading(3, $"{third}.", "建好清单。", "年初制定任务清单，逐项明确责任人和完成时限，每季度听取一次汇报。")));
        }

        AssertAlike(Document([.. blocks]), TestLayouts.Plain, "counted");
    }

    [Fact]
    public void Level_without_numbers_still_lets_the_next_one_begin_anew()
    {
        var layout = TestLayouts.Plain with
        {
            Headings = [.. TestLayouts.Plain.Headings.Select((heading, i) => i == 0 ? heading with { Numbering = HeadingNumbering.None, Indent = 0 } : heading)],
        };
        AssertAlike(Document(Heading(1, "", "总体情况"), Heading(2, "（一）", "责任"), Heading(2, "（二）", "机制"), Heading(1, "", "下一步打算"), Heading(2, "（一）", "项目"), Paragraph("正文。")), layout, "unnumbered");
    }

    [Fact]
    public void Each_attachment_begins_at_one() => AssertAlike(
        Document(
            Heading(1, "一、", "总体要求"), Heading(2, "（一）", "目标"), Heading(3, "1.", "水量。", "到2028年全部达标。"), Heading(1, "二、", "重点任务"), Paragraph("正文。"),
            new Attachment("附件1", Line("任务分工"), false, default), Heading(1, "一、", "水利局"), Heading(2, "（一）", "规划。", "编制规划。"), Heading(1, "二、", "财政局"), Heading(3, "1.", "预算。", "安排预算。"),
            new Attachment("附件2", Line("工作进度"), true, default), Heading(2, "（一）", "上半年"), Heading(2, "（二）", "下半年"), Paragraph("正文。")),
        TestLayouts.Plain,
        "attached");

    [Fact]
    public void Numbers_that_do_not_count_up_stay_as_they_are_written() =>
        AssertAlike(Document(Heading(1, "一、", "总体情况"), Heading(1, "三、", "责任"), Heading(2, "（五）", "机制。", "正文。"), Heading(1, "四、", "打算"), Paragraph("正文。")), TestLayouts.Plain, "uncounted");

    private static void AssertAlike(Document document, LayoutProfile layout, string name)
    {
        var written = PaperPage.Read(OfficeToPdf.Convert(DocxWriter.Write(document, layout), Folder, name + "-literal"));
        var counted = PaperPage.Read(OfficeToPdf.Convert(DocxWriter.Write(document, layout with { NumbersAsList = true }), Folder, name + "-list"));

        Assert.Equal(written.Select(page => string.Join('\n', page.Lines.Select(line => line.Text))), counted.Select(page => string.Join('\n', page.Lines.Select(line => line.Text))));
        foreach (var (one, other) in written.SelectMany(page => page.Lines).Zip(counted.SelectMany(page => page.Lines)))
        {
            Assert.InRange(other.Left, one.Left - 0.5, one.Left + 0.5);
            Assert.InRange(other.Right, one.Right - 0.5, one.Right + 0.5);
            Assert.InRange(other.Middle, one.Middle - 0.5, one.Middle + 0.5);
        }
    }
}
