using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5201: digits typed in full width: ２０２６.</summary>
internal sealed partial class FullWidthDigits() : LineRule(Rule, "０", "１", "２", "３", "４", "５", "６", "７", "８", "９")
{
    private static readonly RuleInfo Rule = new(
        "GW5201",
        Severity.Warning,
        new LocalizedText("数字用了全角", "Full-width digits"),
        new LocalizedText(
            "公文中的阿拉伯数字用半角；全角数字常是输入法没有切换。",
            "Arabic numerals in official documents are half-width; full-width ones come from the input method."))
    {
        Name = "full-width-digits",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15835-2011"),
        Since = "0.1.0",
        FromYear = 2011,
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in Digits.Matches(line.Text))
        {
            var mended = string.Concat(match.Value.Select(c => (char)(c - '０' + '0')));
            var finding = line.About(
                Info,
                match.Index,
                match.Length,
                new LocalizedText($"“{match.Value}”是全角数字", $"“{match.Value}” is written in full-width digits"),
                new LocalizedText($"改为“{mended}”", $"write “{mended}”"));
            findings.Add(IsPart(line.Text, match) ? finding : finding with { Fix = TextFix.At(line, match.Index, match.Length, mended) });
        }
    }

    // ３Ｄ, ＡＢ－１２ and １，２３４ would be left half and half.
    private static bool IsPart(string text, Match match) =>
        (match.Index > 0 && IsWide(text[match.Index - 1])) || (match.Index + match.Length < text.Length && IsWide(text[match.Index + match.Length]));

    private static bool IsWide(char character) => character is >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' or '－' or '／';

    // The full-width point and percent sign stand at the same distance from their half-width forms as the digits.
    private static readonly BoundedPattern Digits = new(DigitsExpression);

    [GeneratedRegex("[０-９](?:[０-９．％]{0,60}[０-９％])?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex DigitsExpression();
}
