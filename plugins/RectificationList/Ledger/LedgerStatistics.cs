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
            ("按类别", Groups(entries, "问题类别", "类别", asOf, list.Location)),
            ("按单位", Groups(entries, "责任单位", "单位", asOf, list.Location)),
            ("按来源", Groups(entries, "问题来源", "来源", asOf, list.Location)),
            ("未完成问题", DataNode.OfList([.. entries.Where(entry => !entry.IsDone).Select(entry => entry.Node)], list.Location)),
        ]);
    }

    // Groups in the order in which they first occur, so that the report follows the list.
    private static DataNode Groups(IReadOnlyList<LedgerEntry> entries, string key, string name, DateOnly? asOf, SourceLocation place)
    {
        var groups = entries
            .Where(entry => entry.Node[key] is { IsBlank: false })
            .GroupBy(entry => entry.Node[key]!.Text.Trim(), StringComparer.Ordinal)
            .Select(group =>
            {
                var members = group.ToList();
                return DataNode.OfObject(members[0].Node.Location, [
                    (name, members[0].Node[key]!),
                    .. LedgerCounts.Of(members, asOf, place),
                    ("问题", DataNode.OfList([.. members.Select(entry => entry.Node)], place)),
                ]);
            });
        return DataNode.OfList([.. groups], place);
    }
}
