using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>A value as the parser met it: offsets instead of places, aliases not yet written out.</summary>
internal sealed class RawNode(DataKind kind, string text, int start, int end)
{
    public DataKind Kind { get; } = kind;

    public string Text { get; } = text;

    public int Start { get; } = start;

    public int End { get; set; } = end;

    public List<RawNode> Items { get; } = [];

    public List<RawProperty> Properties { get; } = [];

    /// <summary>What an alias stands for; null for a value of its own.</summary>
    public RawNode? Target { get; init; }

    /// <summary>Written with brackets.</summary>
    public bool IsFlow { get; init; }

    /// <summary>Set while the value is still open: an alias to it would hold itself.</summary>
    public bool IsOpen { get; set; }
}
