namespace Gongwen.Liquid.Runtime;

/// <summary>Writes captured pieces again as what they were.</summary>
internal static class CapturedPieces
{
    // A piece a filter put in has no place of its own: it takes that of the expression that prints it.
    public static void Write(in CapturedPiece piece, SourceSpan expression, ITemplateOutput target)
    {
        var span = piece.Span.Source is null ? expression : piece.Span;
        switch (piece.Kind)
        {
            case CapturedPieceKind.Literal:
                target.WriteLiteral(piece.Text, span);
                break;
            case CapturedPieceKind.Value:
                target.WriteValue(piece.Text, span, piece.Source);
                break;
            default:
                target.WriteMissing(piece.Text, span, piece.Kind == CapturedPieceKind.Null);
                break;
        }
    }
}
