using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5327: a bracket opened in one width and closed in the other: （甲).</summary>
internal sealed partial class MixedBrackets() : PatternRule(Rule, "(", ")")
{
    private static readonly RuleInfo Rule = new(
        "GW5327",
        Severity.Warning,
        new LocalizedText("括号一半全角一半半角", "A bracket half full-width, half half-width"),
        new LocalizedText(
            "一对括号前后同宽；汉字文本用全角。",
            "Both halves of a bracket have one width, full-width in Chinese text."))
    {
        Name = "mixed-brackets",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var half = match.Value[0] == '(' ? match.Index : match.Index + match.Length - 1;
        return line.About(Info, match.Index, match.Length, new LocalizedText($"“{match.Value}”的括号一半全角一半半角", $"the bracket of “{match.Value}” is half full-width, half half-width"), new LocalizedText("都用全角", "make both full-width")) with
        {
            Fix = TextFix.At(line, half, 1, line.Text[half] == '(' ? "（" : "）"),
        };
    }

    [GeneratedRegex(@"（[^（）()\n]{1,60}\)|\([^（）()\n]{1,60}）", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
