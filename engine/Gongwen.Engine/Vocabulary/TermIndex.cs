namespace Gongwen.Engine.Vocabulary;

/// <summary>Words and what they stand for; a word may stand for several things. Immutable, for many threads.</summary>
internal sealed class TermIndex<T>
{
    private readonly TermMatcher _matcher;
    private readonly List<List<T>> _values = [];

    /// <param name="entries">In rising order of weight: of two for one word the later one is found.</param>
    public TermIndex(IEnumerable<(string Word, T Value)> entries)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, value) in entries)
        {
            if (places.TryAdd(word, _values.Count))
                _values.Add([]);
            _values[places[word]].Add(value);
        }

        _matcher = new TermMatcher([.. places.Keys]);
    }

    /// <summary>True when there is no word.</summary>
    public bool IsEmpty => _matcher.Count == 0;

    /// <summary>True when a word stands in a text, whether it counts or not.</summary>
    public bool HoldsAny(string text) => _matcher.In(text).MoveNext();

    /// <summary>The words in a text in the order of their places. Of two that overlap the longer one is taken, of equal ones the earlier.</summary>
    /// <param name="text">The text.</param>
    /// <param name="counts">Whether a word counts at its place; one that doesn't hides no other.</param>
    public List<TermHit<T>> Find(string text, Func<TermHit<T>, bool> counts)
    {
        List<TermHit<T>>? hits = null;
        foreach (var match in _matcher.In(text))
        {
            var values = _values[match.Word];
            for (var i = values.Count - 1; i >= 0; i--)
            {
                var hit = new TermHit<T>(values[i], match.Start, match.Length);
                if (!counts(hit))
                    continue;
                (hits ??= []).Add(hit);
                break;
            }
        }

        return hits is null ? [] : hits.Count > 1 ? Apart(hits, text.Length) : hits;
    }

    private static List<TermHit<T>> Apart(List<TermHit<T>> hits, int length)
    {
        var taken = new bool[length];
        var kept = new List<TermHit<T>>(hits.Count);
        foreach (var hit in hits.OrderByDescending(hit => hit.Length).ThenBy(hit => hit.Start))
        {
            // Whatever overlaps and is no longer begins or ends inside.
            if (taken[hit.Start] || taken[hit.End - 1])
                continue;
            Array.Fill(taken, value: true, hit.Start, hit.Length);
            kept.Add(hit);
        }

        kept.Sort((first, second) => first.Start.CompareTo(second.Start));
        return kept;
    }
}
