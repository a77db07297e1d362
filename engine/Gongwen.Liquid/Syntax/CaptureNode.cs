using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary><c>{% capture name %}…{% endcapture %}</c>.</summary>
public sealed class CaptureNode : LiquidNode
{
    internal CaptureNode(SourceSpan span, string name, SourceSpan nameSpan, LiquidBlock body)
        : base(span)
    {
        Name = name;
        NameSpan = nameSpan;
        Body = body;
    }

    /// <summary>The variable.</summary>
    public string Name { get; }

    /// <summary>Place of the name.</summary>
    public SourceSpan NameSpan { get; }

    /// <summary>What is captured.</summary>
    public LiquidBlock Body { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<LiquidBlock> Blocks => [Body];

    internal override bool IsBlank => true;

    internal override void Render(RenderState state)
    {
        if (state.TracksOrigins)
        {
            var pieces = new CaptureOutput();
            RenderInto(pieces, state);
            state.Variables.Assign(Name, pieces.ToValue());
            return;
        }

        using var text = new StringOutput();
        RenderInto(text, state);
        state.Variables.Assign(Name, LiquidValue.FromString(text.ToString()));
    }

    private void RenderInto(ITemplateOutput output, RenderState state)
    {
        var outer = state.BeginCapture(output);
        Body.Render(state);
        state.EndCapture(outer);
    }
}
