using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary>Text that is written as it stands, white space control applied.</summary>
public sealed class TextNode : LiquidNode
{
    internal TextNode(SourceSpan span)
        : base(span) => IsBlank = !span.Text.ContainsAnyExcept(" \t\r\n\f\v");

    /// <summary>The text.</summary>
    public string Text => Span.Text.ToString();

    internal override bool IsBlank { get; }

    internal override void Render(RenderState state) => state.WriteLiteral(Span.Text, Span);
}
