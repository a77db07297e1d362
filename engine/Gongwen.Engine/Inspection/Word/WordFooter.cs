namespace Gongwen.Engine.Inspection.Word;

/// <summary>A header or footer.</summary>
/// <param name="Kind">default, even or first.</param>
/// <param name="Paragraphs">Its paragraphs; those in boxes hang at their shapes.</param>
internal sealed record WordFooter(string Kind, IReadOnlyList<WordParagraph> Paragraphs);
