namespace Gongwen.Engine.Mending;

/// <summary>A stretch of a paragraph that a comment is about.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind it; not greater than <paramref name="Start"/> for the whole paragraph.</param>
/// <param name="Id">The comment's number in the file.</param>
internal sealed record TextComment(int Start, int End, int Id);
