namespace Gongwen.Liquid;

/// <summary>One step of a path: <c>.name</c> or <c>[expression]</c>.</summary>
public sealed class PathSegment : LiquidSyntax
{
    internal PathSegment(SourceSpan span, string? name, LiquidExpression? index)
        : base(span)
    {
        Name = name;
        Index = index;
        if (index is LiteralExpression { Value: var value })
            LiteralName = value.AsString;
    }

    /// <summary>The name after a dot, or null.</summary>
    public string? Name { get; }

    /// <summary>The expression in brackets, or null.</summary>
    public LiquidExpression? Index { get; }

    /// <summary>A string written in brackets, or null: <c>['name']</c> is as good as <c>.name</c>, without its commands.</summary>
    public string? LiteralName { get; }
}
