using System.Globalization;

namespace Gongwen.Engine.Rules.Consistency;

/// <summary>
/// Reads the number that begins at a digit, with what makes it rough, its scale and its unit: 1,200余万元, 3.5%, 100多个. 2026年, 5月, 第3批, 3—5天 and numbers in
/// names are no quantities. Written by hand, because a long report holds hundreds.
/// </summary>
internal static class QuantityReader
{
    private const string Points = "个百分点";
    private const int MostDigits = 12;
    private const int MostDecimals = 6;
    private const int MostThousands = 4;
    private const int MostDigitsOfLong = 18;

    /// <summary>The quantity; null for none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where its sentence begins.</param>
    /// <param name="end">Where its sentence ends.</param>
    /// <param name="at">A digit that follows no digit.</param>
    public static Quantity? At(string line, int start, int end, int at)
    {
        if (at > start && IsOfName(line[at - 1]))
            return null;
        var text = line.AsSpan(0, end);
        var run = DigitsFrom(text, at);
        // 1,200 is read as one number as far as its parts have three digits each.
        for (var parts = Thousands(text, at, run); parts > 0; parts--)
        {
            if (Read(line, text, start, at, run + (4 * parts)) is { } parted)
                return parted;
        }

        return run <= MostDigits ? Read(line, text, start, at, run) : null;
    }

    private static bool IsOfName(char before) =>
        char.IsAsciiLetterOrDigit(before) || before is '.' or ',' or '第' or '—' or '～' or '~' or '-' or ':' or '：' or '∶' or '/';

    private static int DigitsFrom(ReadOnlySpan<char> text, int at)
    {
        var count = text[at..].IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? text.Length - at : count;
    }

    private static int Thousands(ReadOnlySpan<char> text, int at, int run)
    {
        if (run > 3 || text[at] == '0')
            return 0;
        var parts = 0;
        for (var place = at + run; parts < MostThousands && place < text.Length && text[place] == ',' && DigitsFrom(text, place + 1) >= 3; place += 4)
            parts++;
        return parts;
    }

    // With its decimals, or else without them.
    private static Quantity? Read(string line, ReadOnlySpan<char> text, int start, int at, int digits)
    {
        var behind = at + digits;
        if (behind < text.Length && text[behind] == '.' && DigitsFrom(text, behind + 1) is > 0 and <= MostDecimals and var decimals && ReadBehind(line, text, start, at, behind, decimals) is { } fraction)
            return fraction;
        return ReadBehind(line, text, start, at, behind, 0);
    }

    // A mark of a range behind it makes it no quantity; what is read before that mark is taken back as far as it must be.
    private static Quantity? ReadBehind(string line, ReadOnlySpan<char> text, int start, int at, int whole, int decimals)
    {
        var number = decimals > 0 ? whole + 1 + decimals : whole;
        if (number < text.Length && char.IsAsciiLetterOrDigit(text[number]))
            return null;
        for (var rough = IsAt(text, number, "余多几来"); rough >= 0; rough--)
        {
            for (var scale = IsAt(text, number + rough, "万亿"); scale >= 0; scale--)
            {
                for (var more = IsAt(text, number + rough + scale, "余多"); more >= 0; more--)
                {
                    var place = number + rough + scale + more;
                    for (var unit = LongestUnit(text, place); unit >= 0; unit = unit == Points.Length ? 1 : unit - 1)
                    {
                        if (!IsRange(text, place + unit))
                            return new Quantity(Value(text[at..number], decimals) * Scale(text, number + rough, scale), decimals, UnitOf(line, place, unit), at, place + unit, rough + more > 0 || IsRoughAround(text, start, at, place + unit));
                    }
                }
            }
        }

        return null;
    }

    private static decimal Value(ReadOnlySpan<char> number, int decimals)
    {
        if (number.Length > MostDigitsOfLong)
            return decimal.Parse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        var digits = 0L;
        foreach (var character in number)
        {
            if (char.IsAsciiDigit(character))
                digits = (10 * digits) + (character - '0');
        }

        return new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)decimals);
    }

    private static decimal Scale(ReadOnlySpan<char> text, int at, int scale) => scale == 0 ? 1m : text[at] == '万' ? 10_000m : 100_000_000m;

    private static int IsAt(ReadOnlySpan<char> text, int at, string characters) => at < text.Length && characters.Contains(text[at], StringComparison.Ordinal) ? 1 : 0;

    private static int LongestUnit(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
            return 0;
        if (text[at] is '%' or '％' or '‰')
            return 1;
        if (text[at..].StartsWith(Points, StringComparison.Ordinal))
            return Points.Length;
        return text[at] is >= '\u4E00' and <= '\u9FFF' and not ('年' or '月' or '日' or '号' or '时' or '分' or '至' or '到' or '万' or '亿') ? 1 : 0;
    }

    private static string UnitOf(string line, int at, int length) => length == 0 ? "" : line[at] is '%' or '％' ? "%" : line.Substring(at, length);

    private static bool IsRange(ReadOnlySpan<char> text, int at) =>
        at < text.Length && (text[at] is '—' or '～' or '~' or '-' || (text[at] is '至' or '到' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])));

    private static bool IsRoughAround(ReadOnlySpan<char> text, int start, int at, int end)
    {
        var before = text[start..at];
        var behind = text[end..];
        return before is [.., '约' or '近' or '超' or '逾'] or [.., '超', '过'] or [.., '不', '足'] or [.., '不', '少', '于'] or [.., '大', '概']
            || behind is ['以', '上' or '下' or '内', ..] or ['左', '右', ..] or ['上', '下', ..] or ['多' or '余', ..];
    }
}
