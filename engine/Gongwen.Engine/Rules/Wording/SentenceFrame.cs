using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>Two constructions run into one.</summary>
/// <param name="Name">The frame, as people write it: 本着……为原则.</param>
/// <param name="Pattern">What it looks like.</param>
/// <param name="Hint">How to write it.</param>
/// <param name="Words">One of them begins whatever the pattern finds.</param>
internal sealed record SentenceFrame(string Name, BoundedPattern Pattern, LocalizedText Hint, params IReadOnlyList<string> Words)
{
    /// <summary>One of them stands behind; empty for anything.</summary>
    public IReadOnlyList<string> Endings { get; init; } = [];

    /// <summary>False for a line in which the pattern finds nothing, told far sooner.</summary>
    public bool MayStandIn(string line) => HoldsAny(line, Words) && (Endings.Count == 0 || HoldsAny(line, Endings));

    private static bool HoldsAny(string line, IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (line.Contains(words[i], StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
