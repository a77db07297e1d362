using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>How the columns of a table stand, where the template leaves it to what they hold.</summary>
internal static class ColumnAlignments
{
    private const double ShortWord = 4;

    /// <summary>One for each column; never <see cref="ColumnAlignment.Natural"/>.</summary>
    public static ColumnAlignment[] Of(Table table) =>
        [.. table.Columns.Select((column, index) => column.Alignment == ColumnAlignment.Natural ? Natural(table, index) : column.Alignment)];

    private static ColumnAlignment Natural(Table table, int column)
    {
        var (any, numbers, words, running) = (false, true, true, column == 0);
        var next = 1;
        foreach (var row in table.Rows)
        {
            var text = column < row.Cells.Count ? Inline.TextOf(row.Cells[column].Content).AsSpan().Trim() : default;
            if (text.IsEmpty || text is "—" or "-" or "/")
                continue;
            any = true;
            numbers &= IsNumber(text);
            running &= int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == next++;
            words &= text.Length <= ShortWord * 2 && TextWidth.Of(text) <= ShortWord;
        }

        // 序号
        if (any && running)
            return ColumnAlignment.Center;
        return !any ? ColumnAlignment.Left : numbers ? ColumnAlignment.Right : words ? ColumnAlignment.Center : ColumnAlignment.Left;
    }

    // 1,280.5 -3 +2.1% 63.5％ 5个百分点 is none.
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("%％‰").TrimStart("+-−－");
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
                digits++;
            else if (c is not ('.' or ','))
                return false;
        }

        return digits > 0;
    }
}
