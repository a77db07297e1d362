using Gongwen.Contracts;
using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Vocabulary;

/// <summary>The rules made of terms.yaml and roster.yaml, the same for all genres.</summary>
/// <param name="Rules">Only those that have something to look for.</param>
/// <param name="Findings">The faults of the files.</param>
internal sealed record WordRules(IReadOnlyList<IReportRule> Rules, FindingList Findings)
{
    /// <summary>Reads both files of all packs.</summary>
    public static WordRules Read(IReadOnlyList<FileLayer> layers)
    {
        var findings = new FindingList();
        var rules = new List<IReportRule>();
        var terms = TermReader.ReadEntries(layers, findings).Select(entry => TermReader.Read(entry, findings)).OfType<Term>().ToList();
        if (terms.Count > 0)
            rules.Add(new TermRule(terms));
        // Most packs have none, and an empty one takes a good part of a short run to make.
        if (!layers.Any(layer => layer.Files.Has(RosterReader.Path)))
            return new WordRules(rules, findings);
        var roster = RosterReader.Read(layers, findings);
        if (roster.Units.Count > 0)
            rules.AddRange([new UnitNames(roster), new FormerUnits(roster)]);
        if (roster.Persons.Count > 0)
            rules.AddRange([new PersonPosts(roster), new NameOrder(roster), new MisspeltNames(roster)]);
        return new WordRules(rules, findings);
    }
}
