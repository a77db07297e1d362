namespace Gongwen.Liquid;

/// <summary><c>name: value</c> in a filter call or tag.</summary>
public sealed class NamedArgument : LiquidSyntax
{
    internal NamedArgument(SourceSpan span, string name, SourceSpan nameSpan, LiquidExpression value)
        : base(span)
    {
        Name = name;
        NameSpan = nameSpan;
        Value = value;
    }

    /// <summary>The name before the colon.</summary>
    public string Name { get; }

    /// <summary>Place of the name.</summary>
    public SourceSpan NameSpan { get; }

    /// <summary>The value after it.</summary>
    public LiquidExpression Value { get; }
}
