using System.Text;

namespace Gongwen.Engine.Pagination;

/// <summary>How many lines a paragraph takes: Chinese breaks anywhere but before closing and after opening marks, numbers and words stay whole.</summary>
internal static class LineBreaker
{
    private const string NotFirst = "，。、；：！？）》〉”’】〕」』％‰℃…—～·,.;:!?)]}%";
    private const string NotLast = "（《〈“‘【〔「『([{￥$";
    private const string Hanging = "，。、；：！？,.;:!?";

    /// <summary>The lines of a text.</summary>
    /// <param name="text">A new line in it begins a line.</param>
    /// <param name="first">Room in the first line, in characters.</param>
    /// <param name="rest">Room in the others.</param>
    /// <param name="metric">How wide Latin text is.</param>
    public static int Count(string text, double first, double rest, TextMetric metric)
    {
        var lines = 0;
        foreach (var part in text.AsSpan().EnumerateLines())
        {
            lines += CountPart(part, lines == 0 ? first : rest, rest, metric);
        }

        return Math.Max(1, lines);
    }

    private static int CountPart(ReadOnlySpan<char> text, double first, double rest, TextMetric metric)
    {
        const double Grain = 1e-6;
        var (lines, room, used) = (1, first, 0.0);
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfUnit(text, start);
            var unit = text[start..end];
            var width = Width(unit, metric) + (start > 0 && IsLatin(text[start - 1]) != IsLatin(text[start]) && IsSeam(text[start - 1], text[start]) ? metric.Seam : 0);
            var hangs = metric.Hangs && Hanging.Contains(unit[^1], StringComparison.Ordinal) ? Width(unit[^1..], metric) : 0;
            if (used > 0 && used + width - hangs > room + Grain)
            {
                lines++;
                (room, used) = (rest, 0);
                width = Width(unit, metric);
            }

            // A word wider than the line is broken anywhere.
            for (used += width; used - hangs > room + Grain && room > 0 && unit.Length > 1; used -= room)
            {
                lines++;
                room = rest;
            }

            start = end;
        }

        return lines;
    }

    // A unit is what no line end may part.
    private static int EndOfUnit(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && NotLast.Contains(text[end], StringComparison.Ordinal))
            end++;
        if (end < text.Length)
        {
            if (IsLatin(text[end]))
            {
                while (end < text.Length && IsLatin(text[end]))
                    end++;
            }
            else
            {
                end += char.IsHighSurrogate(text[end]) && end + 1 < text.Length ? 2 : 1;
            }
        }

        while (end < text.Length && NotFirst.Contains(text[end], StringComparison.Ordinal))
            end++;
        return end;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or ',' or '%' or '-' or '/' or '+' or '_' or '@' or '#' or '&' or '=';

    private static bool IsSeam(char before, char after) => Math.Max(before, after) is >= '\u3400' and < '\uF000' || Math.Max(before, after) is >= '\u4E00' and <= '\u9FFF';

    private static double Width(ReadOnlySpan<char> text, TextMetric metric)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
            width += Width(rune, metric);
        return width;
    }

    private static double Width(Rune rune, TextMetric metric) => Layouts.TextWidth.Of(rune) switch
    {
        0.5 => metric.Latin,
        var width => width,
    };
}
