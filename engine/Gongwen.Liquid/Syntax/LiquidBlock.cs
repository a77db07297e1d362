using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary>The nodes between a tag and the tag that closes it, or of a whole template.</summary>
public sealed class LiquidBlock : LiquidSyntax
{
    private readonly LiquidNode[] _nodes;

    internal LiquidBlock(SourceSpan span, LiquidNode[] nodes)
        : base(span)
    {
        _nodes = nodes;
        IsBlank = true;
        foreach (var node in nodes)
            IsBlank &= node.IsBlank;
    }

    /// <summary>The nodes in order.</summary>
    public IReadOnlyList<LiquidNode> Nodes => _nodes;

    internal bool IsBlank { get; }

    // A block that only assigns and has white space for layout writes none of it.
    internal LiquidBlock WithoutText() => new(Span, Array.FindAll(_nodes, node => node is not TextNode));

    internal void Render(RenderState state)
    {
        if (_nodes.Length == 0 || !state.TryEnter())
            return;
        foreach (var node in _nodes)
        {
            state.Current = node;
            if (!state.TryStep())
                break;
            node.Render(state);
            if (state.Stopped || state.Interrupt != Interrupt.None)
                break;
            state.Failed = false;
        }

        state.Leave();
    }
}
