using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Rules.Structure;

namespace Gongwen.Engine.Rules.Elements;

/// <summary>GW5511: 成文日期 in Han numerals: 二〇二六年七月一日.</summary>
internal sealed partial class SignatureDates() : DocumentRule(Rule)
{
    private const string Digits = "〇一二三四五六七八九";

    private static readonly RuleInfo Rule = new(
        "GW5511",
        Severity.Warning,
        new LocalizedText("成文日期用了汉字数字", "The date of the document in Han numerals"),
        new LocalizedText("成文日期用阿拉伯数字，年份写全，月、日不编虚位。", "The date of a document is written in Arabic numerals."))
    {
        Name = "signature-date-numerals",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.3.5.4"),
        Since = "0.1.0",
        FromYear = 2012,
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        foreach (var signature in text.Document.Blocks.OfType<Signature>())
        {
            foreach (var line in text.LinesOf(signature).Where(line => ReferenceEquals(line.Inlines, signature.Date)))
            {
                if (Date().Match(line.Text) is not { Success: true } match)
                    continue;
                var mended = Mended(match);
                if (mended is null || mended == match.Value)
                    continue;
                findings.Add(line.About(Info, match.Index, match.Length, new LocalizedText($"成文日期“{match.Value}”用了汉字数字", $"the date {match.Value} is in Han numerals"), new LocalizedText($"改为“{mended}”", $"write {mended}")) with
                {
                    Fix = TextFix.At(line, match.Index, match.Length, mended),
                });
            }
        }
    }

    // Null for a document from before the norm, whose date was written so, and for what is no date.
    private static string? Mended(Match match)
    {
        var year = string.Concat(match.Groups["year"].Value.Select(digit => Digits.IndexOf(digit is '○' or '零' or 'Ｏ' or 'O' or '0' ? '〇' : digit, StringComparison.Ordinal) is >= 0 and var value ? value.ToString(CultureInfo.InvariantCulture) : digit.ToString()));
        var (month, day) = (Number(match.Groups["month"].Value), Number(match.Groups["day"].Value));
        return int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 2012 && month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? string.Create(CultureInfo.InvariantCulture, $"{year}年{month}月{day}日")
            : null;
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : TypedLabels.ValueOf(text);

    [GeneratedRegex(
        "^[ \\u3000]{0,8}(?:(?<year>[〇○零ＯO0一二三四五六七八九]{4})年(?<month>[一二三四五六七八九十]{1,2}|[0-9]{1,2})月(?<day>[一二三四五六七八九十]{1,3}|[0-9]{1,2})日|(?<year>[0-9]{4})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3}|[0-9]{1,2})日)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Date();
}
