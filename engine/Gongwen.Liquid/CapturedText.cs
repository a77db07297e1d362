namespace Gongwen.Liquid;

/// <summary>Text that remembers where each of its pieces comes from. Immutable.</summary>
public sealed class CapturedText
{
    // Beyond this many pieces the origin is no longer worth its memory.
    private const int MaxPieces = 4096;

    private readonly CapturedPiece[] _pieces;
    private string? _text;

    internal CapturedText(CapturedPiece[] pieces)
    {
        _pieces = pieces;
        foreach (var piece in pieces)
        {
            if (piece.IsText)
                Length += piece.Text.Length;
        }
    }

    /// <summary>The pieces in order.</summary>
    public IReadOnlyList<CapturedPiece> Pieces => _pieces;

    /// <summary>Characters of the text; gaps have none.</summary>
    public int Length { get; }

    /// <summary>The text without its origins.</summary>
    public override string ToString() => _text ??= Join();

    /// <summary>
    /// Puts two values' texts one after the other and keeps the origins of both. Null when there is nothing to keep: the plain
    /// texts then say all. The caller has checked the length against the budget.
    /// </summary>
    public static CapturedText? Concat(in LiquidValue first, in LiquidValue second)
    {
        if (first.Source is null && first.Captured is null && second.Source is null && second.Captured is null)
            return null;
        var count = PieceCount(first) + PieceCount(second);
        if (count > MaxPieces)
            return null;
        var pieces = new List<CapturedPiece>(count);
        AddPieces(pieces, first);
        AddPieces(pieces, second);
        return new CapturedText([.. pieces]);
    }

    /// <summary>A part of the text with the origins it has there. Gaps strictly inside stay; those at the cut ends stay as well.</summary>
    public CapturedText Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length - start);
        if (start == 0 && length == Length)
            return this;
        var kept = new List<CapturedPiece>(_pieces.Length);
        var at = 0;
        foreach (var piece in _pieces)
        {
            if (!piece.IsText)
            {
                if (at >= start && at <= start + length)
                    kept.Add(piece);
                continue;
            }

            var from = Math.Max(start - at, 0);
            var to = Math.Min(start + length - at, piece.Text.Length);
            if (from < to)
                kept.Add(piece with { Text = piece.Text[from..to] });
            at += piece.Text.Length;
        }

        return new CapturedText([.. kept]);
    }

    private static int PieceCount(in LiquidValue value) => value.Captured?._pieces.Length ?? 1;

    private static void AddPieces(List<CapturedPiece> pieces, in LiquidValue value)
    {
        if (value.Captured is { } captured)
        {
            foreach (var piece in captured._pieces)
                AddPiece(pieces, piece);
            return;
        }

        var text = value.ToText();
        if (text.Length > 0)
            AddPiece(pieces, new CapturedPiece(CapturedPieceKind.Value, text, default, value.Source));
    }

    // Neighbours of one origin become one piece, so that doubling a text does not double the pieces.
    private static void AddPiece(List<CapturedPiece> pieces, CapturedPiece piece)
    {
        if (pieces.Count > 0 && piece.Kind == CapturedPieceKind.Value && pieces[^1] is { Kind: CapturedPieceKind.Value } last
            && ReferenceEquals(last.Source, piece.Source) && last.Span == piece.Span)
        {
            pieces[^1] = last with { Text = string.Concat(last.Text, piece.Text) };
            return;
        }

        pieces.Add(piece);
    }

    private string Join() => string.Create(Length, _pieces, static (target, pieces) =>
    {
        foreach (var piece in pieces)
        {
            if (!piece.IsText)
                continue;
            piece.Text.CopyTo(target);
            target = target[piece.Text.Length..];
        }
    });
}
