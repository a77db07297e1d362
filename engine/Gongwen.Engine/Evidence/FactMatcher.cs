using Gongwen.Engine.Facts;

namespace Gongwen.Engine.Evidence;

/// <summary>Tells whether a typed number is what a ledger gives: the same figure and unit, in a sentence that speaks of the same.</summary>
internal sealed class FactMatcher(ReportFacts facts)
{
    private static readonly string[] General = ["次数", "人次", "总数", "期数", "活动", "情况", "类型"];

    /// <summary>The fact, e.g. 台账统计.专题党课次数; null for none.</summary>
    public string? SameAs(NumberMention mention, string sentence)
    {
        if (mention.Value is not { } value || mention.Kind == NumberKind.Date)
            return null;
        foreach (var group in facts.Values)
        {
            foreach (var fact in group.Ledger.Group.Facts)
            {
                if (group.Node[fact.Name]?.Number == value && (fact.Unit is null || fact.Unit == mention.Unit) && SpeaksOf(fact, sentence))
                    return $"{group.Ledger.Group.Key}.{fact.Name}";
            }
        }

        return null;
    }

    private static bool SpeaksOf(Fact fact, string sentence)
    {
        foreach (var word in fact.Conditions.SelectMany(condition => condition.Values).Append(fact.Name))
        {
            for (var i = 0; i + 2 <= word.Length; i++)
            {
                var pair = word.Substring(i, 2);
                if (!General.Contains(pair, StringComparer.Ordinal) && sentence.Contains(pair, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }
}
