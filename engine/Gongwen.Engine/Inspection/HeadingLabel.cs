using System.Text.RegularExpressions;

namespace Gongwen.Engine.Inspection;

/// <summary>The number a heading begins with, well or badly written.</summary>
/// <param name="Level">The level such a number is of, 1 to 4.</param>
/// <param name="Text">The number with its mark.</param>
/// <param name="Form">Its form as layouts name it: 一、（一） 1. （1）; the number as written for others.</param>
internal sealed partial record HeadingLabel(int Level, string Text, string Form)
{
    /// <summary>The label of a paragraph; null for none.</summary>
    internal static HeadingLabel? Of(string paragraph)
    {
        var text = paragraph.Length > 60 ? paragraph[..60] : paragraph;
        if (Good().Match(text) is { Success: true } good)
        {
            var (level, form) = good.Groups["a"].Success ? (1, "一、") : good.Groups["b"].Success ? (2, "（一）") : good.Groups["c"].Success ? (3, "1.") : (4, "（1）");
            return new HeadingLabel(level, good.Value, form);
        }

        if (Bad().Match(text) is not { Success: true } bad)
            return null;
        var wrong = bad.Groups["a"].Success ? 1 : bad.Groups["b"].Success ? 2 : bad.Groups["c"].Success ? 3 : 4;
        return new HeadingLabel(wrong, bad.Value, bad.Value);
    }

    /// <summary>True when the next number follows, as in 一、二季度 and （一）（二）两项: the paragraph counts things and isn't numbered.</summary>
    internal bool IsCountedOn(string paragraph)
    {
        const string Digits = "一二三四五六七八九十";
        var rest = paragraph.AsSpan(Math.Min(Text.Length, paragraph.Length));
        if (Level == 2)
            return rest.TrimStart("、和至到") is ['（' or '(', var inner, ..] && Digits.Contains(inner, StringComparison.Ordinal);
        if (Level == 1 && Text[..^1] == "十" && rest.StartsWith("十一"))
            return true;
        return Level == 1 && rest.Length > 0 && Text.Length > 1 && Digits.IndexOf(rest[0], StringComparison.Ordinal) is var next && next > 0 && Digits[next - 1] == Text[^2];
    }

    /// <summary>True when any Chinese numeral follows.</summary>
    internal bool IsBeforeNumeral(string paragraph) => Text.Length < paragraph.Length && "一二三四五六七八九十".Contains(paragraph[Text.Length], StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<a>[一二三四五六七八九十百]{1,5}、)|^(?<b>（[一二三四五六七八九十百]{1,5}）(?![、.．]))|^(?<c>\d{1,3}\.(?:(?!\d)|(?=\d{4}年|\d{1,2}月[份底初中上下0-9])))|^(?<d>（\d{1,3}）(?![、.．]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Good();

    [GeneratedRegex(@"^(?<a>[一二三四五六七八九十百]{1,5}[.．,，:：])|^(?<b>[（(][一二三四五六七八九十百]{1,5}[)）][、.．]?)|^(?<c>\d{1,3}(?:[、．](?!\d)|[、．](?=\d{4}年)|．(?=\d{1,2}月[份底初中上下0-9])))|^(?<d>[（(]\d{1,3}[)）][、.．]?|^[①-⑳])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bad();
}
