using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using static Gongwen.Tests.Writers.Sample;

namespace Gongwen.Tests.Layouts;

/// <summary>How a column stands that the template says nothing of.</summary>
public sealed class ColumnAlignmentsTests
{
    [Theory]
    [InlineData("1,280.5 -3 +2.1% 63.5％ —", ColumnAlignment.Right)]
    [InlineData("— - / ", ColumnAlignment.Left)]
    [InlineData("12.5 未完成", ColumnAlignment.Center)]
    [InlineData("已销号 整改中", ColumnAlignment.Center)]
    [InlineData("已销号 正在按照时限要求推进", ColumnAlignment.Left)]
    [InlineData("3个 12户", ColumnAlignment.Center)]
    [InlineData("1 2 3", ColumnAlignment.Right)]
    public void Column_stands_by_what_it_holds(string cells, ColumnAlignment expected) =>
        Assert.Equal([ColumnAlignment.Left, expected], ColumnAlignments.Of(TableOf([.. cells.Split(' ').Select(cell => Row("全县农村饮水安全", cell))])));

    [Theory]
    [InlineData("1 2 3", ColumnAlignment.Center)]
    [InlineData("1 2 4", ColumnAlignment.Right)]
    [InlineData("2 3", ColumnAlignment.Right)]
    [InlineData("01 02", ColumnAlignment.Center)]
    public void First_column_that_counts_its_rows_stands_in_the_middle(string cells, ColumnAlignment expected) =>
        Assert.Equal(expected, ColumnAlignments.Of(TableOf([.. cells.Split(' ').Select(cell => Row(cell, ""))]))[0]);

    [Fact]
    public void What_the_template_says_holds_and_missing_cells_say_nothing()
    {
        var table = TableOf(Row("1"), Row()) with { Columns = [new TableColumn(1, ColumnAlignment.Left), new TableColumn(1, ColumnAlignment.Natural)] };

        Assert.Equal([ColumnAlignment.Left, ColumnAlignment.Left], ColumnAlignments.Of(table));
    }

    private static Table TableOf(params TableRow[] rows) => new([], [new TableColumn(1, ColumnAlignment.Natural), new TableColumn(1, ColumnAlignment.Natural)], [], rows, default);
}
