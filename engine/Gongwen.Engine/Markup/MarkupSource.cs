using Gongwen.Contracts;

namespace Gongwen.Engine.Markup;

/// <summary>The filled text as the markup sees it: characters, values, and the template place of each.</summary>
internal sealed class MarkupSource(FilledText filled)
{
    private readonly IReadOnlyList<FilledPiece> _pieces = filled.Pieces;
    private readonly int[]?[] _lineStarts = new int[]?[filled.Pieces.Count];

    public IReadOnlyList<FilledPiece> Pieces => _pieces;

    public ReadOnlySpan<char> TextOf(Atom atom) => _pieces[atom.Piece].Text.AsSpan(atom.Start, atom.Length);

    /// <summary>The place of an atom in the template; for a value the tag that printed it.</summary>
    public SourceLocation? TemplatePlace(Atom atom)
    {
        var template = _pieces[atom.Piece].Origin.Template;
        return atom.Kind == AtomKind.Value || template is null ? template : PlaceOf(atom.Piece, atom.Start, atom.Length);
    }

    /// <summary>The place in the template of a stretch of literal text, exact to the character.</summary>
    public SourceLocation? PlaceOf(int piece, int start, int length)
    {
        if (_pieces[piece].Origin.Template is not { Line: > 0 } whole)
            return _pieces[piece].Origin.Template;
        var (line, column) = Position(piece, whole, start);
        var (endLine, endColumn) = Position(piece, whole, start + length);
        var exact = whole.Offset >= 0 && whole.Length == _pieces[piece].Text.Length;
        return new SourceLocation(whole.File, line, column, endLine, endColumn)
        {
            Offset = exact ? whole.Offset + start : -1,
            Length = exact ? length : 0,
        };
    }

    /// <summary>Atoms without the template's white space at both ends.</summary>
    public ArraySegment<Atom> Trim(Atom[] atoms)
    {
        var first = 0;
        var last = atoms.Length;
        while (first < last && atoms[first].Kind == AtomKind.Text)
        {
            var kept = TextOf(atoms[first]).TrimStart().Length;
            atoms[first] = atoms[first].From(atoms[first].Length - kept);
            if (kept > 0)
                break;
            first++;
        }

        while (last > first && atoms[last - 1].Kind == AtomKind.Text)
        {
            var kept = TextOf(atoms[last - 1]).TrimEnd().Length;
            atoms[last - 1] = atoms[last - 1] with { Length = kept };
            if (kept > 0)
                break;
            last--;
        }

        return new ArraySegment<Atom>(atoms, first, last - first);
    }

    private (int Line, int Column) Position(int piece, SourceLocation whole, int offset)
    {
        var starts = _lineStarts[piece] ??= LineStarts(_pieces[piece].Text);
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return line == 0 ? (whole.Line, whole.Column + offset) : (whole.Line + line, offset - starts[line] + 1);
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
