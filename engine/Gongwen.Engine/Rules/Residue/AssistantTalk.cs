using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Residue;

/// <summary>GW5006: a writing program's talk around the text: 以下是为您撰写的, 作为一个AI语言模型.</summary>
internal sealed partial class AssistantTalk() : LineRule(Rule, "以下是", "以下为", "好的，", "AI", "人工智能", "语言模型", "希望这", "希望以上", "希望对", "如需", "如果您", "如果你", "请根据", "您可以", "你可以", "（注：", "(注", "字数")
{
    private const int LongestTalk = 120;

    private static readonly RuleInfo Rule = new(
        "GW5006",
        Severity.Warning,
        new LocalizedText("写作软件的话没有删", "A writing program's talk is left"),
        new LocalizedText(
            "“以下是为您撰写的”“希望对您有所帮助”是写作软件跟人说的话，不是公文内容，要删去。",
            "以下是为您撰写的 or 希望对您有所帮助 is what a program said to its user and no part of the paper."))
    {
        Name = "assistant-talk",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (line.Block is Table || line.Text.Length > LongestTalk || Talk.Match(line.Text) is not { Success: true } match)
            return;
        findings.Add(line.About(
            Info,
            match.Index,
            match.Length,
            new LocalizedText($"“{match.Value}”像是写作软件的话", $"“{match.Value}” looks like a writing program's talk"),
            new LocalizedText("整句删去", "remove the sentence")));
    }

    private static readonly BoundedPattern Talk = new(TalkExpression);

    [GeneratedRegex(
        """
        ^\s*(?:好的[，,！!]\s*)?以下[是为](?:为您|为你|根据您|根据你|按照您|一份|一篇|我为|修改后的|润色后的|优化后的)[^。\n]{0,60}[:：。]?
        |作为(?:一个|一名|一款)?(?:AI|人工智能)(?:语言模型|助手|模型)[^。\n]{0,40}
        |(?:我是|身为)(?:一个|一款)?(?:AI|人工智能)(?:语言模型|助手)[^。\n]{0,40}
        |希望(?:这份|这篇|以上|上述|本)?(?:内容|报告|总结|文稿|范文|回答|信息)?(?:对|能对|能够对|能|可以)(?:您|你)[^。\n]{0,30}(?:帮助|参考|满意|需求)
        |如(?:果)?(?:您|你)?(?:还)?(?:需要?|有)(?:进一步|其他|任何|更多)[^。\n]{0,20}(?:修改|调整|补充|优化|需求|问题)[^。\n]{0,10}(?:请随时|请告诉|随时告诉|可以告诉|请告知我|请联系我)[^。\n]{0,20}
        |(?:您|你)可以根据(?:实际情况|实际需要|自身情况|具体情况)[^。\n]{0,20}(?:修改|调整|补充|填写|完善)
        |^\s*[（(]?\s*(?:全文|正文|本文)?(?:共计?|约)?\s*(?:字数)[:：统计]{1,3}\s*(?:约)?[0-9]{2,6}\s*字?\s*[）)]?\s*$
        |^\s*[（(]注[:：][^）)\n]{0,40}(?:仅供参考|根据实际|自行修改|可根据|请根据)[^）)\n]{0,40}[）)]
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex TalkExpression();
}
