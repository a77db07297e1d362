using System.Collections;
using Gongwen.Contracts;

namespace RectificationList.Ledger;

/// <summary>The keys of an entry as templates see it, put together when a template asks: of a large ledger most entries are only counted.</summary>
/// <param name="count">How many there are.</param>
/// <param name="make">Makes them.</param>
internal sealed class PrintedEntry(int count, Func<IReadOnlyList<DataProperty>> make) : IReadOnlyList<DataProperty>
{
    private IReadOnlyList<DataProperty>? _members;

    public int Count => _members?.Count ?? count;

    public DataProperty this[int index] => Members[index];

    private IReadOnlyList<DataProperty> Members => _members ??= make();

    public IEnumerator<DataProperty> GetEnumerator() => Members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
