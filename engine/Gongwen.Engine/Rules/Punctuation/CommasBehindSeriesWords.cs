using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5318: 一是，…: the series word runs on without a comma.</summary>
internal sealed partial class CommasBehindSeriesWords() : PatternRule(Rule, "是，")
{
    private static readonly RuleInfo Rule = new(
        "GW5318",
        Severity.Warning,
        new LocalizedText("“一是”后面用了逗号", "A comma behind 一是"),
        new LocalizedText(
            "“一是”“二是”后面直接接内容，不用逗号；“第一”“首先”后面才用。",
            "一是 runs on without a comma; 第一 and 首先 have one."))
    {
        Name = "commas-behind-series-words",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text) =>
        line.About(Info, match.Index - match.Groups["word"].Length, match.Groups["word"].Length + 1, new LocalizedText($"“{match.Groups["word"].Value}”后面不用逗号", $"no comma behind {match.Groups["word"].Value}"), new LocalizedText("删去逗号", "remove it")) with
        {
            Severity = match.Groups["word"].Value.Contains('个', StringComparison.Ordinal) ? Severity.Note : Info.Severity,
            Fix = TextFix.At(line, match.Index, 1, ""),
        };

    [GeneratedRegex("(?<=(?:^|[。；：，])(?<word>[一二三四五六七八九]是|(?:另)?一个是))，(?!是)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
