using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using static Gongwen.Tests.Writers.Sample;

namespace Gongwen.Tests.Layouts;

public sealed class ColumnWidthsTests
{
    [Theory]
    [InlineData("1 1 1", "2948 2949 2948")]
    [InlineData("1 4 2", "1264 5054 2527")]
    [InlineData("1", "8845")]
    [InlineData("1 1000", "200 8645")]
    [InlineData("0 NaN -1 1", "2211 2212 2211 2211")]
    [InlineData("1E300 1 Infinity", "8445 200 200")]
    public void Widths_follow_the_weights_and_fill_the_line(string weights, string expected)
    {
        var columns = weights.Split(' ').Select(weight => new TableColumn(double.Parse(weight, System.Globalization.CultureInfo.InvariantCulture), ColumnAlignment.Left)).ToList();

        Assert.Equal(expected, string.Join(' ', ColumnWidths.Share(columns, 8845)));
    }

    [Fact]
    public void Hundreds_of_columns_still_fill_the_line()
    {
        var widths = ColumnWidths.Share([.. Enumerable.Range(0, 300).Select(i => new TableColumn(i == 0 ? 1000 : 1, ColumnAlignment.Left))], 8845);

        Assert.Equal(8845, widths.Sum());
        Assert.All(widths, width => Assert.True(width >= 29));
    }

    [Theory]
    [InlineData("全年目标", 4)]
    [InlineData("102.8%", 3.36)]
    [InlineData("1.5个百分点", 5.88)]
    [InlineData("2026-03-20", 5.6)]
    [InlineData("已完成待销号", 6)]
    public void Short_texts_and_numbers_stay_whole_in_a_column_that_would_be_too_narrow(string text, double characters)
    {
        var widths = ColumnWidths.Of(Table("", ["名称", "甲"], [20, 1], Row("社会消费品零售总额", text)), TestLayouts.Plain, 8845);

        Assert.InRange(widths[1], Twips(characters), Twips(characters) + 2);
        Assert.Equal(8845, widths.Sum());
    }

    [Fact]
    public void Columns_wide_enough_stay_as_the_template_says() =>
        Assert.Equal([2948, 2949, 2948], ColumnWidths.Of(Table("", ["指标", "目标", "实际"], [1, 1, 1], Row("网上零售额", "32", "17.6")), TestLayouts.Plain, 8845));

    [Fact]
    public void No_character_is_left_alone_on_a_second_line_while_there_is_room()
    {
        var narrow = Twips(9) + 20;
        var widths = ColumnWidths.Of(Table("", ["指标", "目标"], [narrow, 8845 - narrow], Row("新增限额以上商贸企业", "32")), TestLayouts.Plain, 8845);

        Assert.InRange(widths[0], Twips(10), Twips(10) + 2);
    }

    [Fact]
    public void Dates_of_a_crowded_table_stay_whole_and_running_text_keeps_most_of_its_share()
    {
        var text = new string('长', 40);
        string[] header = ["序号", "问题", "措施", "责任领导", "责任单位", "责任人", "时限", "进展"];
        var row = Row("1", text, text, "罗景行", "水旱灾害防御科", "贺小满", "2026年12月31日", text);
        var widths = ColumnWidths.Of(Table("", header, [2, 12, 12, 3, 3, 3, 3, 12], row), TestLayouts.Plain, 8845);

        Assert.All(widths.Zip([2.0, 5, 5, 4, 4, 3, 7.1, 5]), pair => Assert.InRange(pair.First, Twips(pair.Second, 210), 8845));
        Assert.Equal(8845, widths.Sum());
    }

    [Fact]
    public void More_columns_than_there_is_room_for_still_fill_the_line()
    {
        string[] cells = [.. Enumerable.Range(0, 60).Select(i => $"2026年12月{i % 30}日")];

        Assert.Equal(8845, ColumnWidths.Of(Table("", cells, [.. cells.Select(_ => 1.0)], Row(cells)), TestLayouts.Plain, 8845).Sum());
    }

    // Characters, the padding of 1.2 mm at each side and 0.4 mm of leeway.
    private static int Twips(double characters, double size = 240) => (int)Math.Floor((characters * size) + ((2.4 + 0.4) * 1440 / 25.4));
}
