using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary>Text that is written as it stands, white space control applied.</summary>
public sealed class TextNode : LiquidNode
{
    internal TextNode(SourceSpan span)
        : base(span) => IsBlank = HoldsSpaceAlone(span.Text);

    /// <summary>The text.</summary>
    public string Text => Span.Text.ToString();

    internal override bool IsBlank { get; }

    // A vectorised search for six characters is compiled in every run of a program.
    private static bool HoldsSpaceAlone(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\r' or '\n' or '\f' or '\v'))
                return false;
        }

        return true;
    }

    internal override void Render(RenderState state) => state.WriteLiteral(Span.Text, Span);
}
