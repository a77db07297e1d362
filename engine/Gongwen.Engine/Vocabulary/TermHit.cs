namespace Gongwen.Engine.Vocabulary;

/// <summary>What a word stands for, found in a text.</summary>
/// <param name="Value">What the word was entered for.</param>
/// <param name="Start">Where the word begins.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct TermHit<T>(T Value, int Start, int Length)
{
    /// <summary>Behind its last character.</summary>
    public int End => Start + Length;
}
