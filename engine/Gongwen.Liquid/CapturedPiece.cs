namespace Gongwen.Liquid;

/// <summary>
/// One piece of captured output. <paramref name="Text"/> is what was written, or the expression text of a gap;
/// <paramref name="Span"/> and <paramref name="Source"/> are as in <see cref="ITemplateOutput"/>.
/// </summary>
public readonly record struct CapturedPiece(CapturedPieceKind Kind, string Text, SourceSpan Span, object? Source)
{
    /// <summary>Whether the piece is text, not a gap.</summary>
    public bool IsText => Kind is CapturedPieceKind.Literal or CapturedPieceKind.Value;
}
