namespace Gongwen.Liquid.Syntax;

/// <summary>The whole template, the block nothing closes.</summary>
internal sealed class RootBlock(SourceText source) : OpenBlock("", new SourceSpan(source, 0, 0))
{
    public LiquidBlock Finish(int end) => TakeBody(end, end);

    public override LiquidNode Close(SourceSpan node, int end) => throw new InvalidOperationException("The root block is never closed.");
}
