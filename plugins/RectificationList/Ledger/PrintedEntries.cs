using System.Collections;
using Gongwen.Contracts;

namespace RectificationList.Ledger;

/// <summary>Entries as templates see them, each put together when a template asks: of a large ledger most are only counted.</summary>
/// <param name="entries">The entries.</param>
internal sealed class PrintedEntries(IReadOnlyList<LedgerEntry> entries) : IReadOnlyList<DataNode>
{
    public int Count => entries.Count;

    public DataNode this[int index] => entries[index].Printed;

    public IEnumerator<DataNode> GetEnumerator() => entries.Select(entry => entry.Printed).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
