using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary><c>{% break %}</c> or <c>{% continue %}</c>.</summary>
public sealed class InterruptNode : LiquidNode
{
    internal InterruptNode(SourceSpan span, bool isBreak)
        : base(span) => IsBreak = isBreak;

    /// <summary>Whether the loop ends, not only this turn.</summary>
    public bool IsBreak { get; }

    internal override void Render(RenderState state) => state.Interrupt = IsBreak ? Interrupt.Break : Interrupt.Continue;
}
