namespace Gongwen.Contracts;

/// <summary>An object that code put together.</summary>
/// <param name="properties">The pairs; they may be made only when somebody asks.</param>
internal sealed class MadeContent(IReadOnlyList<DataProperty> properties) : ObjectContent
{
    private KeyList? _keys;

    public override IReadOnlyList<DataProperty> Properties => properties;

    public override KeyList Keys => _keys ??= new KeyList([.. properties.Select(property => property.Key)]);

    public override int Count => properties.Count;

    public override DataNode ValueAt(int index) => properties[index].Value;

    public override DataNode? Find(string key)
    {
        var index = properties.Count == 0 ? -1 : Keys.IndexOf(key);
        return index < 0 ? null : properties[index].Value;
    }
}
