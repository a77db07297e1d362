using Gongwen.Contracts;
using RectificationList.Ledger;

namespace RectificationList.Rules;

/// <summary>序号 runs 1, 2, 3 …; entries without numbers are numbered by the templates.</summary>
internal sealed class ContiguousNumbers : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5846",
        Severity.Error,
        new("序号不连续", "Numbers not contiguous"),
        new("序号从1开始，一个接一个，不重不漏；不写序号时由程序自动编。", "Numbers begin with 1 and leave no gap; left out, they are given automatically."))
    {
        Name = "contiguous-numbers",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        var entries = LedgerEntry.Of(context.Data);
        if (entries.All(entry => entry.Node["序号"] is null))
            return;
        foreach (var entry in entries)
        {
            if (entry.Node["序号"]?.Number == entry.Position)
                continue;
            var found = entry.Node["序号"]?.Text is { Length: > 0 } text ? $"是{text}" : "没有填";
            var foundEnglish = entry.Node["序号"]?.Text is { Length: > 0 } number ? $"is {number}" : "is missing";
            findings.Add(Finding.About(
                Info,
                entry.PlaceOf("序号"),
                new($"第{entry.Position}个问题的序号应是{entry.Position}，现在{found}", $"the number of entry {entry.Position} {foundEnglish}; it should be {entry.Position}"),
                new("按顺序改正，或者把所有“序号”都删掉，由程序自动编", "correct it, or delete every 序号 and let the program number them")));
        }
    }
}
