using Gongwen.Contracts;

namespace OfficialDocument.Rules;

/// <summary>A request or report goes to one organ above.</summary>
internal sealed class OneRecipientUpwards : IReportRule
{
    private const string Separators = "、，；,;";

    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5852",
        Severity.Warning,
        new("请示、报告主送了几个机关", "A request or report with several recipients"),
        new(
            "向上级机关行文，原则上只主送一个上级机关，需要时抄送（《党政机关公文处理工作条例》第十五条）。",
            "Upwards a document is sent to one organ; others get a copy (Regulations on Official Documents, article 15)."))
    {
        Name = "one-recipient-upwards",
        Basis = new RuleBasis(NormKind.Regulation, "党政机关公文处理工作条例 第十五条"),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        if (context.Data["公文种类"] is not { Text: "请示" or "报告" } kind || context.Data["主送"] is not { } recipients)
            return;
        var several = recipients.Kind == DataKind.List ? recipients.Items.Count > 1 : recipients.Text.AsSpan().ContainsAny(Separators);
        if (!several)
            return;
        findings.Add(Finding.About(
            Info,
            recipients,
            new($"{kind.Text}主送了几个机关", $"a {kind.Text} is sent to several organs"),
            new("只留一个主送机关，其他的写在“抄送”里", "keep one recipient and write the others under 抄送")));
    }
}
