using Gongwen.Contracts;

namespace DutyReport.Rules;

/// <summary>A duty report speaks in the first person.</summary>
internal sealed class FirstPerson : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5621",
        Severity.Warning,
        new("述职没有用第一人称", "No first person in a duty report"),
        new("述职报告讲的是述职人自己怎样履职，要有“我”“本人”，不要写成部门工作总结。", "A duty report says what the person did: use 我 or 本人."))
    {
        Name = "first-person",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    private static readonly string[] Words = ["我", "本人"];
    private static readonly string[] NotAPerson = ["我局", "我委", "我区", "我市", "我县", "我省", "我办", "我校", "我院", "我国", "我党", "我军", "我镇", "我乡", "我街道", "我单位", "我们", "自我", "忘我", "小我"];

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        if (context.Data["履职情况"] is not { } duties || Texts(duties).Any(SpeaksInFirstPerson))
            return;
        findings.Add(new Finding(Info.Id, Info.Severity, new("履职情况通篇没有“我”“本人”，读起来像部门总结", "履职情况 never says 我 or 本人; it reads like a department's summary"))
        {
            Hint = new("写明本人怎样谋划、部署、推动，如“我主持制定……”", "say what you planned, arranged and pushed on yourself"),
            Location = context.Data.KeyLocation("履职情况") ?? duties.Location,
            Path = duties.Path,
        });
    }

    private static bool SpeaksInFirstPerson(string text)
    {
        foreach (var phrase in NotAPerson)
            text = text.Replace(phrase, "", StringComparison.Ordinal);
        return Words.Any(word => text.Contains(word, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Texts(DataNode node) => node.Kind switch
    {
        DataKind.Text => [node.Text],
        DataKind.List => node.Items.SelectMany(Texts),
        DataKind.Object => node.Properties.SelectMany(property => Texts(property.Value)),
        _ => [],
    };
}
