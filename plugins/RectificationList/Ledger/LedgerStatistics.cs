using Gongwen.Contracts;

namespace RectificationList.Ledger;

/// <summary>统计: every figure of the report and the summary, counted from the list.</summary>
internal sealed class LedgerStatistics : IComputedData
{
    /// <inheritdoc/>
    public string Key => "统计";

    /// <inheritdoc/>
    public DataNode? Compute(DataNode report)
    {
        if (report["清单"] is not { Kind: DataKind.List } list)
            return null;
        var entries = LedgerEntry.Of(report);
        var asOf = LedgerEntry.AsOf(report);
        return DataNode.OfObject(list.Location, [
            .. LedgerCounts.Of(entries, asOf, list.Location),
            ("有类别", DataNode.OfBoolean(entries.Any(HasCategory), list.Location)),
            ("按类别", Groups(entries, "问题类别", "类别", asOf, list.Location, entries.Any(HasCategory) ? "其他" : null)),
            ("按单位", Groups(entries, "责任单位", "单位", asOf, list.Location)),
            ("按领导", Groups(entries, "责任领导", "领导", asOf, list.Location)),
            ("按来源", Groups(entries, "问题来源", "来源", asOf, list.Location)),
            ("全部问题", List(entries)),
            ("未销号问题", List([.. entries.Where(entry => !entry.IsClosed)])),
            ("逾期问题", List([.. entries.Where(entry => entry.IsOverdue(asOf))])),
        ]);
    }

    private static bool HasCategory(LedgerEntry entry) => entry.Node["问题类别"] is { IsBlank: false };

    // Groups in the order in which they first occur, so that the report follows the list.
    private static DataNode Groups(IReadOnlyList<LedgerEntry> entries, string key, string name, DateOnly? asOf, SourceLocation place, string? rest = null)
    {
        var groups = entries
            .Where(entry => rest is not null || entry.Node[key] is { IsBlank: false })
            .GroupBy(entry => entry.Node[key] is { IsBlank: false } value ? value.Text.Trim() : rest!, StringComparer.Ordinal)
            .Select(group =>
            {
                var members = group.ToList();
                return DataNode.OfObject(members[0].Node.Location, [
                    (name, members[0].Node[key] is { IsBlank: false } value ? value : DataNode.OfText(group.Key, members[0].Node.Location)),
                    .. LedgerCounts.Of(members, asOf, place),
                    ("问题", List(members)),
                ]);
            });
        return DataNode.OfList([.. groups], place);
    }

    /// <summary>The entries themselves, so that what is printed of them leads to their lines.</summary>
    private static DataNode List(IReadOnlyList<LedgerEntry> entries) =>
        DataNode.OfList(new PrintedEntries(entries), entries.Count > 0 ? entries[0].Node.Location : SourceLocation.OfFile(""));
}
