using Gongwen.Contracts;

namespace Gongwen.Engine.Markup;

/// <summary>A table row as written: its cells, where it stands, and whether a blank line came before.</summary>
internal sealed record MarkupRow(IReadOnlyList<MarkupLine> Cells, SourceLocation? Place, bool AfterBlank)
{
    private const int MostOnStack = 128;

    /// <summary>Cuts a line at its bars. The bar at its end is optional.</summary>
    public static MarkupRow Cut(MarkupLine line, MarkupSource source, bool afterBlank)
    {
        var bars = 0;
        foreach (var atom in line.Atoms)
            bars += atom.Kind == AtomKind.Text ? source.TextOf(atom).Count('|') : 0;
        var isOpen = line.Atoms[^1] is not { Kind: AtomKind.Text } last || source.TextOf(last) is not [.., '|'];
        var ends = new int[bars - (isOpen ? 0 : 1)];
        // A bar makes two of an atom at most.
        var room = line.Atoms.Count + bars;
        var atoms = room <= MostOnStack ? stackalloc Atom[room] : new Atom[room];
        var (count, cell) = (0, -1);
        foreach (var atom in line.Atoms)
        {
            if (atom.Kind != AtomKind.Text)
            {
                atoms[count++] = atom;
                continue;
            }

            var text = source.TextOf(atom);
            var start = 0;
            for (var bar = text.IndexOf('|'); bar >= 0; bar = NextBar(text, start))
            {
                if (bar > start)
                    atoms[count++] = atom with { Start = atom.Start + start, Length = bar - start };
                if (cell < 0)
                    count = 0;
                else
                    ends[cell] = count;
                cell++;
                start = bar + 1;
            }

            if (start < atom.Length)
                atoms[count++] = atom.From(start);
        }

        if (isOpen)
            ends[cell] = count;
        return new MarkupRow(CellsOf(atoms, ends, source), source.TemplatePlace(line.Atoms[0]), afterBlank);
    }

    // They share one array.
    private static MarkupLine[] CellsOf(Span<Atom> atoms, int[] ends, MarkupSource source)
    {
        var cells = new MarkupLine[ends.Length];
        var (start, count) = (0, 0);
        for (var i = 0; i < ends.Length; i++)
        {
            var trimmed = source.Trim(atoms[start..ends[i]]);
            start = ends[i];
            ends[i] = trimmed.Length;
            trimmed.CopyTo(atoms[count..]);
            count += trimmed.Length;
        }

        var kept = atoms[..count].ToArray();
        start = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new MarkupLine(new ArraySegment<Atom>(kept, start, ends[i]));
            start += ends[i];
        }

        return cells;
    }

    /// <summary>The alignments a line of dashes writes; null when the row is no such line.</summary>
    public ColumnAlignment[]? Dashes(MarkupSource source, int fewest)
    {
        ColumnAlignment[]? alignments = null;
        for (var i = 0; i < Cells.Count; i++)
        {
            if (Cells[i].Atoms is not [{ Kind: AtomKind.Text } atom])
                return null;
            var text = source.TextOf(atom);
            var left = text is [':', ..];
            var right = text is [.., ':'];
            var dashes = text.Trim(':');
            if (dashes.Length < fewest || dashes.ContainsAnyExcept('-') || text.Length - dashes.Length > (left ? 1 : 0) + (right ? 1 : 0))
                return null;
            alignments ??= new ColumnAlignment[Cells.Count];
            alignments[i] = right ? (left ? ColumnAlignment.Center : ColumnAlignment.Right) : left ? ColumnAlignment.Left : ColumnAlignment.Natural;
        }

        return alignments;
    }

    private static int NextBar(ReadOnlySpan<char> text, int start)
    {
        var next = text[start..].IndexOf('|');
        return next < 0 ? next : next + start;
    }
}
