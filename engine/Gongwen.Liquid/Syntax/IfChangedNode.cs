using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary><c>{% ifchanged %}…{% endifchanged %}</c>: written only when it differs from what the last one wrote.</summary>
public sealed class IfChangedNode : LiquidNode
{
    internal IfChangedNode(SourceSpan span, LiquidBlock body)
        : base(span) => Body = body;

    /// <summary>What is written.</summary>
    public LiquidBlock Body { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<LiquidBlock> Blocks => [Body];

    internal override bool IsBlank => Body.IsBlank;

    internal override void Render(RenderState state)
    {
        var pieces = new CaptureOutput();
        var outer = state.BeginCapture(pieces);
        Body.Render(state);
        state.EndCapture(outer);
        var text = pieces.PlainText();
        if (string.Equals(text, state.Variables.LastChanged, StringComparison.Ordinal))
            return;
        state.Variables.LastChanged = text;
        foreach (var piece in pieces.Pieces)
            state.WritePiece(piece, Span);
    }
}
