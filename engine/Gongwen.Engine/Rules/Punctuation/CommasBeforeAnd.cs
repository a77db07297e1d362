using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5321: 、以及, 、和: a 顿号 and a conjunction.</summary>
internal sealed partial class CommasBeforeAnd() : PatternRule(Rule, "、和", "、及", "、以及", "、并", "、或者")
{
    private static readonly RuleInfo Rule = new(
        "GW5321",
        Severity.Note,
        new LocalizedText("顿号和连词连用", "A 顿号 before a conjunction"),
        new LocalizedText(
            "并列的最后两项之间用“和”“及”就不用顿号；“以及”前面用逗号或者不用标点。",
            "和 or 及 between the last two items takes no 顿号."))
    {
        Name = "enumeration-commas-before-and",
        Fix = FixKind.Suggested,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var word = match.Groups["word"].Value;
        return line.About(Info, match.Index, match.Length, new LocalizedText($"“{word}”前面不用顿号", $"no 、 before {word}"), new LocalizedText("删去顿号，或者改为逗号", "remove it, or make it a comma")) with
        {
            Fix = TextFix.At(line, match.Index, 1, word == "并" ? "，" : "", FixKind.Suggested),
        };
    }

    [GeneratedRegex(
        @"(?<=[\u4E00-\u9FFF”》）])、(?<word>以及|或者|和(?![平谐睦解美顺田静县龙硕政谈缓善气林合约蔼煦衷弦声风悦盘服牌棋]|[\u4E00-\u9FFF][、，。])|及(?![时格早第物至其])|并(?![列联购网轨发存行举案线进肩称且非不入州排重]))(?=[\u4E00-\u9FFF“《])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
