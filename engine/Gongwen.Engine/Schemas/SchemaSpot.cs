using System.Runtime.InteropServices;
using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>A value under check: the value, what people call it, and where its key stands. Name and place are made when a fault asks for them.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct SchemaSpot
{
    private readonly Schema? _schema;
    private readonly DataNode? _owner;
    private readonly int _index;
    private readonly string? _name;
    private readonly SourceLocation? _keyLocation;

    /// <param name="node">The value.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="keyLocation">Where its key stands; null without one.</param>
    /// <param name="closure">All that is said of it.</param>
    public SchemaSpot(DataNode node, string name, SourceLocation? keyLocation, SchemaClosure closure) => (Node, _name, _keyLocation, Closure) = (node, name, keyLocation, closure);

    private SchemaSpot(DataNode owner, int index, Schema schema, string? listName) =>
        (_owner, _index, _schema, _name, Node, Closure) = (owner, index, schema, listName, owner.ValueAt(index), schema.Closure);

    public DataNode Node { get; }

    public SchemaClosure Closure { get; }

    /// <summary>False for the whole and for items of lists.</summary>
    public bool HasKey => _keyLocation is not null || _owner is { Kind: DataKind.Object };

    public string Name => _owner is null ? _name!
        : _owner.Kind == DataKind.Object ? _schema!.FindTitle() ?? _owner.Keys[_index]
        : _schema!.FindTitle() is { } title ? $"{title}（第 {_index + 1} 项）" : $"{_name}第 {_index + 1} 项";

    /// <summary>Where its key stands; null without one.</summary>
    public SourceLocation? KeyLocation => _owner is { Kind: DataKind.Object } ? _owner.Properties[_index].KeyLocation : _keyLocation;

    /// <summary>Where to say that something is missing in it: its key, or its first character.</summary>
    public SourceLocation Anchor
    {
        get
        {
            if (KeyLocation is { } key)
                return key;
            var start = Node.Location;
            return start with { EndLine = start.Line, EndColumn = start.Column + Math.Min(start.Length, 1), Length = Math.Min(start.Length, 1) };
        }
    }

    /// <summary>The value of a key.</summary>
    public static SchemaSpot OfKey(DataNode owner, int index, Schema schema) => new(owner, index, schema, null);

    /// <summary>An item of a list.</summary>
    public static SchemaSpot OfItem(DataNode list, string listName, int index, Schema schema) => new(list, index, schema, listName);
}
