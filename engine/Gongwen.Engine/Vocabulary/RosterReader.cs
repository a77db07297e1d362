using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Vocabulary;

/// <summary>roster.yaml of all packs to a roster; every fault of the files is a finding.</summary>
internal static class RosterReader
{
    /// <summary>The file in a pack.</summary>
    public const string Path = "roster.yaml";

    private const string UnitList = "units";
    private const string PersonList = "persons";

    private static readonly string[] UnitKeys = ["name", "short", "aliases", "successor", "remove", .. VocabularyValues.GuardKeys, .. VocabularyValues.ValidityKeys];
    private static readonly string[] PostKeys = ["post", "unit", "rank", .. VocabularyValues.ValidityKeys];
    private static readonly string[] PersonKeys = ["name", "posts", "remove", .. PostKeys];

    /// <summary>The roster of all packs, without the entries that have faults.</summary>
    public static Roster Read(IReadOnlyList<FileLayer> layers, FindingList findings)
    {
        var (units, persons) = (new VocabularyStack(NameOf), new VocabularyStack(NameOf));
        foreach (var file in VocabularyFile.Read(layers.Select(layer => (layer, Path, (string?)null)), [UnitList, PersonList], findings))
        {
            units.Add(file, UnitList, findings);
            persons.Add(file, PersonList, findings);
        }

        // What posts and successors may call a unit, and its full name.
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, full) in units.Entries.SelectMany(entry => NamesOf(entry.Node)))
            names.TryAdd(name, full);
        return new Roster(
            [.. units.Entries.Select(entry => Guarded(entry, findings, own => ReadUnit(entry, names, own))).OfType<Unit>()],
            [.. persons.Entries.Select(entry => Guarded(entry, findings, own => ReadPerson(entry, names, own))).OfType<Person>()]);
    }

    private static T? Guarded<T>(VocabularyEntry entry, FindingList findings, Func<FindingList, T?> read)
        where T : class
    {
        var own = new FindingList();
        var found = read(own);
        findings.AddRange(own.Select(finding => finding with { Source = entry.Source }));
        return own.HasErrors ? null : found;
    }

    private static string? NameOf(DataNode entry) => entry["name"] is { IsBlank: false } name ? name.Text : null;

    private static IEnumerable<(string Name, string Full)> NamesOf(DataNode unit)
    {
        if (NameOf(unit) is not { } full)
            return [];
        var shorter = unit["short"] is { } written ? (written.Kind == DataKind.List ? written.Items : [written]).Select(item => item.Text) : [];
        return shorter.Prepend(full).Select(name => (name, full));
    }

    private static Unit? ReadUnit(VocabularyEntry entry, Dictionary<string, string> names, FindingList findings)
    {
        var node = new ManifestNode(entry.Node, VocabularyFault.Codes, findings, UnitKeys);
        if (entry.Node.Kind != DataKind.Object)
            return null;
        var name = node.RequiredText("name", new("单位的全称，例如 name: 临江区商务局", "the unit's full name, e.g. name: 临江区商务局"));
        var successor = node.Text("successor");
        if (successor is not null && !names.ContainsKey(successor))
            findings.Add(VocabularyFault.UnknownUnit(entry.Node["successor"]!, NearestKey.Find(successor, names.Keys)));
        var (shorter, aliases) = (node.Words("short"), node.Words("aliases"));
        foreach (var alias in aliases.Where(alias => alias == name || shorter.Contains(alias, StringComparer.Ordinal)))
            node.Wrong(entry.Node["aliases"]!, new($"“{alias}”既可以写又不可以写", $"“{alias}” is both a name and an alias"), new("short 是可以用的简称，aliases 是不用的叫法", "short may be written, aliases may not"));
        return name is null ? null : new Unit(name, shorter, aliases, node.Validity(findings), successor, node.Guards(), entry.Source);
    }

    private static Person? ReadPerson(VocabularyEntry entry, Dictionary<string, string> units, FindingList findings)
    {
        var node = new ManifestNode(entry.Node, VocabularyFault.Codes, findings, PersonKeys);
        if (entry.Node.Kind != DataKind.Object)
            return null;
        var name = node.RequiredText("name", new("姓名，例如 name: 沈知远", "the name, e.g. name: 沈知远"));
        if (name is { Length: < 2 } or { Length: > 20 })
            node.Wrong(entry.Node["name"]!, new("姓名最少两个字，最多二十个字", "a name has two to twenty characters"));
        var posts = new List<Post?>();
        if (entry.Node["posts"] is null)
        {
            posts.Add(ReadPost(node, units, findings));
        }
        else
        {
            foreach (var item in node.List("posts") ?? [])
                posts.Add(new ManifestNode(item, VocabularyFault.Codes, findings, PostKeys) is { Node.Kind: DataKind.Object } post ? ReadPost(post, units, findings) : null);
        }

        return name is null ? null : new Person(name, [.. posts.OfType<Post>()], entry.Source);
    }

    private static Post? ReadPost(ManifestNode node, Dictionary<string, string> units, FindingList findings)
    {
        var title = node.RequiredText("post", new("职务，例如 post: 党组书记、局长", "the post, e.g. post: 党组书记、局长"));
        var unit = node.Text("unit");
        if (unit is not null && !units.ContainsKey(unit))
            findings.Add(VocabularyFault.UnknownUnit(node.Node["unit"]!, NearestKey.Find(unit, units.Keys)));
        var titles = title?.Split('、', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        if (title is not null && (titles.Length == 0 || titles.Any(part => part.Length is < 2 or > 40)))
            node.Wrong(node.Node["post"]!, new("职务最少两个字，几个职务用顿号分开", "a title has two characters or more; several are parted by 、"));
        return titles.Length == 0 ? null : new Post(titles, unit is null ? null : units.GetValueOrDefault(unit), Rank(node), node.Validity(findings));
    }

    private static int? Rank(ManifestNode node)
    {
        if (node.Node["rank"] is not { Kind: not DataKind.Null } value)
            return null;
        if (value.Number is { } rank && decimal.IsInteger(rank) && rank is >= 1 and <= 100_000)
            return (int)rank;
        node.Wrong(value, new("rank 写排名的序号，从 1 起", "rank is the place in lists of names, from 1"));
        return null;
    }
}
