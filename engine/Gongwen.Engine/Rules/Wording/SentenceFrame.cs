using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>Two constructions run into one.</summary>
/// <param name="Name">The frame, as people write it: 本着……为原则.</param>
/// <param name="Pattern">What it looks like.</param>
/// <param name="Hint">How to write it.</param>
/// <param name="Words">One of them stands in whatever the pattern finds.</param>
internal sealed record SentenceFrame(string Name, BoundedPattern Pattern, LocalizedText Hint, params IReadOnlyList<string> Words)
{
    /// <summary>False for a line in which the pattern finds nothing, told far sooner.</summary>
    public bool MayStandIn(string line)
    {
        foreach (var word in Words)
        {
            if (line.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
