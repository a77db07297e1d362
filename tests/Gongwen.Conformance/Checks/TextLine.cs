using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Conformance.Checks;

/// <summary>A line of a text file.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Number">From 1.</param>
/// <param name="Offset">Of its first character in the file.</param>
/// <param name="Text">Without its end.</param>
internal sealed record TextLine(string File, int Number, int Offset, string Text)
{
    /// <summary>The line as a place.</summary>
    public Origin Origin => new(PlaceOf(0, Text.Length), null);

    /// <summary>A stretch of it as text of a document.</summary>
    public TextRun Run(int start, int end)
    {
        var place = PlaceOf(start, end);
        var text = Text[start..end];
        return new TextRun(text, TextStyle.None, new Origin(null, DataNode.OfText(text, place, Number.ToString(CultureInfo.InvariantCulture))));
    }

    private SourceLocation PlaceOf(int start, int end) => new(File, Number, start + 1, Number, end + 1) { Offset = Offset + start, Length = end - start };
}
