using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Vocabulary;

/// <summary>rules.yaml of all packs, and those of one genre, to rules; every fault of the files is a finding.</summary>
internal static class PackRuleReader
{
    /// <summary>The file in a pack and in the folder of a genre.</summary>
    public const string Path = "rules.yaml";

    /// <summary>The list in it.</summary>
    public const string List = "rules";

    private const int MostRules = 1000;

    private static readonly string[] KindKeys = ["find", "expect", "require"];
    private static readonly string[] BodyKeys = [.. KindKeys, "under", "replace", "fix", "each", "at", "if-absent", "bad", "good", .. VocabularyValues.GuardKeys];
    private static readonly string[] Keys =
    [
        "id", "title", "title-en", "severity", "message", "message-en", "hint", "hint-en", "source", "genres", "remove", .. BodyKeys, .. VocabularyValues.ValidityKeys,
    ];

    /// <summary>The entries for a genre, those of upper packs laid over those of lower ones.</summary>
    /// <param name="layers">The plugin and the packs from the bottom up.</param>
    /// <param name="genreId">The genre; null for the rules of all genres alone.</param>
    /// <param name="findings">Gets the faults of the files.</param>
    public static IReadOnlyList<VocabularyEntry> ReadEntries(IReadOnlyList<FileLayer> layers, string? genreId, FindingList findings)
    {
        var stack = new VocabularyStack(entry => entry["id"] is { IsBlank: false } id ? id.Text : null, Lay);
        foreach (var file in VocabularyFile.Read(layers.SelectMany(layer => PlacesIn(layer, genreId)), [List], findings))
            stack.Add(file, List, findings);
        return Bounded(stack.Entries, findings);
    }

    /// <summary>Where a genre's own rules lie in a pack.</summary>
    public static string PathOf(string genreId) => $"{GenreFolder.FolderName}/{genreId}/{Path}";

    /// <summary>The genres an entry is for; the same as its rule's.</summary>
    public static IReadOnlyList<string> GenresOf(VocabularyEntry entry) => Silent(entry).Words("genres");

    /// <summary>When an entry holds; the same as its rule.</summary>
    public static Validity ValidityOf(VocabularyEntry entry) => Silent(entry).Validity([]);

    /// <summary>One rule; null when it has a fault.</summary>
    /// <param name="entry">Its keys.</param>
    /// <param name="genre">The genre it is read for: a rule that names it is held against its schemas, one for all genres speaks of those that have what it asks for. Null to leave that.</param>
    /// <param name="rootOf">The report with its computed data.</param>
    /// <param name="findings">Gets the faults.</param>
    public static IReportRule? Read(VocabularyEntry entry, Genre? genre, Func<DataNode, DataNode> rootOf, FindingList findings)
    {
        var own = new FindingList();
        var rule = ReadEntry(entry, genre, rootOf, own);
        findings.AddRange(own.Select(finding => finding with { Source = entry.Source }));
        return own.HasErrors ? null : rule;
    }

    private static ManifestNode Silent(VocabularyEntry entry) => new(entry.Node, VocabularyFault.Codes, [], Keys);

    // Each rule looks at the document by itself, unlike terms.
    private static IReadOnlyList<VocabularyEntry> Bounded(IReadOnlyList<VocabularyEntry> entries, FindingList findings)
    {
        if (entries.Count <= MostRules)
            return entries;
        findings.Add(VocabularyFault.TooManyRules(entries[MostRules].Node, MostRules) with { Source = entries[MostRules].Source });
        return [.. entries.Take(MostRules)];
    }

    // A plugin and the report's folder speak of a genre, a pack of all.
    private static IEnumerable<(FileLayer Layer, string Path, string? GenreId)> PlacesIn(FileLayer layer, string? genreId)
    {
        if (layer.Level is not (PackLevel.Plugin or PackLevel.Report))
            yield return (layer, Path, null);
        if (genreId is not null)
            yield return (layer, PathOf(genreId), genreId);
    }

    private static IReportRule? ReadEntry(VocabularyEntry entry, Genre? genre, Func<DataNode, DataNode> rootOf, FindingList findings)
    {
        var node = new ManifestNode(entry.Node, VocabularyFault.Codes, findings, Keys);
        if (entry.Node.Kind != DataKind.Object)
            return null;
        var rule = ReadShared(node, entry.Source, findings);
        switch (KindOf(node))
        {
            case PackRuleKind.Find:
                var replacement = node.Text("replace");
                if (node.Flag("fix") && replacement is null)
                    node.Wrong(entry.Node["fix"]!, new("没有 replace，不能自动改", "without replace nothing can be mended"), new("写上 replace，或删去 fix", "write replace, or remove fix"));
                return new FindRule(rule, ReadSought(node, "find", findings), node.Text("under"), replacement, node.Flag("fix"));
            case PackRuleKind.Require:
                return new RequireRule(rule, ReadSought(node, "require", findings), node.Text("under"));
            case PackRuleKind.Expect:
                return ReadExpect(node, rule, entry.GenreId == genre?.Id || rule.Genres.Contains(genre?.Id ?? "", StringComparer.Ordinal) ? genre : null, rootOf, findings);
            default:
                return null;
        }
    }

