namespace Gongwen.Engine.Vocabulary;

/// <summary>A word found in a text.</summary>
/// <param name="Word">Which of the matcher's words, from 0.</param>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct TermMatch(int Word, int Start, int Length)
{
    /// <summary>Behind its last character.</summary>
    public int End => Start + Length;
}
