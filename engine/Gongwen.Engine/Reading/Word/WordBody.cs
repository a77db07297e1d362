using System.Xml.Linq;

namespace Gongwen.Engine.Reading.Word;

/// <summary>
/// The paragraphs of a Word file's body as they read when all changes are accepted, in the order of the text: those in cells and boxes where these stand.
/// Readers and menders count the same paragraphs and characters because both come here.
/// </summary>
internal sealed class WordBody
{
    /// <summary>A line break inside a paragraph.</summary>
    public const char LineBreak = '\v';

    /// <summary>Stands for what is in the line and no text: a picture, a formula, the mark of a note.</summary>
    public const char Object = SourceParagraph.Object;

    private readonly List<WordText> _paragraphs = [];

    /// <summary>The elements of the body.</summary>
    public List<WordItem> Items { get; } = [];

    /// <summary>All paragraphs; the number of one is its index and 1.</summary>
    public IReadOnlyList<WordText> Paragraphs => _paragraphs;

    /// <summary>The lines of the text that findings and mends count in: one for each paragraph.</summary>
    public IReadOnlyList<string> Lines => [.. _paragraphs.Select(paragraph => paragraph.Text.Replace(LineBreak, ' '))];

    /// <summary>Reads a body.</summary>
    /// <param name="body">w:body.</param>
    /// <param name="most">How many paragraphs there may be; what stands behind them is left out.</param>
    public static WordBody Read(XElement body, int most, bool isModel = false)
    {
        var read = new WordBody();
        new WordWalk(body.Name.Namespace, most, read._paragraphs, isModel).ReadBody(body, read.Items);
        var offset = 0;
        foreach (var paragraph in read._paragraphs)
        {
            paragraph.Offset = offset;
            offset += paragraph.Text.Length + 1;
        }

        return read;
    }
}
