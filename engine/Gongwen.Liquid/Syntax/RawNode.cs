using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary><c>{% raw %}</c>: text in which nothing is a tag.</summary>
public sealed class RawNode : LiquidNode
{
    internal RawNode(SourceSpan span, SourceSpan body)
        : base(span) => Body = body;

    /// <summary>The text.</summary>
    public SourceSpan Body { get; }

    internal override bool IsBlank => Body.Length == 0;

    internal override void Render(RenderState state) => state.WriteLiteral(Body.Text, Body);
}
