namespace Gongwen.Liquid.Syntax;

/// <summary>An open block without branches.</summary>
internal sealed class SimpleOpenBlock(string name, SourceSpan opening, Func<SourceSpan, LiquidBlock, LiquidNode> close) : OpenBlock(name, opening)
{
    public override LiquidNode Close(SourceSpan node, int end) => close(node, TakeBody(end, end));
}
