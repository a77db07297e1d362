using Gongwen.Contracts;

namespace Gongwen.Engine.Reading;

/// <summary>Characters that stand side by side in one line of their file.</summary>
/// <param name="Text">The characters; "\n" alone for a line break inside a paragraph.</param>
/// <param name="Place">Where they stand, as many as <paramref name="Text"/> has.</param>
internal sealed record SourcePiece(string Text, SourceLocation Place)
{
    /// <summary>How it stands out.</summary>
    public TextStyle Style { get; init; }

    /// <summary>True for a label a program writes by itself: it stands on the page, but nowhere in the file.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>A stretch of it as a piece of a document.</summary>
    public Inline Inline(int start, int end)
    {
        var place = IsGenerated ? Place : Place with
        {
            Column = Place.Column + start,
            EndLine = Place.Line,
            EndColumn = Place.Column + end,
            Offset = Place.Offset + start,
            Length = end - start,
        };
        var text = Clean(Text[start..end]);
        var origin = new Origin(place, IsGenerated ? null : DataNode.OfText(text, place));
        return text == "\n" ? new LineBreak(origin) : new TextRun(text, Style, origin);
    }

    // Documents hold no control characters; each becomes a space, so that places stay.
    private static string Clean(string text) => text == "\n" || !text.Any(char.IsControl) ? text : string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
