using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Elements;

/// <summary>GW5510: 紧急通知 in a title.</summary>
internal sealed class UrgentTitles() : DocumentRule(Rule)
{
    private const string Urgent = "紧急通知";

    private static readonly RuleInfo Rule = new(
        "GW5510",
        Severity.Note,
        new LocalizedText("标题里写“紧急通知”", "紧急 in the title"),
        new LocalizedText("紧急程度在版头标“特急”“加急”；标题里的文种只写“通知”。", "Urgency stands in the head as 特急 or 加急; the kind in the title is 通知."))
    {
        Name = "urgent-title",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        if (TitleKind.Line(text) is not { } title)
            return;
        var at = title.Text.LastIndexOf(Urgent, StringComparison.Ordinal);
        if (at >= 0 && title.Text.AsSpan(at + Urgent.Length).Trim().Length == 0)
            findings.Add(title.About(Info, at, 2, new LocalizedText("“紧急通知”不是文种", "紧急通知 is no kind of document"), new LocalizedText("标题写“通知”，在版头标注紧急程度", "write 通知 and mark the urgency in the head")));
    }
}
