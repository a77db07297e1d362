using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5211: 3。5%, 3..5, 12.3.5亿元: no number.</summary>
internal sealed partial class BrokenDecimals() : PatternRule(Rule, [.. Characters.Pairs("0123456789", "。.．")])
{
    private static readonly RuleInfo Rule = new(
        "GW5211",
        Severity.Warning,
        new LocalizedText("小数写错了", "A broken decimal"),
        new LocalizedText(
            "小数点是半角的“.”，一个数只有一个。",
            "A decimal point is a half-width full stop, and a number has one."))
    {
        Name = "broken-decimals",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
        FromYear = 2012,
    };

    protected override Regex Pattern => Expression();

    // Of most numbers a point stands once, between digits.
    protected override bool MayHold(ReadOnlySpan<char> line)
    {
        for (var i = 1; i + 1 < line.Length; i++)
        {
            if (!char.IsAsciiDigit(line[i - 1]))
                continue;
            if (line[i] is '。' or '．' ? char.IsAsciiDigit(line[i + 1]) : line[i] == '.' && (line[i + 1] == '.' || HasAnother(line[(i + 1)..])))
                return true;
        }

        return false;
    }

    private static bool HasAnother(ReadOnlySpan<char> behind) => behind.IndexOfAnyExceptInRange('0', '9') is > 0 and var end && behind[end] == '.';

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        if (!match.Value.Contains('．', StringComparison.Ordinal))
            return line.About(Info, match.Index, match.Length, new LocalizedText($"“{match.Value}”不是一个数", $"“{match.Value}” is no number"), new LocalizedText("核对数字", "check the number"));
        return line.About(Info, match.Index, match.Length, new LocalizedText($"“{match.Value}”的小数点是全角的", $"“{match.Value}” has a full-width point"), new LocalizedText("小数点用半角的“.”", "the point is half-width"));
    }

    [GeneratedRegex(
        @"(?<![0-9.。．])[0-9]{1,9}(?:。[0-9]{1,4}(?=[%％]|个百分点|[万亿]元|亿|倍)|\.\.[0-9]{1,4}(?![0-9.])|．[0-9]{1,4}(?=[%％万亿元倍吨亩公个])|\.[0-9]{1,4}\.[0-9]{1,4}(?=[%％]|个百分点|[万亿]元|亿))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
