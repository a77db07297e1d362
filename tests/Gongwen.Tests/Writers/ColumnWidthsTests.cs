using Gongwen.Contracts;
using Gongwen.Engine.Writers.Docx;

namespace Gongwen.Tests.Writers;

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

        Assert.Equal(expected, string.Join(' ', ColumnWidths.Of(columns, 8845)));
    }

    [Fact]
    public void Hundreds_of_columns_still_fill_the_line()
    {
        var widths = ColumnWidths.Of([.. Enumerable.Range(0, 300).Select(i => new TableColumn(i == 0 ? 1000 : 1, ColumnAlignment.Left))], 8845);

        Assert.Equal(8845, widths.Sum());
        Assert.All(widths, width => Assert.True(width >= 29));
    }
}
