using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace OfficialDocument.Rules;

/// <summary>Labels and numbers that are printed anyway.</summary>
internal sealed partial class WordsWrittenTwice : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5856",
        Severity.Warning,
        new("写了由程序排的字", "A label or number is written that is printed anyway"),
        new(
            "“主送”“抄送”的标签、附件的“附件”二字和序号都由程序排，数据里只写名称。",
            "The label 抄送, the word 附件 and the numbers of attachments are printed anyway; the data names the organ or attachment only."))
    {
        Name = "words-written-twice",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        foreach (var key in new[] { "主送", "抄送" })
        {
            if (context.Data[key] is { } names)
            {
                foreach (var name in names.Kind == DataKind.List ? names.Items : [names])
                    Check(name, Label(), findings);
            }
        }

        foreach (var attachment in context.Data["附件"] is { Kind: DataKind.List } attachments ? attachments.Items : [])
            Check(attachment["名称"] ?? attachment, Number(), findings);
    }

    private void Check(DataNode name, Regex before, FindingList findings)
    {
        if (name.Kind != DataKind.Text || before.Match(name.Text) is not { Success: true } match || match.Length == name.Text.Length)
            return;
        var (extra, only) = (match.Value.Trim(), name.Text[match.Length..]);
        findings.Add(Finding.About(
            Info,
            name,
            new($"“{extra}”由程序排，这里会有两个", $"{extra} is printed anyway and will stand twice"),
            new($"只写“{only}”", $"write only {only}")));
    }

    [GeneratedRegex(@"^\s*(主送|抄送)(机关)?\s*[：:]\s*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Label();

    // 1.5 is a figure, no number.
    [GeneratedRegex(@"^\s*(附件\s*([0-9]{1,3}\s*[：:.．、]?|[：:]|[一二三四五六七八九十]{1,3}\s*[：:.．、])|[0-9]{1,3}\s*([：:、．]|\.(?![0-9])))\s*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();
}
