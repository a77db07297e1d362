using Gongwen.Contracts;

namespace Gongwen.Engine.Markup;

/// <summary>A table row as written: its cells, where it stands, and whether a blank line came before.</summary>
internal sealed record MarkupRow(IReadOnlyList<MarkupLine> Cells, SourceLocation? Place, bool AfterBlank)
{
    /// <summary>Cuts a line at its bars. The bar at its end is optional.</summary>
    public static MarkupRow Cut(MarkupLine line, MarkupSource source, bool afterBlank)
    {
        // The cells share one array.
        var atoms = new List<Atom>(line.Atoms.Count + 4);
        var ends = new List<int>(16);
        var atFirstBar = true;
        foreach (var atom in line.Atoms)
        {
            if (atom.Kind != AtomKind.Text)
            {
                atoms.Add(atom);
                continue;
            }

            var text = source.TextOf(atom);
            var start = 0;
            for (var bar = text.IndexOf('|'); bar >= 0; bar = NextBar(text, start))
            {
                if (bar > start)
                    atoms.Add(atom with { Start = atom.Start + start, Length = bar - start });
                if (atFirstBar)
                    atoms.Clear();
                else
                    ends.Add(atoms.Count);
                atFirstBar = false;
                start = bar + 1;
            }

            if (start < atom.Length)
                atoms.Add(atom.From(start));
        }

        if (atoms.Count > (ends.Count == 0 ? 0 : ends[^1]))
            ends.Add(atoms.Count);
        var all = atoms.ToArray();
        var cells = new MarkupLine[ends.Count];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = new MarkupLine(source.Trim(all, i == 0 ? 0 : ends[i - 1], ends[i]));
        return new MarkupRow(cells, source.TemplatePlace(line.Atoms[0]), afterBlank);
    }

    /// <summary>The alignments a line of dashes writes; null when the row is no such line.</summary>
    public ColumnAlignment[]? Dashes(MarkupSource source, int fewest)
    {
        var alignments = new ColumnAlignment[Cells.Count];
        for (var i = 0; i < alignments.Length; i++)
        {
            if (Cells[i].Atoms is not [{ Kind: AtomKind.Text } atom])
                return null;
            var text = source.TextOf(atom);
            var left = text is [':', ..];
            var right = text is [.., ':'];
            var dashes = text.Trim(':');
            if (dashes.Length < fewest || dashes.ContainsAnyExcept('-') || text.Length - dashes.Length > (left ? 1 : 0) + (right ? 1 : 0))
                return null;
            alignments[i] = right ? (left ? ColumnAlignment.Center : ColumnAlignment.Right) : left ? ColumnAlignment.Left : ColumnAlignment.Natural;
        }

        return alignments.Length == 0 ? null : alignments;
    }

    private static int NextBar(ReadOnlySpan<char> text, int start)
    {
        var next = text[start..].IndexOf('|');
        return next < 0 ? next : next + start;
    }
}
