namespace Gongwen.Contracts;

/// <summary>A place in the finished document, for people who look for it on the page.</summary>
/// <param name="Headings">The headings it stands under with their numbers, the highest first; its own when it is a heading. Empty above the first.</param>
/// <param name="Paragraph">Which paragraph of the document, from 1, headings and every other line counted; 0 when it is in a table or a mark of the head.</param>
public sealed record DocumentPlace(IReadOnlyList<string> Headings, int Paragraph);
