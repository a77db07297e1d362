using Gongwen.Engine.Rules;

namespace Gongwen.Engine.Vocabulary;

/// <summary>What a find or require looks for: words, a pattern, or both, with what around them makes them not count. Immutable.</summary>
internal sealed class SoughtWords(IReadOnlyList<string> words, RulePattern? pattern, WordGuards guards)
{
    private readonly TermIndex<bool> _words = new(words.Select(word => (word, true)));

    /// <summary>The places in a line; null when the pattern took too long.</summary>
    public List<(int Start, int Length)>? In(DocumentLine line)
    {
        var found = _words.Find(line.Text, hit => Counts(line, hit.Start, hit.Length)).ConvertAll(hit => (hit.Start, hit.Length));
        if (pattern is null)
            return found;
        if (pattern.In(line.Text) is not { } matches)
            return null;
        found.AddRange(matches.Where(match => Counts(line, match.Start, match.Length)));
        found.Sort();
        return found;
    }

    private bool Counts(DocumentLine line, int start, int length) => !line.IsGap(start) && guards.Admits(line.Text, start, length);
}
