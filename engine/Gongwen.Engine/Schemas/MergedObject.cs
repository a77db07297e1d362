using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>A schema while a delta is laid over it.</summary>
internal sealed class MergedObject(DataNode below)
{
    private readonly List<DataProperty> _members = [.. below.Properties];
    private readonly List<DataNode> _both = [];

    /// <summary>What stands under a keyword by now.</summary>
    public DataNode? this[string keyword] => _members.Find(member => member.Key == keyword)?.Value;

    /// <summary>The changed schema.</summary>
    public DataNode Node
    {
        get
        {
            if (_both.Count > 0)
            {
                var all = this["allOf"] is { } there ? there.Items : [];
                Set(new DataProperty("allOf", _both[0].Location, _both[0]), DataNode.OfList([.. all, .. _both], _both[0].Location, below.Path));
            }

            return DataNode.OfObject(_members, below.Location, below.Path);
        }
    }

    /// <summary>Puts a value under a keyword.</summary>
    public void Set(DataProperty keyword, DataNode value)
    {
        var index = _members.FindIndex(member => member.Key == keyword.Key);
        if (index < 0)
            _members.Add(keyword with { Value = value });
        else
            _members[index] = keyword with { Value = value };
    }

    /// <summary>Keeps what stands there and asks for this too.</summary>
    public void Both(DataProperty keyword) => _both.Add(DataNode.OfObject([keyword], keyword.Value.Location, below.Path));

    /// <summary>Takes a key from those required.</summary>
    public void NoLongerRequires(string key)
    {
        if (_members.Find(member => member.Key == "required") is { } required && required.Value.Items.Any(item => item.Text == key))
            Set(required, DataNode.OfList([.. required.Value.Items.Where(item => item.Text != key)], required.Value.Location, required.Value.Path));
    }
}
