using Gongwen.Engine.Differences;

namespace Gongwen.Engine.Mending;

/// <summary>A stretch of a paragraph that is replaced.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind it.</param>
/// <param name="Replacement">What stands there afterwards; "" for nothing.</param>
internal sealed record TextEdit(int Start, int End, string Replacement)
{
    private const int MaxCost = 100;

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

    /// <summary>The same change as one for each stretch that differs, so that what stands between keeps its look and its place.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="bounds">Where its pieces begin: as many characters for as many are replaced within each.</param>
    public IReadOnlyList<TextEdit> Parts(string text, IReadOnlySet<int> bounds)
    {
        var whole = Shortened(text);
        if (whole.Start < 0 || whole.End <= whole.Start || whole.End > text.Length)
            return [whole];
        var old = text[whole.Start..whole.End];
        if (old.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 || whole.Replacement.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0)
            return [whole];
        return old.Length == whole.Replacement.Length ? whole.Runs(old, bounds) : whole.Stretches(text, old);
    }

    private List<TextEdit> Runs(string old, IReadOnlySet<int> bounds)
    {
        List<TextEdit> parts = [];
        for (var at = 0; at < old.Length; at++)
        {
            if (old[at] == Replacement[at])
                continue;
            var from = at;
            while (at + 1 < old.Length && old[at + 1] != Replacement[at + 1] && !bounds.Contains(Start + at + 1))
                at++;
            parts.Add(new TextEdit(Start + from, Start + at + 1, Replacement[from..(at + 1)]));
        }

        return parts;
    }

    private List<TextEdit> Stretches(string text, string old)
    {
        List<TextEdit> parts = [];
        var (before, after) = (0, 0);
        foreach (var shared in SequenceDiff.Compare([.. old.Select(c => (int)c)], [.. Replacement.Select(c => (int)c)], MaxCost).Append(new Stretch(old.Length, Replacement.Length, 0)))
        {
            if (shared.Before > before)
                parts.Add(new TextEdit(Start + before, Start + shared.Before, Replacement[after..shared.After]));
            else if (shared.After > after)
                parts.Add(Inserted(text, Start + before, Replacement[after..shared.After]));
            (before, after) = (shared.Before + shared.Length, shared.After + shared.Length);
        }

        // Two that meet at a character one of them needed as its place are one change.
        return parts.Zip(parts.Skip(1)).Any(pair => pair.Second.Start < pair.First.End) ? [this] : parts;
    }

    // What is only added takes the character before it as its place.
    private TextEdit Inserted(string text, int at, string words) => at > Start ? new TextEdit(at - 1, at, text[at - 1] + words) : new TextEdit(at, at + 1, words + text[at]);
}
