using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Gongwen.Contracts;

namespace Gongwen.Engine.Markup;

/// <summary>The filled text as the markup sees it: characters, values, and the template place of each.</summary>
internal sealed class MarkupSource(FilledText filled)
{
    private readonly IReadOnlyList<FilledPiece> _pieces = filled.Pieces;

    // Loops write the same words of a template again and again.
    private readonly Dictionary<Stretch, (SourceLocation Place, string? Words)> _places = new(Stretch.Comparer);

    // Of the text that was asked about last.
    private string? _startsOf;
    private int[] _starts = [0];

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
        var stretch = new Stretch(whole, _pieces[piece].Text, start, length);
        if (!_places.TryGetValue(stretch, out var known))
            _places[stretch] = known = (Place(whole, stretch.Text, start, length), null);
        return known.Place;
    }

    /// <summary>The characters of an atom as a text of their own.</summary>
    public string WordsOf(Atom atom)
    {
        var piece = _pieces[atom.Piece];
        if (atom.Length == piece.Text.Length)
            return piece.Text;
        if (piece.Origin.Template is not { Line: > 0 } whole)
            return TextOf(atom).ToString();
        ref var known = ref CollectionsMarshal.GetValueRefOrNullRef(_places, new Stretch(whole, piece.Text, atom.Start, atom.Length));
        if (Unsafe.IsNullRef(ref known))
            return TextOf(atom).ToString();
        return known.Words ??= TextOf(atom).ToString();
    }

    /// <summary>Atoms without the template's white space at both ends; the first and the last that stay are changed in place.</summary>
    public Span<Atom> Trim(Span<Atom> atoms)
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

        return atoms[first..last];
    }

    /// <summary>A line of what stays of the atoms.</summary>
    public MarkupLine LineOf(Span<Atom> atoms) => new(Trim(atoms).ToArray());

    private SourceLocation Place(SourceLocation whole, string text, int start, int length)
    {
        if (!ReferenceEquals(_startsOf, text))
            (_startsOf, _starts) = (text, LineStarts(text));
        var (line, column) = Position(whole, start);
        var (endLine, endColumn) = Position(whole, start + length);
        var exact = whole.Offset >= 0 && whole.Length == text.Length;
        return new SourceLocation(whole.File, line, column, endLine, endColumn)
        {
            Offset = exact ? whole.Offset + start : -1,
            Length = exact ? length : 0,
        };
    }

    private (int Line, int Column) Position(SourceLocation whole, int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return line == 0 ? (whole.Line, whole.Column + offset) : (whole.Line + line, offset - _starts[line] + 1);
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

    // A part of a text of the template; a text that was trimmed is another one at the same place.
    private readonly record struct Stretch(SourceLocation Whole, string Text, int Start, int Length)
    {
        // One that is there already: that of a struct would be compiled in every run of the program.
        public static IEqualityComparer<Stretch> Comparer { get; } = new StretchComparer();

        public bool Equals(Stretch other) => Start == other.Start && Length == other.Length && ReferenceEquals(Text, other.Text) && ReferenceEquals(Whole, other.Whole);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Whole), RuntimeHelpers.GetHashCode(Text), Start, Length);
    }

    private sealed class StretchComparer : IEqualityComparer<Stretch>
    {
        public bool Equals(Stretch first, Stretch second) => first.Equals(second);

        public int GetHashCode(Stretch stretch) => stretch.GetHashCode();
    }
}
