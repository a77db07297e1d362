using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary><c>{% comment %}</c>, <c>{% doc %}</c> or <c>{% # %}</c>: for people only.</summary>
public sealed class CommentNode : LiquidNode
{
    internal CommentNode(SourceSpan span, SourceSpan body, bool isDocumentation)
        : base(span)
    {
        Body = body;
        IsDocumentation = isDocumentation;
        IsBlank = !isDocumentation || body.Length == 0;
    }

    /// <summary>What it says.</summary>
    public SourceSpan Body { get; }

    /// <summary>Whether it is a <c>doc</c>.</summary>
    public bool IsDocumentation { get; }

    internal override bool IsBlank { get; }

    internal override void Render(RenderState state)
    {
        // Comments write nothing.
    }
}
