using System.Globalization;
using Gongwen.Contracts;

namespace RectificationList.Ledger;

/// <summary>Counts and rates of some entries, as templates read them.</summary>
internal static class LedgerCounts
{
    /// <summary>总数, the count of each state, 已销号, 未销号, 逾期, 完成率 and 销号率 as text in per cent to one decimal.</summary>
    public static IEnumerable<(string Key, DataNode Value)> Of(IReadOnlyCollection<LedgerEntry> entries, DateOnly? asOf, SourceLocation place)
    {
        (string, DataNode) Count(string name, Func<LedgerEntry, bool> which)
        {
            var count = entries.Count(which);
            return (name, DataNode.OfNumber(count, place).DerivedBy(new Derivation(() => new($"清单中{name}的{count}个", $"{count} of the list: {name}"), () => NodesOf(entries.Where(which)))));
        }

        yield return ("总数", DataNode.OfNumber(entries.Count, place).DerivedBy(new Derivation(() => new($"清单共{entries.Count}个", $"{entries.Count} of the list"), () => NodesOf(entries))));
        yield return Count("已完成", entry => entry.State == LedgerEntry.Completed);
        yield return Count("整改中", entry => entry.State == LedgerEntry.InProgress);
        yield return Count("未启动", entry => entry.State == LedgerEntry.NotStarted);
        yield return Count("长期坚持", entry => entry.State == LedgerEntry.LongTerm);
        yield return Count("已销号", entry => entry.IsClosed);
        yield return Count("未销号", entry => !entry.IsClosed);
        yield return Count("逾期", entry => entry.IsOverdue(asOf));
        yield return Rate("完成率", "已完成", entries, entry => entry.State == LedgerEntry.Completed, place);
        yield return Rate("销号率", "已销号", entries, entry => entry.IsClosed, place);
    }

    private static (string Key, DataNode Value) Rate(string name, string partName, IReadOnlyCollection<LedgerEntry> entries, Func<LedgerEntry, bool> which, SourceLocation place)
    {
        var (part, whole) = (entries.Count(which), entries.Count);
        var rate = whole == 0 ? 0 : Math.Round(part * 100m / whole, 1, MidpointRounding.AwayFromZero);
        return (name, DataNode.OfText(string.Create(CultureInfo.InvariantCulture, $"{rate:0.#}%"), place).DerivedBy(new Derivation(
            () => new($"{partName}{part} ÷ 总数{whole}", $"{part} ({partName}) ÷ {whole}"),
            () => NodesOf(entries))));
    }

    private static IReadOnlyList<DataNode> NodesOf(IEnumerable<LedgerEntry> entries) => [.. entries.Select(entry => entry.Node)];
}
