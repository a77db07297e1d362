using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Residue;

/// <summary>GW5011: what one writer told another: （此处补充数据）, （请结合实际修改）, （略）, ？？？.</summary>
internal sealed partial class WritingNotes() : LineRule(Rule, "此处", "这里", "请结合", "结合实际", "根据实际", "自行", "略）", "省略", "？？", "??", "待核实", "数据待", "需核", "需补充", "请补充", "可删", "可不写", "同上")
{
    private static readonly RuleInfo Rule = new(
        "GW5011",
        Severity.Warning,
        new LocalizedText("写作说明没有删", "A note among writers is left"),
        new LocalizedText(
            "“（此处补充数据）”“（请结合实际修改）”“？？？”是起草人之间的话，定稿前要处理并删去。",
            "（此处补充数据） or ？？？ is what writers tell one another; settle it and remove it."))
    {
        Name = "writing-notes",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in Note.Matches(line.Text))
        {
            if (line.IsGap(match.Index))
                continue;
            findings.Add(line.About(
                Info,
                match.Index,
                match.Length,
                new LocalizedText($"“{match.Value}”像是起草时的说明", $"“{match.Value}” looks like a note among writers"),
                new LocalizedText("处理后删去", "settle it and remove it")) with
            {
                // （略） is a set form below attachments, too.
                Severity = match.Value.Contains('略', StringComparison.Ordinal) && match.Length <= 4 ? Severity.Note : Info.Severity,
            });
        }
    }

    // 【待补】 and its like are told by GW5001.
    private static readonly BoundedPattern Note = new(NoteExpression);

    [GeneratedRegex(
        """
        [（(](?:此处|这里)(?!不)[^（()）\n]{0,30}(?:补充|填写|插入|修改|展开|省略|添加|写|加|删|核实|列出|数据)[^（()）\n]{0,20}[）)]
        |[（(](?:请|可|需|须|应)?(?:结合|根据|按照)(?:本单位|各自|自身|本地|当地)?(?:实际|实际情况)[^（()）\n]{0,16}(?:修改|填写|补充|调整|增删|完善|选用)[^（()）\n]{0,16}[）)]
        |[（(](?:数据|数字|情况|内容|名单|时间|时限|人数|金额)?(?:待核实|待核|待补充|待补|待确认|待定|需核实|需补充|请补充|请核实|请核对|可删|可不写|可自行[^（()）\n]{0,10})[）)]
        |[（(]\s*(?:略|此处略|以下略|内容略|具体略|省略)\s*[）)]
        |[？?]{3,100}
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NoteExpression();
}
