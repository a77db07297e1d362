using Gongwen.Engine.Inspection;

namespace Gongwen.Engine.Reading;

/// <summary>The number a paragraph begins with, as typed or as a list of Word writes it: 一、（一） 1. （1） and what people type instead of them.</summary>
/// <param name="Level">1 to 4.</param>
/// <param name="Text">The number with its mark, as it stands there.</param>
internal sealed record TypedLabel(int Level, string Text)
{
    /// <summary>The label; null for none.</summary>
    public static TypedLabel? Of(SourceParagraph paragraph)
    {
        if (paragraph.ListLabel.Length > 0)
            return HeadingLabel.Of(paragraph.ListLabel) is { } listed && listed.Text == paragraph.ListLabel ? new TypedLabel(listed.Level, listed.Text) : null;
        var text = paragraph.Trimmed;
        // ① counts things inside a sentence as often as paragraphs; 一：, 一， begin sentences.
        if (HeadingLabel.Of(text) is not { } label || label.Text[0] is >= '①' and <= '⑳' || label.IsCountedOn(text))
            return null;
        return label.Level == 1 && label.Text[^1] is ',' or '，' or ':' or '：' ? null : new TypedLabel(label.Level, label.Text);
    }
}
