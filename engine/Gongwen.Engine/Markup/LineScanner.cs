using System.Runtime.InteropServices;

namespace Gongwen.Engine.Markup;

/// <summary>Cuts filled text into lines of atoms. Only the template's own characters end lines, escape or make marks.</summary>
internal static class LineScanner
{
    /// <summary>The lines one after the other: nobody holds those of a long table.</summary>
    public static IEnumerable<MarkupLine> Scan(MarkupSource source)
    {
        var lines = new List<MarkupLine>();
        var atoms = new List<Atom>();
        for (var piece = 0; piece < source.Pieces.Count; piece++)
        {
            if (source.Pieces[piece].Kind == PieceKind.Literal)
                ScanLiteral(source, piece, atoms, lines);
            else
                atoms.Add(new Atom(AtomKind.Value, piece, 0, source.Pieces[piece].Text.Length));
            for (var i = 0; i < lines.Count; i++)
                yield return lines[i];
            lines.Clear();
        }

        EndLine(source, atoms, lines);
        yield return lines[0];
    }

    private static void ScanLiteral(MarkupSource source, int piece, List<Atom> atoms, List<MarkupLine> lines)
    {
        var text = source.Pieces[piece].Text;
        var start = 0;
        var i = 0;
        while (i < text.Length)
        {
            var next = text.AsSpan(i).IndexOfAny("\n\r\\{");
            if (next < 0)
                break;
            i += next;
            switch (text[i])
            {
                case '\\' when i + 1 < text.Length && char.IsAscii(text[i + 1]) && (char.IsPunctuation(text[i + 1]) || char.IsSymbol(text[i + 1])):
                    AddText(atoms, piece, start, i);
                    atoms.Add(new Atom(AtomKind.Escaped, piece, i, 2));
                    start = i += 2;
                    break;
                case '{' when MarkLength(text, i) is > 0 and var length:
                    AddText(atoms, piece, start, i);
                    atoms.Add(new Atom(AtomKind.Mark, piece, i, length));
                    start = i += length;
                    break;
                case '\n' or '\r':
                    AddText(atoms, piece, start, i);
                    EndLine(source, atoms, lines);
                    start = ++i;
                    break;
                default:
                    i++;
                    break;
            }
        }

        AddText(atoms, piece, start, text.Length);
    }

    // {name} of small letters and hyphens; anything else in braces is text.
    private static int MarkLength(string text, int open)
    {
        const int longest = 24;
        for (var i = open + 1; i < text.Length && i - open < longest; i++)
        {
            if (text[i] == '}')
                return i - open > 1 ? i - open + 1 : 0;
            if (!char.IsAsciiLetterLower(text[i]) && text[i] != '-')
                return 0;
        }

        return 0;
    }

    private static void AddText(List<Atom> atoms, int piece, int start, int end)
    {
        if (end > start)
            atoms.Add(new Atom(AtomKind.Text, piece, start, end - start));
    }

    private static void EndLine(MarkupSource source, List<Atom> atoms, List<MarkupLine> lines)
    {
        lines.Add(source.LineOf(CollectionsMarshal.AsSpan(atoms)));
        atoms.Clear();
    }
}
