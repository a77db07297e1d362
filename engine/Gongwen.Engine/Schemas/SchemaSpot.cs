using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>A value under check: the value, what people call it, and where its key stands.</summary>
internal readonly record struct SchemaSpot(DataNode Node, string Name, SourceLocation? KeyLocation, SchemaClosure Closure)
{
    /// <summary>Where to say that something is missing in it: its key, or its first character.</summary>
    public SourceLocation Anchor
    {
        get
        {
            if (KeyLocation is not null)
                return KeyLocation;
            var start = Node.Location;
            return start with { EndLine = start.Line, EndColumn = start.Column + Math.Min(start.Length, 1), Length = Math.Min(start.Length, 1) };
        }
    }
}
