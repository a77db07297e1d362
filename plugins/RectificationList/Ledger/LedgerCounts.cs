using System.Globalization;
using Gongwen.Contracts;

namespace RectificationList.Ledger;

/// <summary>Counts and rates of some entries, as templates read them.</summary>
internal static class LedgerCounts
{
    private static readonly (string Name, Func<LedgerEntry, DateOnly?, bool> Holds)[] Counted =
    [
        ("已完成", (entry, _) => entry.State == LedgerEntry.Completed),
        ("整改中", (entry, _) => entry.State == LedgerEntry.InProgress),
        ("未启动", (entry, _) => entry.State == LedgerEntry.NotStarted),
        ("长期坚持", (entry, _) => entry.State == LedgerEntry.LongTerm),
        ("已销号", (entry, _) => entry.IsClosed),
        ("未销号", (entry, _) => !entry.IsClosed),
        ("逾期", (entry, asOf) => entry.IsOverdue(asOf)),
    ];

    /// <summary>总数, the count of each state, 已销号, 未销号, 逾期, 完成率 and 销号率 as text in per cent to one decimal.</summary>
    public static IEnumerable<(string Key, DataNode Value)> Of(IReadOnlyList<LedgerEntry> entries, DateOnly? asOf, SourceLocation place)
    {
        var counts = new int[Counted.Length];
        for (var i = 0; i < entries.Count; i++)
        {
            for (var which = 0; which < counts.Length; which++)
                counts[which] += Counted[which].Holds(entries[i], asOf) ? 1 : 0;
        }

        yield return ("总数", DataNode.OfNumber(entries.Count, place).DerivedBy(new Derivation(() => new($"清单共{entries.Count}个", $"{entries.Count} of the list"), () => NodesOf(entries))));
        for (var which = 0; which < counts.Length; which++)
        {
            var ((name, holds), count) = (Counted[which], counts[which]);
            yield return (name, DataNode.OfNumber(count, place).DerivedBy(new Derivation(() => new($"清单中{name}的{count}个", $"{count} of the list: {name}"), () => NodesOf(entries.Where(entry => holds(entry, asOf))))));
        }

        yield return Rate("完成率", "已完成", counts[0], entries, place);
        yield return Rate("销号率", "已销号", counts[4], entries, place);
    }

    private static (string Key, DataNode Value) Rate(string name, string partName, int part, IReadOnlyList<LedgerEntry> entries, SourceLocation place)
    {
        var whole = entries.Count;
        var rate = whole == 0 ? 0 : Math.Round(part * 100m / whole, 1, MidpointRounding.AwayFromZero);
        return (name, DataNode.OfText(string.Create(CultureInfo.InvariantCulture, $"{rate:0.#}%"), place).DerivedBy(new Derivation(
            () => new($"{partName}{part} ÷ 总数{whole}", $"{part} ({partName}) ÷ {whole}"),
            () => NodesOf(entries))));
    }

    private static IReadOnlyList<DataNode> NodesOf(IEnumerable<LedgerEntry> entries) => [.. entries.Select(entry => entry.Node)];
}
