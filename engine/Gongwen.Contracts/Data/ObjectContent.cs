namespace Gongwen.Contracts;

/// <summary>The keys and values of an object.</summary>
internal abstract class ObjectContent
{
    /// <summary>The pairs in their order.</summary>
    public abstract IReadOnlyList<DataProperty> Properties { get; }

    /// <summary>The keys in their order.</summary>
    public abstract KeyList Keys { get; }

    /// <summary>How many pairs there are.</summary>
    public abstract int Count { get; }

    /// <summary>The value of a pair.</summary>
    public abstract DataNode ValueAt(int index);

    /// <summary>The first value of a key; null when there is no such key.</summary>
    public abstract DataNode? Find(string key);
}
