using System.Globalization;
using Gongwen.Contracts;

namespace OfficialDocument.Rules;

/// <summary>签发人 stand in documents upwards, one for each organ.</summary>
internal sealed class SignersUpwards : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5853",
        Severity.Warning,
        new("签发人不合", "Signers do not fit"),
        new(
            "上行文（请示、报告）标注签发人，联合行文每个机关一个（GB/T 9704-2012，7.2.6）；下行文不标注。",
            "A document upwards (请示, 报告) names its signers, one for each organ (GB/T 9704-2012, 7.2.6); one downwards does not."))
    {
        Name = "signers-upwards",
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012 7.2.6"),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        if (context.Data["公文种类"] is not { } kind)
            return;
        var signers = context.Data["签发人"];
        if (kind.Text is "请示" or "报告")
            CheckUpwards(kind, signers, context.Data["发文机关"], findings);
        else if (signers is not null && kind.Text is "公报" or "公告" or "通告" or "决定" or "通知" or "通报" or "批复")
        {
            findings.Add(Finding.About(
                Info,
                signers!,
                new($"{kind.Text}不标注签发人", $"a {kind.Text} names no signer"),
                new("删去“签发人”", "remove 签发人")));
        }
    }

    private void CheckUpwards(DataNode kind, DataNode? signers, DataNode? organs, FindingList findings)
    {
        if (signers is null)
        {
            findings.Add(Finding.About(
                Info,
                kind,
                new($"{kind.Text}要标注签发人", $"a {kind.Text} names its signer"),
                new("写上“签发人”", "write 签发人")));
            return;
        }

        var (names, wanted) = (Count(signers), organs is null ? 1 : Count(organs));
        if (names == wanted)
            return;
        var (shown, shownWanted) = (names.ToString(CultureInfo.InvariantCulture), wanted.ToString(CultureInfo.InvariantCulture));
        findings.Add(Finding.About(
            Info,
            signers,
            new($"{shownWanted} 个机关发文，签发人有 {shown} 个", $"{shownWanted} organs issue this, {shown} signers are named"),
            new("每个机关写一个签发人，次序和“发文机关”一样", "name one for each organ, in the order of 发文机关")));
    }

    private static int Count(DataNode node) => node.Kind == DataKind.List ? node.Items.Count : 1;
}
