using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Reading;

/// <summary>
/// The paragraphs of plain text: a line is one. Texts taken from web pages have links and subscripts on lines of their own; a mark left open that a line soon
/// after begins by closing holds them together.
/// </summary>
internal static class PlainTextReader
{
    private const int LinesHeldTogether = 5;
    // An ideographic space or two is the indent of a paragraph; a signature stands further in.
    private const int FarIn = 8;
    private const string Opening = "“《（〔【〈‘";
    private const string Closing = "”》）〕】〉’";

    /// <summary>The paragraphs in their order, blank lines left out.</summary>
    public static List<SourceBlock> Read(SourceText source)
    {
        List<SourceBlock> blocks = [];
        for (var line = 0; line < source.LineCount;)
        {
            var end = EndOf(source, line);
            if (Paragraph(source, line, end) is { IsBlank: false } paragraph)
                blocks.Add(paragraph);
            line = end;
        }

        return blocks;
    }

    private static SourceParagraph Paragraph(SourceText source, int line, int end)
    {
        List<SourcePiece> pieces = [Piece(source, source.LineStart(line), source.LineEnd(line))];
        for (var more = line + 1; more < end; more++)
        {
            var (start, until) = (source.LineStart(more), source.LineEnd(more));
            while (start < until && char.IsWhiteSpace(source.Text[start]))
                start++;
            if (start < until)
                pieces.Add(Piece(source, start, until));
        }

        var indent = 0;
        foreach (var c in pieces[0].Text)
        {
            if (!char.IsWhiteSpace(c))
                break;
            indent += c switch { '\u3000' => 2, '\t' => 4, _ => 1 };
        }

        return new SourceParagraph(pieces) { IsJoined = end - line > 1, IsRight = indent > FarIn };
    }

    private static SourcePiece Piece(SourceText source, int start, int end) => new(source.Text[start..end], source.Place(start, end));

    // The line after the last that belongs to the paragraph.
    private static int EndOf(SourceText source, int start)
    {
        var open = new Stack<char>();
        var end = start + 1;
        Follow(LineOf(source, start), open);
        while (open.Count > 0)
        {
            var closing = Closing[Opening.IndexOf(open.Peek(), StringComparison.Ordinal)];
            var next = end;
            var last = Math.Min(end + LinesHeldTogether, source.LineCount);
            while (next < last && !(LineOf(source, next).TrimStart() is [var first, ..] && first == closing))
                next++;
            if (next == last)
                break;
            for (; end <= next; end++)
                Follow(LineOf(source, end), open);
        }

        return end;
    }

    private static ReadOnlySpan<char> LineOf(SourceText source, int line) => source.Text.AsSpan(source.LineStart(line), source.LineEnd(line) - source.LineStart(line));

    private static void Follow(ReadOnlySpan<char> text, Stack<char> open)
    {
        foreach (var mark in text)
        {
            if (Opening.Contains(mark, StringComparison.Ordinal))
                open.Push(mark);
            else if (open.TryPeek(out var last) && Closing.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var kind && Opening[kind] == last)
                open.Pop();
        }
    }
}
