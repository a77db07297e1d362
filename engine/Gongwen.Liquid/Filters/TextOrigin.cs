namespace Gongwen.Liquid.Filters;

/// <summary>Keeps the origin of a text that a filter changes.</summary>
internal static class TextOrigin
{
    // A changed text: from the same source, or when the input is made of pieces, from the same pieces where the change does not cross them.
    // A change that puts foreign text in makes template text a value: that text must never be taken as markup.
    public static LiquidValue Changed(
        in LiquidValue input, string result, FilterContext context, Func<string, string>? change = null, bool putsForeignText = false)
    {
        if (!context.TracksOrigins)
            return LiquidValue.FromString(result);
        if (input.Captured is not { } captured)
            return LiquidValue.FromString(result, input.Source);
        if (change is not null && ChangePieces(captured, result, change, putsForeignText) is { } changed)
            return LiquidValue.FromCaptured(changed);
        return LiquidValue.FromString(result, OnlySource(captured));
    }

    // A part of the input's text.
    public static LiquidValue Part(in LiquidValue input, string text, int start, int length, FilterContext context)
    {
        if (context.TracksOrigins && input.Captured is { } captured)
            return LiquidValue.FromCaptured(captured.Slice(start, length));
        if (start == 0 && length == text.Length && input.Kind == LiquidValueKind.String)
            return input;
        return LiquidValue.FromString(text.Substring(start, length), input.Source);
    }

    // Several parts of the input's text, one after the other.
    public static LiquidValue Parts(in LiquidValue input, string result, List<Range> parts, int length, FilterContext context)
    {
        if (!context.TracksOrigins || input.Captured is not { } captured || parts.Count > 256)
            return Changed(input, result, context);
        var pieces = new List<CapturedPiece>();
        foreach (var part in parts)
        {
            var (start, count) = part.GetOffsetAndLength(length);
            pieces.AddRange(captured.Slice(start, count).Pieces);
        }

        return LiquidValue.FromCaptured(new CapturedText([.. pieces]));
    }

    private static CapturedText? ChangePieces(CapturedText captured, string result, Func<string, string> change, bool putsForeignText)
    {
        var pieces = new CapturedPiece[captured.Pieces.Count];
        var length = 0L;
        for (var i = 0; i < pieces.Length; i++)
        {
            var piece = captured.Pieces[i];
            pieces[i] = piece.IsText ? piece with { Text = change(piece.Text) } : piece;
            if (putsForeignText && piece.Kind == CapturedPieceKind.Literal && !string.Equals(pieces[i].Text, piece.Text, StringComparison.Ordinal))
                pieces[i] = pieces[i] with { Kind = CapturedPieceKind.Value };
            length += pieces[i].IsText ? pieces[i].Text.Length : 0;
            if (length > result.Length)
                return null;
        }

        var changed = new CapturedText(pieces);
        return string.Equals(changed.ToString(), result, StringComparison.Ordinal) ? changed : null;
    }

    private static object? OnlySource(CapturedText captured)
    {
        object? only = null;
        foreach (var piece in captured.Pieces)
        {
            if (!piece.IsText)
                continue;
            if (piece.Source is null || (only is not null && !ReferenceEquals(only, piece.Source)))
                return null;
            only = piece.Source;
        }

        return only;
    }
}
