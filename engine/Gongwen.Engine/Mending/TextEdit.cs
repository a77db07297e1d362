namespace Gongwen.Engine.Mending;

/// <summary>A stretch of a paragraph that is replaced.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind it.</param>
/// <param name="Replacement">What stands there afterwards; "" for nothing.</param>
internal sealed record TextEdit(int Start, int End, string Replacement)
{
    /// <summary>The same change without what stays the same at both ends; at least one character is replaced, so that the change has a place.</summary>
    public TextEdit Shortened(string text)
    {
        if (Start < 0 || End > text.Length)
            return this;
        var (head, tail) = (0, 0);
        var most = Math.Min(End - Start - 1, Replacement.Length);
        while (head < most && text[Start + head] == Replacement[head] && !char.IsSurrogate(Replacement[head]))
            head++;
        while (head + tail < most && text[End - 1 - tail] == Replacement[^(tail + 1)] && !char.IsSurrogate(Replacement[^(tail + 1)]))
            tail++;
        return new TextEdit(Start + head, End - tail, Replacement[head..^tail]);
    }
}
