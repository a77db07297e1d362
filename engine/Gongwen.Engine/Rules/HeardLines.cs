using Gongwen.Contracts;

namespace Gongwen.Engine.Rules;

/// <summary>What came of a <see cref="LinePass"/>: what the line rules say, and the lines the gathering rules ask for.</summary>
/// <param name="places">Which of the rules is which.</param>
/// <param name="said">By rule; null for one that says nothing.</param>
/// <param name="gathered">By rule; null for none.</param>
internal sealed class HeardLines(IReadOnlyDictionary<AnchoredRule, int> places, FindingList?[] said, List<DocumentLine>?[] gathered)
{
    // A list is a rule's from its first finding on.
    private FindingList _next = [];

    /// <summary>What each of the line rules says, in the order of the rules; those that say nothing are left out.</summary>
    public IEnumerable<FindingList> Said => said.OfType<FindingList>();

    /// <summary>The lines that hold an anchor of a rule, in the order of the page; null for a rule that the pass doesn't know.</summary>
    public IReadOnlyList<DocumentLine>? Of(GatheringRule rule) => places.TryGetValue(rule, out var place) ? gathered[place] ?? [] : null;

    /// <summary>Shows a line to a rule; true when it says something.</summary>
    public bool Ask(LineRule rule, int place, DocumentLine line, DocumentText text)
    {
        var findings = said[place] ?? _next;
        var before = findings.Told;
        rule.CheckUsed(line, text, findings);
        if (findings.Told == before)
            return false;
        if (said[place] is null)
            (said[place], _next) = (findings, []);
        return true;
    }

    /// <summary>Keeps a line for a rule.</summary>
    public bool Gather(int place, DocumentLine line)
    {
        (gathered[place] ??= []).Add(line);
        return true;
    }
}
