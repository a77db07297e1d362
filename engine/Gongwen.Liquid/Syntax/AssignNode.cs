using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary><c>{% assign name = expression %}</c>.</summary>
public sealed class AssignNode : LiquidNode
{
    internal AssignNode(SourceSpan span, string name, SourceSpan nameSpan, LiquidExpression value)
        : base(span)
    {
        Name = name;
        NameSpan = nameSpan;
        Value = value;
    }

    /// <summary>The variable.</summary>
    public string Name { get; }

    /// <summary>Place of the name.</summary>
    public SourceSpan NameSpan { get; }

    /// <summary>What it is set to.</summary>
    public LiquidExpression Value { get; }

    internal override bool IsBlank => true;

    internal override void Render(RenderState state)
    {
        var value = Value.Evaluate(state);
        if (!state.Failed)
            state.Variables.Assign(Name, value);
    }
}
