using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Pagination;

/// <summary>
/// The end of the text before what signs it: the page of the signature carries text (GB/T 9704-2012, 7.3.5.5), and so does the first page (7.3.2).
/// A short last paragraph goes with the signature as a whole; of a long one, or of the only one, the last sentence does.
/// </summary>
internal static class Ending
{
    private const int MostKeptLines = 4;
    private const string SentenceEnds = "。；！？";

    /// <summary>True when a block is kept whole on the page of what follows it.</summary>
    public static bool IsKept(IReadOnlyList<Block> blocks, int block, LayoutProfile layout) =>
        IsLast(blocks, block) && !IsOnly(blocks, block) && LinesOf(TextOf(blocks[block]), layout, TextMetric.Wide) <= MostKeptLines;

    /// <summary>The document, its last paragraph cut where it must be; most need no cut.</summary>
    public static Document Cut(Document document, LayoutProfile layout, MeasuredTables tables)
    {
        var block = Enumerable.Range(0, document.Blocks.Count).FirstOrDefault(i => IsLast(document.Blocks, i), -1);
        if (block < 0 || IsKept(document.Blocks, block, layout) || StaysTogether(document, block, layout, tables))
            return document;
        var content = ContentOf(document.Blocks[block]);
        if (CutOf(Inline.TextOf(content), layout) is not { } at)
            return document;
        var cut = With(content, at);
        var blocks = document.Blocks.ToArray();
        blocks[block] = blocks[block] switch { Heading heading => heading with { RunIn = cut }, Paragraph paragraph => paragraph with { Content = cut }, var other => other };
        return document with { Blocks = blocks };
    }

    private static bool IsLast(IReadOnlyList<Block> blocks, int block) =>
        blocks[block] is Paragraph or Heading { RunIn: not null }
        && block + 1 < blocks.Count && blocks[block + 1] is Signature or AttachmentNote or Attendance;

    private static bool IsOnly(IReadOnlyList<Block> blocks, int block) => !blocks.Take(block).Any(before => before is Paragraph or Heading or Table);

    private static bool StaysTogether(Document document, int block, LayoutProfile layout, MeasuredTables tables)
    {
        var end = block + 1;
        while (end < document.Blocks.Count && document.Blocks[end] is AttachmentNote or Signature or Attendance)
            end++;
        return Paginator.EndsOf(document, layout, tables, block + 1).Zip(Paginator.EndsOf(document, layout, tables, end)).All(pair => pair.First == pair.Second);
    }

    private static IReadOnlyList<Inline> ContentOf(Block block) => block switch { Heading heading => heading.RunIn ?? [], Paragraph paragraph => paragraph.Content, _ => [] };

    private static string TextOf(Block block) => block is Heading heading ? heading.Label + Inline.TextOf([.. heading.Content, .. heading.RunIn ?? []]) : Inline.TextOf(ContentOf(block));

    private static int LinesOf(string text, LayoutProfile layout, TextMetric metric) => LineBreaker.Count(text, layout.Page.CharactersPerLine - layout.BodyIndent, layout.Page.CharactersPerLine, metric);

    // The last sentence that is about a line or more; without one, what fills the last line and a half.
    private static int? CutOf(string text, LayoutProfile layout)
    {
        var line = layout.Page.CharactersPerLine;
        for (var at = text.Length - 1; at > line / 2; at--)
        {
            var rest = TextWidth.Of(text.AsSpan(at));
            if (rest > line * MostKeptLines)
                break;
            if (rest >= line / 2 && SentenceEnds.Contains(text[at - 1], StringComparison.Ordinal) && text[at] is not ('”' or '’' or '）' or '》'))
                return at;
        }

        for (var at = text.Length - (line * 3 / 2); at > line / 2; at--)
        {
            if (text[at] >= '\u3400' && text[at - 1] >= '\u3400' && !char.IsSurrogate(text[at]) && !char.IsPunctuation(text[at]) && !char.IsPunctuation(text[at - 1]))
                return at;
        }

        return null;
    }

    private static List<Inline> With(IReadOnlyList<Inline> content, int at)
    {
        var cut = new List<Inline>();
        var position = 0;
        foreach (var inline in content)
        {
            var length = inline is TextRun { Text.Length: var characters } ? characters : 1;
            if (inline is TextRun run && at > position && at < position + length)
                cut.AddRange([run with { Text = run.Text[..(at - position)] }, Break(run.Origin), run with { Text = run.Text[(at - position)..] }]);
            else if (at == position)
                cut.AddRange([Break(inline.Origin), inline]);
            else
                cut.Add(inline);
            position += length;
        }

        return cut;
    }

    private static LineBreak Break(Origin origin) => new(new Origin(origin.Template, null)) { BeginsPage = true };
}
