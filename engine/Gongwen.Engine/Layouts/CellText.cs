namespace Gongwen.Engine.Layouts;

/// <summary>What one line of a table's cell asks of its column. Widths in characters of its size.</summary>
/// <param name="Width">The line's width, if it is not broken.</param>
/// <param name="Figure">The widest number, word or date, which should not be broken.</param>
/// <param name="BareFigure">The same, where a date has just the room it needs; at most the figure.</param>
internal readonly record struct CellText(double Width, double Figure, double BareFigure)
{
    private const int MostLooked = 2_000;
    private const double LongestFigure = 10;
    private const double Long = 16;
    private const double LongTextLeast = 5;

    /// <summary>True for running text, which is broken anywhere.</summary>
    internal bool IsLong => Width > Long;

    internal static CellText Of(ReadOnlySpan<char> line)
    {
        if (line.Length > MostLooked)
            line = line[..MostLooked];
        var (figure, bare) = (0.0, 0.0);
        for (var start = 0; start < line.Length;)
        {
            if (!IsFigure(line[start]))
            {
                start++;
                continue;
            }

            var (end, isDate) = (start, false);
            while (end < line.Length && (IsFigure(line[end]) || (line[end] is '年' or '月' or '日' && IsFigure(line[end - 1]))))
            {
                isDate |= line[end++] == '年';
            }

            var whole = Wide(line[start..end]);
            if (whole <= LongestFigure)
            {
                figure = Math.Max(figure, whole);
                // Of a date without the room some programs add.
                bare = Math.Max(bare, isDate ? Math.Min(whole, TextWidth.Of(line[start..end]) + 0.1) : whole);
            }

            start = end;
        }

        return new CellText(Wide(line), figure, bare);
    }

    /// <summary>How wide the column should be, where a line of Han characters may be at most so wide.</summary>
    internal double Least(double most, bool roomyDates)
    {
        var text = IsLong ? LongTextLeast : Width <= most ? Width : Math.Ceiling(Width / Math.Ceiling(Width / most));
        return Math.Max(text, roomyDates ? Figure : BareFigure);
    }

    /// <summary>True when a column so wide leaves one character alone on the last line.</summary>
    internal bool LeavesOneAlone(double room)
    {
        var whole = Math.Floor(room);
        return !IsLong && Figure == 0 && whole >= 2 && Width > room && (Width % whole) is > 0 and <= 1;
    }

    private static bool IsFigure(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or ',' or '%' or '-' or '/' or ':' or '+' or '(' or ')';

    // Some programs put a fifth of a character between Han characters and digits, whatever the style says, and some fonts' digits are wider than half a character.
    private static double Wide(ReadOnlySpan<char> text)
    {
        var width = TextWidth.Of(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < 0x300)
                width += 0.06;
            if (i > 0 && text[i] < 0x300 != text[i - 1] < 0x300)
                width += 0.2;
        }

        return width;
    }
}
