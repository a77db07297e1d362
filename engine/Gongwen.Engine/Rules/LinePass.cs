using Gongwen.Contracts;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Engine.Rules;

/// <summary>Many line rules over one document: the anchors of all are looked for in one pass, and a line is shown only to the rules it may concern. Immutable, for many threads.</summary>
internal sealed class LinePass
{
    private readonly IReadOnlyList<LineRule> _rules;
    private readonly List<int> _always = [];
    private readonly List<int[]> _byAnchor = [];
    private readonly TermMatcher _matcher;

    public LinePass(IReadOnlyList<LineRule> rules)
    {
        _rules = rules;
        var anchors = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var rule = 0; rule < rules.Count; rule++)
        {
            if (rules[rule].Anchors.Count == 0)
                _always.Add(rule);
            foreach (var anchor in rules[rule].Anchors.Distinct(StringComparer.Ordinal))
            {
                if (!anchors.TryGetValue(anchor, out var owners))
                    anchors.Add(anchor, owners = []);
                owners.Add(rule);
            }
        }

        _byAnchor = [.. anchors.Values.Select(owners => owners.ToArray())];
        _matcher = new TermMatcher([.. anchors.Keys]);
    }

    /// <summary>What each of the wanted rules says, in the order of the rules.</summary>
    /// <param name="text">The document.</param>
    /// <param name="isWanted">Whether a rule is asked.</param>
    public IReadOnlyList<FindingList> Run(DocumentText text, Func<LineRule, bool> isWanted)
    {
        var said = new FindingList?[_rules.Count];
        for (var rule = 0; rule < said.Length; rule++)
            said[rule] = isWanted(_rules[rule]) ? [] : null;
        var concerned = new bool[_rules.Count];
        foreach (var line in text.Lines)
        {
            foreach (var match in _matcher.In(line.Text))
            {
                foreach (var rule in _byAnchor[match.Word])
                    concerned[rule] = true;
            }

            foreach (var rule in _always)
                concerned[rule] = true;
            for (var rule = 0; rule < concerned.Length; rule++)
            {
                if (!concerned[rule])
                    continue;
                concerned[rule] = false;
                if (said[rule] is { } findings)
                    _rules[rule].CheckLine(line, text, findings);
            }
        }

        return [.. said.OfType<FindingList>()];
    }
}
