using Gongwen.Contracts;
using RectificationList.Ledger;

namespace RectificationList.Rules;

/// <summary>The same problem must not be counted twice.</summary>
internal sealed class DuplicateProblems : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5845",
        Severity.Warning,
        new("反馈问题重复", "Duplicate problems"),
        new("同一个问题列了两次，数量和比率都会算错。合并成一条，或者把两条的不同之处写清楚。", "One problem listed twice makes every count wrong. Merge them, or write what differs."))
    {
        Name = "duplicate-problems",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        var seen = new Dictionary<string, LedgerEntry>(StringComparer.Ordinal);
        foreach (var entry in LedgerEntry.Of(context.Data))
        {
            var words = string.Concat(entry.Problem.Where(char.IsLetterOrDigit));
            if (words.Length == 0 || seen.TryAdd(words, entry))
                continue;
            var first = seen[words];
            findings.Add(Finding.About(
                Info,
                entry.PlaceOf("反馈问题"),
                new($"{entry.Name}与{first.Name}（第{first.Node.Location.Line}行）是同一个问题", $"{entry.EnglishName} is the same problem as {first.EnglishName} (line {first.Node.Location.Line})"),
                new("合并成一条；确实是两个问题的，把不同之处写清楚", "merge them; if they are two, write what differs")));
        }
    }
}
