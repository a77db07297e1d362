using System.Numerics;
using Gongwen.Contracts;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Engine.Rules;

/// <summary>Many rules over one document: the anchors of all are looked for in one pass, and a line is shown only to the rules it may concern. Immutable, for many threads.</summary>
internal sealed class LinePass
{
    private const int Bits = 64;

    private readonly IReadOnlyList<AnchoredRule> _rules;
    private readonly Dictionary<AnchoredRule, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly TermMatcher _matcher;

    // Sets of rules, a bit each: those that look at every line, and those of each anchor.
    private readonly ulong[] _always;
    private readonly ulong[][] _byAnchor;

    public LinePass(IReadOnlyList<AnchoredRule> rules)
    {
        _rules = rules;
        _always = NoRules();
        var anchors = new Dictionary<string, ulong[]>(StringComparer.Ordinal);
        for (var rule = 0; rule < rules.Count; rule++)
        {
            _places.Add(rules[rule], rule);
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

    /// <summary>What each of the wanted line rules says, in the order of the rules, and the lines of the gathering rules.</summary>
    /// <param name="text">The document.</param>
    /// <param name="rules">The rules that are asked; those it doesn't know are passed over.</param>
    public HeardLines Run(DocumentText text, IReadOnlyList<IReportRule> rules)
    {
        var wanted = NoRules();
        foreach (var rule in rules)
        {
            if (rule is AnchoredRule anchored && _places.TryGetValue(anchored, out var place))
                Add(wanted, place);
        }

        var heard = new HeardLines(_places, new FindingList?[_rules.Count], new List<DocumentLine>?[_rules.Count]);
        if (Array.TrueForAll(wanted, bits => bits == 0))
            return heard;
        var concerned = NoRules();
        var silent = new SilentCells();
        foreach (var line in text.Lines)
        {
            if (silent.Holds(line))
                continue;
            Find(line, wanted, concerned);
            if (!Show(line, text, concerned, heard))
                silent.Add(line);
        }

        return heard;
    }

    private void Find(DocumentLine line, ulong[] wanted, ulong[] concerned)
    {
        _always.CopyTo(concerned, 0);
        foreach (var match in _matcher.In(line.Text))
        {
            var owners = _byAnchor[match.Word];
            for (var word = 0; word < owners.Length; word++)
                concerned[word] |= owners[word];
        }

        for (var word = 0; word < concerned.Length; word++)
            concerned[word] &= wanted[word];
    }

    // False when no rule says anything about the line nor gathers it.
    private bool Show(DocumentLine line, DocumentText text, ulong[] concerned, HeardLines heard)
    {
        var isOfUse = false;
        for (var word = 0; word < concerned.Length; word++)
        {
            for (var left = concerned[word]; left != 0; left &= left - 1)
            {
                var rule = (word * Bits) + BitOperations.TrailingZeroCount(left);
                isOfUse |= _rules[rule] is LineRule own ? heard.Ask(own, rule, line, text) : heard.Gather(rule, line);
            }
        }

        return isOfUse;
    }

    private ulong[] NoRules() => new ulong[(_rules.Count + Bits - 1) / Bits];

    private static void Add(ulong[] set, int rule) => set[rule / Bits] |= 1UL << (rule % Bits);
}
