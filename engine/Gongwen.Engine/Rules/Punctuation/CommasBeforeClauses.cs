using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5320: a 顿号 where a clause begins: 结合不紧密、存在着….</summary>
internal sealed partial class CommasBeforeClauses() : PatternRule(Rule, "、存在", "、但", "、因此", "、所以", "、从而", "、然而", "、此外", "、导致", "、致使", "、使得", "、围绕", "、按照", "、根据", "、为了", "、以便", "、以期")
{
    private static readonly RuleInfo Rule = new(
        "GW5320",
        Severity.Warning,
        new LocalizedText("分句之间用了顿号", "A 顿号 before a clause"),
        new LocalizedText(
            "顿号只隔开句子里并列的词语；分句之间用逗号。",
            "A 顿号 parts words that stand side by side; clauses are parted by commas."))
    {
        Name = "enumeration-commas-before-clauses",
        Fix = FixKind.Suggested,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011, 4.5"),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var word = match.Value.Length > 8 ? match.Value[1..3] : match.Value[1..];
        var severity = match.Value.StartsWith("、存在", StringComparison.Ordinal) && match.Value[3] != '着' ? Severity.Note : Info.Severity;
        return line.About(Info, match.Index, word.Length + 1, new LocalizedText($"“{word}”是另一个分句，前面不用顿号", $"{word} begins a clause and has no 、 before it"), new LocalizedText("顿号改为逗号", "make it a comma")) with
        {
            Severity = severity,
            Fix = TextFix.At(line, match.Index, 1, "，", FixKind.Suggested),
        };
    }

    [GeneratedRegex(
        @"、(?:存在着|存在[^，。；、\n]{6,40}(?:问题|现象|情况)(?=[，。；])|但(?:是|也|仍|还|与)|因此|所以(?=[\u4E00-\u9FFF]{4})|从而|然而|此外|导致[^，。；、\n]{8,}|致使|使得|以便|以期)|(?<=(?:^|[，。；：])[^，。；：、\n]{12,60})、(?:围绕|按照|根据|为了)(?=[^，。；、\n]{4,30}，)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
