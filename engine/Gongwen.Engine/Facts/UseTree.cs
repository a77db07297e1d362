namespace Gongwen.Engine.Facts;

/// <summary>The paths that facts fill, as a tree of keys, so that a report is gone through once.</summary>
internal sealed class UseTree
{
    private readonly Dictionary<string, UseTree> _below = new(StringComparer.Ordinal);

    /// <summary>True when it holds no path.</summary>
    public bool IsEmpty => _below.Count == 0;

    /// <summary>The fact that fills the value here; null on the way.</summary>
    public Fact? Fact { get; private set; }

    /// <summary>The group of that fact.</summary>
    public FactGroup? Group { get; private set; }

    /// <summary>What lies below a key; null for nothing.</summary>
    public UseTree? Below(string key) => _below.GetValueOrDefault(key);

    /// <summary>Adds a path.</summary>
    public void Add(string path, FactGroup group, Fact fact)
    {
        var at = this;
        foreach (var key in path.Split('.'))
        {
            if (!at._below.TryGetValue(key, out var next))
                at._below.Add(key, next = new UseTree());
            at = next;
        }

        (at.Fact, at.Group) = (fact, group);
    }
}
