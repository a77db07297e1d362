using System.Globalization;
using System.Text.RegularExpressions;

namespace Gongwen.Engine.Rules.Consistency;

/// <summary>Reads the numbers of a text.</summary>
internal static partial class Quantities
{
    private static readonly char[] Ends = ['。', '！', '？', '\n'];

    /// <summary>The sentences of a line that hold digits.</summary>
    public static IEnumerable<NumberedSentence> BySentence(string line)
    {
        for (var start = 0; start < line.Length;)
        {
            var end = line.IndexOfAny(Ends, start) is >= 0 and var at ? at : line.Length;
            if (end > start && Of(line, start, end) is { Count: > 0 } numbers)
                yield return new NumberedSentence(start, end, numbers);
            start = end + 1;
        }
    }

    private static List<Quantity> Of(string line, int start, int end)
    {
        List<Quantity> numbers = [];
        for (var match = Number().Match(line, start, end - start); match.Success; match = match.NextMatch())
        {
            var fraction = match.Groups["fraction"].ValueSpan;
            var scale = match.Groups["scale"].ValueSpan;
            var digits = line.AsSpan(match.Index, match.Groups["digits"].Length + fraction.Length);
            var value = decimal.Parse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture) * (scale is "万" ? 10_000m : scale is "亿" ? 100_000_000m : 1m);
            numbers.Add(new Quantity(value, Math.Max(0, fraction.Length - 1), UnitOf(match.Groups["unit"].ValueSpan), match.Index, match.Index + match.Length, match.Groups["rough"].Length > 0 || Before().IsMatch(line.AsSpan(Math.Max(start, match.Index - 3)..match.Index)) || After().IsMatch(line.AsSpan((match.Index + match.Length)..Math.Min(end, match.Index + match.Length + 3)))));
        }

        return numbers;
    }

    private static string UnitOf(ReadOnlySpan<char> unit) => unit is "" ? "" : unit is "％" or "%" ? "%" : unit.ToString();

    /// <summary>2026年, 5月, 第3批 and numbers in names are no quantities.</summary>
    [GeneratedRegex(
        "(?<![0-9.,A-Za-z第—～~\\-:：∶/])(?<digits>[1-9][0-9]{0,2}(?:,[0-9]{3}){1,4}|[0-9]{1,12})(?<fraction>\\.[0-9]{1,6})?(?![0-9A-Za-z])(?<rough>[余多几来])?(?<scale>[万亿])?(?<rough>[余多])?(?<unit>[%％‰]|个百分点|(?![年月日号时分—～~至到\\-.:：、，。；]|万|亿)[\\u4E00-\\u9FFF])?(?![—～~\\-]|[至到][0-9])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();

    [GeneratedRegex("(?:约|近|超|超过|逾|不足|不少于|大概|达到约)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Before();

    [GeneratedRegex("^(?:以上|以下|左右|上下|以内|多|余)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex After();
}
