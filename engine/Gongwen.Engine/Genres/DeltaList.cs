using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Genres;

/// <summary>A list of a genre's delta laid over the list below: its items are told apart by id; what isn't there is added.</summary>
internal static class DeltaList
{
    private static readonly string[] Placing = [DeltaFault.Remove, "after", "before"];

    /// <summary>What the items of sections are called.</summary>
    public static LocalizedText Sections { get; } = new("章节", "section");

    /// <summary>What the items of documents are called.</summary>
    public static LocalizedText Documents { get; } = new("文档", "document");

    /// <summary>The changed list.</summary>
    /// <param name="below">The list below; null when there is none.</param>
    /// <param name="delta">The delta's list.</param>
    /// <param name="kind">What its items are called.</param>
    /// <param name="findings">Gets what can't be done.</param>
    public static DataNode Apply(DataNode? below, DataNode delta, LocalizedText kind, FindingList findings)
    {
        if (delta.Kind != DataKind.List)
        {
            findings.Add(DeltaFault.Form(delta, new("这里应当是列表", "this must be a list"), new("每条以“- ”开头，用 id 指明改哪一条", "each item starts with '- ' and names by its id what it changes")));
            return below ?? delta;
        }

        var items = below?.Items.ToList() ?? [];
        foreach (var item in delta.Items)
            Apply(items, item, kind, findings);
        return DataNode.OfList(items, delta.Location, delta.Path);
    }

    private static void Apply(List<DataNode> items, DataNode item, LocalizedText kind, FindingList findings)
    {
        if (item["id"] is not { Kind: DataKind.Text, IsBlank: false } id)
        {
            findings.Add(DeltaFault.Form(item, new($"要用 id 指明是哪个{kind.Chinese}", $"an id must say which {kind.English} is meant"), new("例如 - { id: opening, remove: true }", "for example - { id: opening, remove: true }")));
            return;
        }

        var index = items.FindIndex(other => other["id"]?.Text == id.Text);
        if (DeltaFault.IsRemoval(item))
        {
            if (index < 0)
                findings.Add(NotThere(item, id, items, kind));
            else
                items.RemoveAt(index);
            return;
        }

        if (item["after"] is not null && item["before"] is { } both)
            findings.Add(DeltaFault.Form(both, new("after 和 before 只能写一个", "write after or before, not both")));
        var whole = index < 0 ? Plain(item) : Merged(items[index], item);
        if (PlaceOf(item, items, kind, findings) is { } place)
        {
            if (index >= 0)
                items.RemoveAt(index);
            items.Insert(index >= 0 && index < place ? place - 1 : place, whole);
        }
        else if (index >= 0)
        {
            items[index] = whole;
        }
        else
        {
            items.Add(whole);
        }
    }

    // Where after or before puts it; null when neither is written, or what they name isn't there.
    private static int? PlaceOf(DataNode item, List<DataNode> items, LocalizedText kind, FindingList findings)
    {
        if ((item["after"] ?? item["before"]) is not { } named)
            return null;
        var index = items.FindIndex(other => other["id"]?.Text == named.Text);
        if (index >= 0)
            return item["after"] is null ? index : index + 1;
        findings.Add(NotThere(item, named, items, kind));
        return null;
    }

    private static Finding NotThere(DataNode item, DataNode named, List<DataNode> items, LocalizedText kind) =>
        DeltaFault.NothingToChange(item, named.Location, named.Text, kind.Chinese, kind.English, NearestKey.Find(named.Text, items.Select(other => other["id"]?.Text ?? "")));

    private static DataNode Plain(DataNode item) =>
        DataNode.OfObject([.. item.Properties.Where(property => !Placing.Contains(property.Key, StringComparer.Ordinal))], item.Location, item.Path);

    private static DataNode Merged(DataNode below, DataNode item)
    {
        var members = below.Properties.ToList();
        foreach (var property in Plain(item).Properties)
        {
            var index = members.FindIndex(member => member.Key == property.Key);
            if (index < 0)
                members.Add(property);
            else
                members[index] = property;
        }

        return DataNode.OfObject(members, item.Location, below.Path);
    }
}
