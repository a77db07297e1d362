using Gongwen.Liquid.Runtime;

namespace Gongwen.Liquid;

/// <summary>A text, an output or a tag of a template. The set of nodes is closed.</summary>
public abstract class LiquidNode : LiquidSyntax
{
    private protected LiquidNode(SourceSpan span)
        : base(span)
    {
    }

    /// <summary>The blocks inside, in order; empty for most nodes.</summary>
    public virtual IReadOnlyList<LiquidBlock> Blocks => [];

    // Whether it can write nothing but white space; blocks of only such nodes lose their white space, as in the reference.
    internal virtual bool IsBlank => false;

    internal abstract void Render(RenderState state);
}
