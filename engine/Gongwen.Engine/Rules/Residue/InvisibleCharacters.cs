using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Residue;

/// <summary>GW5009: characters nobody sees: zero-width spaces, soft hyphens, byte order marks, direction marks.</summary>
internal sealed partial class InvisibleCharacters() : LineRule(Rule, "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u2060", "\uFEFF", "\u00AD", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E")
{
    private static readonly RuleInfo Rule = new(
        "GW5009",
        Severity.Warning,
        new LocalizedText("夹着看不见的字符", "Characters nobody sees"),
        new LocalizedText(
            "从网页、聊天软件粘贴来的零宽空格、软连字符等看不见，却会断开词语、使查找失灵。",
            "Zero-width spaces, soft hyphens and the like come with pasted text; nobody sees them, and words can't be found any more."))
    {
        Name = "invisible-characters",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in Unseen.Matches(line.Text))
        {
            var codes = string.Join(' ', match.Value.Distinct().Select(character => $"U+{(int)character:X4}"));
            findings.Add(line.About(
                Info,
                match.Index,
                match.Length,
                new LocalizedText($"这里有看不见的字符（{codes}）", $"characters nobody sees stand here ({codes})"),
                new LocalizedText("删去", "remove them")) with
            {
                Fix = TextFix.At(line, match.Index, match.Length, ""),
            });
        }
    }

    // A joiner between symbols (emoji) means something.
    private static readonly BoundedPattern Unseen = new(UnseenExpression);

    [GeneratedRegex("(?<![\\uD800-\\uDFFF\\u2600-\\u27BF\\uFE0F])[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD\\u202A-\\u202E]{1,100}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex UnseenExpression();
}
