using Gongwen.Contracts;

namespace OfficialDocument.Rules;

/// <summary>事由 without the words that the title gets around it.</summary>
internal sealed class SubjectInFull : IReportRule
{
    private const string Start = "关于";

    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5855",
        Severity.Warning,
        new("事由里写了标题的字", "The subject repeats words of the title"),
        new(
            "标题由程序拼成“发文机关＋关于＋事由＋的＋公文种类”，事由里不再写“关于”和“的通知”。",
            "The title is made of the organ, 关于, the subject, 的 and the kind; the subject says neither 关于 nor 的通知."))
    {
        Name = "subject-in-full",
        Basis = new RuleBasis(NormKind.Regulation, "党政机关公文处理工作条例 第九条"),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        // With a title of its own the subject isn't printed.
        if (context.Data["标题"] is { IsBlank: false } || context.Data["事由"] is not { Kind: DataKind.Text } node)
            return;
        var written = node.Text.Trim().TrimEnd('。');
        var starts = written.StartsWith(Start, StringComparison.Ordinal);
        var kind = KindsOf(context).FirstOrDefault(each => written.EndsWith("的" + each, StringComparison.Ordinal) || (starts && written.EndsWith(each, StringComparison.Ordinal)));
        var only = written[(starts ? Start.Length : 0)..^(kind?.Length ?? 0)];
        only = kind is null ? only : only.TrimEnd('的');
        if (only.Length == written.Length || only.Length == 0)
            return;
        var words = string.Join('、', new[] { starts ? $"“{Start}”" : null, kind is null ? null : $"“的{kind}”" }.OfType<string>());
        findings.Add(Finding.About(
            Info,
            node,
            new($"标题里会有两个{words}", $"the title will have {words} twice"),
            new($"事由只写“{only}”，或者把整个标题写在“标题”里", $"write only {only}, or the whole title under 标题")));
    }

    private static IEnumerable<string> KindsOf(ReportContext context) =>
        context.Data["公文种类"] is { Kind: DataKind.Text, IsBlank: false } kind ? [kind.Text]
        : context.GenreId == "official-letter" ? ["复函", "函"]
        : [];
}
