using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace DutyReport.Rules;

/// <summary>Each part of the duties holds at least one figure.</summary>
internal sealed partial class PartsWithoutFigures : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5821",
        Severity.Warning,
        new("履职情况缺少数据", "A part without figures"),
        new("每个方面都用数字或实例说话，评议人才好判断。", "Let each part speak in figures, so that it can be judged."))
    {
        Name = "parts-without-figures",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        var duties = context.Data["履职情况"];
        foreach (var part in duties?.Items ?? [])
        {
            if (HasFigure(part) || part["标题"] is not { } title)
                continue;
            findings.Add(Finding.About(
                Info,
                title,
                new($"“{title.Text}”这一部分没有一个数字", $"the part {title.Text} holds no figure"),
                new("在“事实”里填次数、人数等，或者在文字里写具体数据", "fill in 事实, or give figures in the text")));
        }

        if (duties is { Kind: DataKind.Object } && !HasFigure(duties))
        {
            findings.Add(Finding.About(
                Info,
                duties,
                new("履职情况没有一个数字", "履职情况 holds no figure"),
                new("在“事实”里填次数、人数等，或者在文字里写具体数据", "fill in 事实, or give figures in the text")));
        }
    }

    private static bool HasFigure(DataNode node) => node.Kind switch
    {
        DataKind.Number => true,
        DataKind.Text => Figures().IsMatch(node.Text),
        DataKind.List => node.Items.Any(HasFigure),
        DataKind.Object => node.Properties.Any(property => HasFigure(property.Value)),
        _ => false,
    };

    // 三会一课 is a name, 三次会议 is a figure: a Chinese numeral counts when a measure follows it.
    [GeneratedRegex("[0-9０-９]|[一二两三四五六七八九十百千][余多]?[次名人个项件场期份户条篇册万亿成倍]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figures();
}
