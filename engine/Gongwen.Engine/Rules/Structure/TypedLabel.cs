using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Structure;

/// <summary>A number at the beginning of a paragraph or heading: 一、（一）1.（1）①.</summary>
/// <param name="Line">The line it begins; of a heading the words behind it.</param>
/// <param name="Level">1 一、 2 （一） 3 1. 4 （1） 5 ①.</param>
/// <param name="Number">What it counts.</param>
/// <param name="Text">As it was typed, with its marks.</param>
/// <param name="Mark">The mark behind the number or the closing bracket; "" for none.</param>
/// <param name="Start">Where it stands in the line; -1 when it is a heading's label.</param>
internal sealed record TypedLabel(DocumentLine Line, int Level, int Number, string Text, string Mark, int Start)
{
    /// <summary>As it should be written.</summary>
    public string Proper => TypedLabels.Written(Level, Number);

    /// <summary>A finding about a stretch of it.</summary>
    public Finding About(RuleInfo rule, int start, int length, LocalizedText message, LocalizedText? hint = null)
    {
        if (Start >= 0)
            return Line.About(rule, Start + start, length, message, hint);
        var finding = Line.About(rule, 0, Line.Text.Length, message, hint) with { Text = Text.Substring(start, length) };
        return Place(start, length) is { } place ? finding with { Location = place } : finding;
    }

    /// <summary>A mend of a stretch of it; null when it doesn't stand in a file character for character.</summary>
    public Fix? Mended(int start, int length, string replacement)
    {
        if (Start >= 0)
            return TextFix.At(Line, Start + start, length, replacement);
        return Place(start, length) is { Offset: >= 0 } place ? new Fix(FixKind.Safe, place, replacement) : null;
    }

    // What was read from somebody else's text knows where its label stands; labels of documents of ours stand nowhere.
    private SourceLocation? Place(int start, int length)
    {
        if (Line.Block.Origin.Data is not { Kind: DataKind.Text } label || label.Text != Text)
            return null;
        var place = label.Location;
        if (place.Cell is not null || place.Line == 0 || place.EndColumn - place.Column != Text.Length)
            return null;
        return place with
        {
            Column = place.Column + start,
            EndColumn = place.Column + start + length,
            Offset = place.Offset < 0 ? -1 : place.Offset + start,
            Length = place.Offset < 0 ? 0 : length,
        };
    }
}
