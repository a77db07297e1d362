using System.Xml.Linq;

namespace Gongwen.Engine.Reading.Word;

/// <summary>Characters of a paragraph that one element of a run holds.</summary>
/// <param name="Text">The characters; a tab is \t, a line break <see cref="WordBody.LineBreak"/>.</param>
/// <param name="Start">Where they begin in the paragraph's text.</param>
/// <param name="Run">The w:r.</param>
/// <param name="Node">The element in it: w:t, w:tab, w:br …</param>
/// <param name="MayChange">True for text of its own; false for what a field shows, what a change not yet accepted brings in, and what is no w:t.</param>
internal sealed record WordPiece(string Text, int Start, XElement Run, XElement Node, bool MayChange)
{
    /// <summary>The character behind the last.</summary>
    public int End => Start + Text.Length;
}
