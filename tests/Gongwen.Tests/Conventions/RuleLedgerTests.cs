using System.Text;
using Gongwen.Engine.Controls;
using Gongwen.Tests.GenreSamples;

namespace Gongwen.Tests.Conventions;

/// <summary>docs/rules/ledger.tsv holds every code there ever was; a code once given is never given to something else.</summary>
public sealed class RuleLedgerTests
{
    private const string Heading = "id\tname\tstatus\tsince\ttitle";
    private const string Now = "0.1.0";

    private static readonly string Ledger = RepositoryFiles.Of("docs", "rules", "ledger.tsv");

    /// <summary>Leaves ledger.received.tsv with what is missing; look at it, then rename it.</summary>
    [Fact]
    public void Every_code_in_use_is_active_there_by_its_name_and_title_and_no_other_is()
    {
        var names = new RuleNames([.. EngineRules.All, .. InstalledGenres.Rules.Values.Select(found => found.Rule.Info)]);
        var known = Entries().ToDictionary(entry => entry[0], StringComparer.Ordinal);
        var entries = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in Directory.EnumerateFiles(RepositoryFiles.Of("docs", "rules"), "GW????.md"))
        {
            var id = Path.GetFileNameWithoutExtension(page);
            var title = File.ReadLines(page).First()[$"# {id} ".Length..].Trim();
            entries.Add(id, string.Join('\t', id, names.Find(id)?.Name ?? "", "active", known.TryGetValue(id, out var entry) ? entry[3] : Now, title));
        }

        foreach (var gone in known.Values.Where(entry => !entries.ContainsKey(entry[0])))
            entries.Add(gone[0], string.Join('\t', gone[0], gone[1], "retired", gone[3], gone[4]));
        Snapshot.MatchFile($"{Heading}\n{string.Join('\n', entries.Values)}\n", Ledger);
    }

    [Fact]
    public void No_code_and_no_name_is_given_twice_and_no_retired_one_is_in_use()
    {
        var entries = Entries();
        Assert.Empty(entries.GroupBy(entry => entry[0], StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.Empty(entries.Where(entry => entry[1].Length > 0).GroupBy(entry => entry[1], StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.All(entries, entry => Assert.True(entry[2] is "active" or "retired", entry[0]));
        Assert.Equal(entries.Select(entry => entry[0]).Order(StringComparer.Ordinal), entries.Select(entry => entry[0]));
        Assert.All(entries.Where(entry => entry[2] == "retired"), entry => Assert.False(File.Exists(RepositoryFiles.Of("docs", "rules", $"{entry[0]}.md")), $"{entry[0]} is retired; take a new number"));
    }

    [Fact]
    public void Every_rule_of_the_project_has_a_name_a_source_and_a_version()
    {
        var rules = EngineRules.All.Concat(InstalledGenres.Rules.Values.Select(found => found.Rule.Info)).ToList();
        Assert.True(rules.Count > 30, $"only {rules.Count} rules");
        Assert.All(rules, rule => Assert.True(rule is { Name.Length: > 0, Basis: not null, Since.Length: > 0 }, rule.Id));
    }

    private static List<string[]> Entries() => !File.Exists(Ledger) ? [] :
        [.. File.ReadAllText(Ledger, Encoding.UTF8).ReplaceLineEndings("\n").Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t') is { Length: 5 } entry ? entry : throw new InvalidDataException($"{line}: not five columns"))];
}