    private static PackRule ReadShared(ManifestNode node, string? source, FindingList findings)
    {
        var id = node.RequiredText("id", new("例如 id: LJ0001", "for example id: LJ0001"));
        if (id is not null && !IsRuleId(id))
            node.Wrong(node.Node["id"]!, new($"id 是本单位的两到八个大写字母加四位数字，不以 GW 开头：{id}", $"an id is two to eight capital letters of your own and four digits, not GW: {id}"), new("例如 id: LJ0001", "for example id: LJ0001"));
        var title = node.RequiredText("title", new("查什么，几个字", "what it looks for, in a few words"));
        var english = node.Text("title-en") ?? title ?? "";
        var said = Said(node.Localized("hint"), node.Text("source"));
        var info = new RuleInfo(id ?? "", node.Severity(), new LocalizedText(title ?? "", english), said ?? new LocalizedText(title ?? "", english));
        var message = ReadMessage(node, "message", title ?? "", findings);
        return new PackRule(info, message, ReadMessage(node, "message-en", node.Text("message") ?? english, findings), said, node.Words("genres"), node.Validity(findings), source);
    }

    private static LocalizedText? Said(LocalizedText? hint, string? basis) => (hint, basis) switch
    {
        ({ } what, { } why) => new($"{what.Chinese}（依据：{why}）", $"{what.English} (after {why})"),
        ({ } what, null) => what,
        (null, { } why) => new($"依据：{why}", $"after {why}"),
        _ => null,
    };

    private static DataMessage ReadMessage(ManifestNode node, string key, string otherwise, FindingList findings)
    {
        if (DataMessage.Parse(node.Text(key) ?? otherwise, out var fault) is { } message)
            return message;
        if (node.Node[key] is { } written)
            findings.Add(VocabularyFault.Expression(written, fault!, null));
        return DataMessage.Parse("", out _)!;
    }

    private static PackRuleKind? KindOf(ManifestNode node)
    {
        var kinds = KindKeys.Where(key => node.Node[key] is { Kind: not DataKind.Null }).ToList();
        if (kinds.Count == 0)
            node.Missing("find", new("写 find、expect、require 中的一个", "write one of find, expect and require"));
        else if (kinds.Count > 1)
            node.Wrong(node.Node[kinds[1]]!, new($"{string.Join("、", kinds)} 只能写一个", $"write only one of {string.Join(", ", kinds)}"), new("分成几条规则", "make several rules of it"));
        return kinds is not [var kind] ? null : kind switch { "find" => PackRuleKind.Find, "expect" => PackRuleKind.Expect, _ => PackRuleKind.Require };
    }

    private static SoughtWords ReadSought(ManifestNode node, string key, FindingList findings)
    {
        var value = node.Node[key]!;
        if (value.Kind != DataKind.Object)
            return new SoughtWords(node.WordsOf(value, key), null, node.Guards());
        var sought = new ManifestNode(value, VocabularyFault.Codes, findings, "words", "pattern");
        var words = sought.Words("words");
        RulePattern? pattern = null;
        if (sought.Text("pattern") is { } text)
        {
            pattern = RulePattern.Parse(text, out var fault);
            if (fault is not null)
                findings.Add(VocabularyFault.Pattern(value["pattern"]!, fault));
        }

        if (words.Count == 0 && value["pattern"] is null)
            sought.Missing("words", new("写 words 或 pattern", "write words or a pattern"));
        return new SoughtWords(words, pattern, node.Guards());
    }

    private static ExpectRule? ReadExpect(ManifestNode node, PackRule rule, Genre? genre, Func<DataNode, DataNode> rootOf, FindingList findings)
    {
        var absent = node.Text("if-absent");
        if (absent is not (null or "silent" or "finding"))
            node.Wrong(node.Node["if-absent"]!, new("if-absent 写 silent 或 finding", "if-absent is silent or finding"));
        var (each, expected) = (node.Text("each"), node.Node["expect"]!);
        if (node.Text("expect") is not { } text)
            return null;
        var condition = DataCondition.Parse(text, out var fault, out var hint);
        if (condition is null)
            findings.Add(VocabularyFault.Expression(expected, fault!, hint));
        else if (genre is not null)
            CheckAgainst(genre, node, condition, each, findings);
        return condition is null ? null : new ExpectRule(rule, condition, each, node.Text("at"), absent == "finding", rootOf);
    }

    private static void CheckAgainst(Genre genre, ManifestNode node, DataCondition condition, string? each, FindingList findings)
    {
        if (each is not null && !DataCondition.KnowsList(genre, each))
            findings.Add(VocabularyFault.Expression(node.Node["each"]!, new($"“{genre.Name}”的数据里没有这个列表", $"the data of {genre.Id} has no such list"), null));
        else if (!condition.Fits(genre, each, out var fault, out var hint))
            findings.Add(VocabularyFault.Expression(node.Node["expect"]!, fault!, hint));
    }

    // A new body takes the place of the old one; what the rule says and weighs goes key over key.
    private static DataNode Lay(DataNode below, DataNode above)
    {
        var isNew = KindKeys.Any(key => above[key] is not null);
        return DataNode.OfObject(
            [.. above.Properties, .. below.Properties.Where(property => above[property.Key] is null && !(isNew && BodyKeys.Contains(property.Key, StringComparer.Ordinal)))],
            above.Location,
            above.Path);
    }

    private static bool IsRuleId(string id) =>
        id.Length is >= 6 and <= 12 && !id.StartsWith("GW", StringComparison.Ordinal) && id[..^4].All(char.IsAsciiLetterUpper) && id[^4..].All(char.IsAsciiDigit);
}
