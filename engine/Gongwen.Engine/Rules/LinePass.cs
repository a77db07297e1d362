using System.Numerics;
using Gongwen.Contracts;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Engine.Rules;

/// <summary>Many line rules over one document: the anchors of all are looked for in one pass, and a line is shown only to the rules it may concern. Immutable, for many threads.</summary>
internal sealed class LinePass
{
    private const int Bits = 64;

    private readonly IReadOnlyList<LineRule> _rules;
    private readonly TermMatcher _matcher;

    // Sets of rules, a bit each: those that look at every line, and those of each anchor.
    private readonly ulong[] _always;
    private readonly ulong[][] _byAnchor;

    public LinePass(IReadOnlyList<LineRule> rules)
    {
        _rules = rules;
        _always = NoRules();
        var anchors = new Dictionary<string, ulong[]>(StringComparer.Ordinal);
        for (var rule = 0; rule < rules.Count; rule++)
        {
            if (rules[rule].Anchors.Count == 0)
                Add(_always, rule);
            foreach (var anchor in rules[rule].Anchors)
            {
                if (!anchors.TryGetValue(anchor, out var owners))
                    anchors.Add(anchor, owners = NoRules());
                Add(owners, rule);
            }
        }

        _byAnchor = [.. anchors.Values];
        _matcher = new TermMatcher([.. anchors.Keys]);
    }

    /// <summary>What each of the wanted rules says, in the order of the rules; those that say nothing are left out.</summary>
    /// <param name="text">The document.</param>
    /// <param name="isWanted">Whether a rule is asked.</param>
    public IReadOnlyList<FindingList> Run(DocumentText text, Func<LineRule, bool> isWanted)
    {
        var wanted = NoRules();
        for (var rule = 0; rule < _rules.Count; rule++)
        {
            if (isWanted(_rules[rule]))
                Add(wanted, rule);
        }

        if (!wanted.AsSpan().ContainsAnyExcept(0UL))
            return [];
        var said = new FindingList?[_rules.Count];
        var findings = new FindingList();
        var concerned = NoRules();
        foreach (var line in text.Lines)
        {
            _always.CopyTo(concerned, 0);
            foreach (var match in _matcher.In(line.Text))
            {
                var owners = _byAnchor[match.Word];
                for (var word = 0; word < owners.Length; word++)
                    concerned[word] |= owners[word];
            }

            for (var word = 0; word < concerned.Length; word++)
            {
                for (var left = concerned[word] & wanted[word]; left != 0; left &= left - 1)
                {
                    var rule = (word * Bits) + BitOperations.TrailingZeroCount(left);
                    _rules[rule].CheckUsed(line, text, said[rule] ?? findings);
                    // A list is a rule's from its first finding on.
                    if (said[rule] is null && findings.Count > 0)
                        (said[rule], findings) = (findings, []);
                }
            }
        }

        return [.. said.OfType<FindingList>()];
    }

    private ulong[] NoRules() => new ulong[(_rules.Count + Bits - 1) / Bits];

    private static void Add(ulong[] set, int rule) => set[rule / Bits] |= 1UL << (rule % Bits);
}
