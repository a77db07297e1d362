using System.Text;

namespace Gongwen.Liquid.Runtime;

/// <summary>Collects what a block writes, with the origin of every piece.</summary>
internal sealed class CaptureOutput : ITemplateOutput
{
    private readonly List<CapturedPiece> _pieces = [];

    public IReadOnlyList<CapturedPiece> Pieces => _pieces;

    public void WriteLiteral(ReadOnlySpan<char> text, SourceSpan span)
    {
        if (!text.IsEmpty)
            _pieces.Add(new CapturedPiece(CapturedPieceKind.Literal, text.ToString(), span, null));
    }

    public void WriteValue(ReadOnlySpan<char> text, SourceSpan expression, object? source)
    {
        if (!text.IsEmpty)
            _pieces.Add(new CapturedPiece(CapturedPieceKind.Value, text.ToString(), expression, source));
    }

    public void WriteMissing(string expression, SourceSpan span, bool isNull) =>
        _pieces.Add(new CapturedPiece(isNull ? CapturedPieceKind.Null : CapturedPieceKind.Absent, expression, span, null));

    public LiquidValue ToValue() =>
        _pieces.Count == 0 ? LiquidValue.EmptyString : LiquidValue.FromCaptured(new CapturedText([.. _pieces]));

    public string PlainText()
    {
        var builder = new StringBuilder();
        foreach (var piece in _pieces)
        {
            if (piece.IsText)
                builder.Append(piece.Text);
        }

        return builder.ToString();
    }
}
