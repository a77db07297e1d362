namespace Gongwen.Liquid;

/// <summary>Anything of a template that has a place.</summary>
public abstract class LiquidSyntax
{
    private protected LiquidSyntax(SourceSpan span) => Span = span;

    /// <summary>Where it stands.</summary>
    public SourceSpan Span { get; }
}
