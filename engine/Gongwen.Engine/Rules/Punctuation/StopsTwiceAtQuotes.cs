using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5325: 。”。: a full stop on either side of a closing quotation mark.</summary>
internal sealed partial class StopsTwiceAtQuotes() : PatternRule(Rule, "。”", "。’")
{
    private static readonly RuleInfo Rule = new(
        "GW5325",
        Severity.Warning,
        new LocalizedText("后引号内外都用了句号", "A full stop on either side of a quotation mark"),
        new LocalizedText(
            "引文独立成句，句号放在引号里；不独立，放在引号外；只用一个。",
            "The full stop stands within the quotation when that is a sentence of its own, outside when not; never twice."))
    {
        Name = "stops-twice-at-quotes",
        Fix = FixKind.Suggested,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var second = match.Groups["second"];
        return line.About(Info, match.Index, match.Length, new LocalizedText($"“{match.Value}”：后引号内外都有标点", $"“{match.Value}”: a mark on either side of the quotation mark"), new LocalizedText("只留一个", "keep one of them")) with
        {
            Fix = second.Value == "。" ? TextFix.At(line, second.Index, 1, "", FixKind.Suggested) : TextFix.At(line, match.Index, 1, "", FixKind.Suggested),
        };
    }

    [GeneratedRegex("。[”’](?<second>[。，；])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
