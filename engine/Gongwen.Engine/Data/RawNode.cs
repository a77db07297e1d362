using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>A value as the parser met it: offsets instead of places, aliases not yet written out.</summary>
internal sealed class RawNode(DataKind kind, string text, int start, int end)
{
    private List<RawNode>? _items;
    private List<RawProperty>? _properties;

    public DataKind Kind { get; } = kind;

    public string Text { get; } = text;

    public int Start { get; set; } = start;

    public int End { get; set; } = end;

    public IReadOnlyList<RawNode> Items => _items ?? (IReadOnlyList<RawNode>)[];

    public IReadOnlyList<RawProperty> Properties => _properties ?? (IReadOnlyList<RawProperty>)[];

    /// <summary>What an alias stands for; null for a value of its own.</summary>
    public RawNode? Target { get; init; }

    /// <summary>Written with brackets.</summary>
    public bool IsFlow { get; init; }

    /// <summary>Set while the value is still open: an alias to it would hold itself.</summary>
    public bool IsOpen { get; set; }

    /// <summary>One more item.</summary>
    public void Add(RawNode item) => (_items ??= []).Add(item);

    /// <summary>One more key with its value.</summary>
    public void Add(RawProperty property) => (_properties ??= []).Add(property);
}
