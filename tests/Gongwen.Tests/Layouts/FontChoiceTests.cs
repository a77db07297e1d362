using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Writers.Docx;

namespace Gongwen.Tests.Layouts;

public sealed class FontChoiceTests
{
    [Fact]
    public void Documents_name_the_most_wanted_font_whatever_the_machine_has() =>
        Assert.Equal(
            ["仿宋_GB2312", "黑体", "楷体_GB2312", "方正小标宋简体", "宋体"],
            new[] { FontRole.FangSong, FontRole.Hei, FontRole.Kai, FontRole.XiaoBiaoSong, FontRole.Song }.Select(TestLayouts.ById("gbt9704-document").Font));

    [Theory]
    // the most wanted of those installed, the one the layout names first
    [InlineData("方正小标宋_GBK 方正小标宋简体", "方正小标宋简体", null, "方正小标宋简体")]
    [InlineData("文星标宋 小标宋", "小标宋", null, "小标宋")]
    // one of another kind only where there is none
    [InlineData("华文中宋 文星标宋", "文星标宋", "华文中宋", "文星标宋")]
    [InlineData("宋体", null, "宋体", "宋体")]
    [InlineData("", null, null, "方正小标宋简体")]
    public void The_best_of_the_machine_is_chosen(string machine, string? installed, string? standIn, string best)
    {
        var choice = FontChoice.Of(TestLayouts.Plain, machine.Split(' ').Contains).Single(each => each.Role == FontRole.XiaoBiaoSong);

        Assert.Equal((installed, standIn, best), (choice.Installed, choice.StandIn, choice.Best));
        Assert.Equal(best, FontChoice.Apply(TestLayouts.Plain, [choice]).Font(FontRole.XiaoBiaoSong));
        Assert.Equal("仿宋_GB2312", FontChoice.Apply(TestLayouts.Plain, [choice]).Font(FontRole.FangSong));
    }

    [Fact]
    public void A_kind_the_layout_sets_nothing_in_is_not_looked_for()
    {
        var findings = new FindingList();
        var library = new LayoutLibrary([TestLayouts.BasePack, new LayoutSource("bare", IsStandard: false, () => ["bare"], (id, faults) => id != "bare" ? null : Engine.Data.DataReader.Read(
            """
            base: gbt9704-plain
            parameters:
              pageNumber.position: { value: 无, allow-deviation: 单页 }
            """u8.ToArray(),
            "bare.yaml",
            Engine.Data.DataLimits.Default,
            faults))]);

        var layout = library.Read("bare", findings)!;

        Assert.Empty(findings);
        Assert.DoesNotContain("宋体", FontChoice.Of(layout, _ => false).Select(choice => choice.Category));
        Assert.Contains("宋体", FontChoice.Of(TestLayouts.Plain, _ => false).Select(choice => choice.Category));
    }

    [Fact]
    public void Word_files_say_whose_choice_the_fonts_are_and_name_a_font_once_in_their_table()
    {
        var document = Writers.Sample.Document(Writers.Sample.Paragraph("正文。"));
        var chosen = FontChoice.Apply(TestLayouts.Plain, FontChoice.Of(TestLayouts.Plain, new[] { "Noto Serif CJK SC", "Noto Sans CJK SC" }.Contains));

        var preferred = Parts(DocxWriter.Write(document, TestLayouts.Plain));
        var installed = Parts(DocxWriter.Write(document, chosen));

        Assert.Contains("小标宋＝方正小标宋简体；", preferred, StringComparison.Ordinal);
        Assert.Contains("按版式写明，未作替换", preferred, StringComparison.Ordinal);
        Assert.Contains("小标宋＝Noto Serif CJK SC（代替方正小标宋简体）；", installed, StringComparison.Ordinal);
        Assert.Contains("按本机装有的字体写明", installed, StringComparison.Ordinal);
        Assert.Equal(2, installed.Split("<w:font w:name=").Length - 1);
        Assert.Equal(5, preferred.Split("<w:font w:name=").Length - 1);
    }

    private static string Parts(byte[] docx)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(docx));
        return string.Concat(archive.Entries.Where(entry => entry.FullName is "docProps/custom.xml" or "word/fontTable.xml").Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }
}
