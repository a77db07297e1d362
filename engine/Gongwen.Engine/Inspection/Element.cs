using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Inspection;

/// <summary>A piece of the document that is known for what it is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Paragraph">Where it stands.</param>
/// <param name="Block">Which of the file's blocks that is, from 0.</param>
/// <param name="Start">Where it begins in the paragraph's text.</param>
/// <param name="End">Where it ends.</param>
internal sealed record Element(ElementKind Kind, WordParagraph Paragraph, int Block, int Start, int End)
{
    /// <summary>Of a heading, 1 to 4; 0 for others.</summary>
    internal int Level { get; init; }

    /// <summary>Of a heading: its number as written, with its mark; "" for none.</summary>
    internal string Label { get; init; } = "";

    /// <summary>The box it stands in; null for the text itself.</summary>
    internal WordShape? Box { get; init; }

    /// <summary>True when it stands in the header of the first page.</summary>
    internal bool IsInHeader { get; init; }

    internal string Text => Paragraph.Text[Start..End];

    internal static Element Whole(ElementKind kind, WordParagraph paragraph, int block) => new(kind, paragraph, block, 0, paragraph.Text.Length);

    /// <summary>The runs it is made of, cut to it.</summary>
    internal IEnumerable<WordRun> Runs()
    {
        var at = 0;
        foreach (var run in Paragraph.Runs)
        {
            var (from, until) = (Math.Max(Start - at, 0), Math.Min(End - at, run.Text.Length));
            if (from < until)
                yield return run with { Text = run.Text[from..until] };
            at += run.Text.Length;
        }
    }
}
