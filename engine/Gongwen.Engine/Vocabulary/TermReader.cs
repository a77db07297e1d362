using Gongwen.Contracts;
using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Vocabulary;

/// <summary>terms.yaml of all packs to terms; every fault of the files is a finding.</summary>
internal static class TermReader
{
    /// <summary>The file in a pack.</summary>
    public const string Path = "terms.yaml";

    /// <summary>The list in it.</summary>
    public const string List = "terms";

    private static readonly string[] Keys =
    [
        "id", "rule", "pairs", "wrong", "right", "reason", "reason-en", "source", "severity", "fix", "genres", "bad", "good", "remove", .. VocabularyValues.GuardKeys, .. VocabularyValues.ValidityKeys,
    ];

    /// <summary>The entries, those of upper packs laid over those of lower ones.</summary>
    public static IReadOnlyList<VocabularyEntry> ReadEntries(IReadOnlyList<FileLayer> layers, FindingList findings)
    {
        var stack = new VocabularyStack(IdentityOf);
        foreach (var file in VocabularyFile.Read(layers.Select(layer => (layer, Path, (string?)null)), [List], findings))
            stack.Add(file with { Root = TermPairs.Spread(file.Root, List) }, List, findings);
        return stack.Entries;
    }

    /// <summary>What a term is called: its id, else its first word.</summary>
    public static string? IdentityOf(DataNode entry) =>
        entry["id"] is { IsBlank: false } id ? id.Text
        : entry["wrong"] is { Kind: DataKind.List } words ? words.Items.FirstOrDefault()?.Text
        : entry["wrong"]?.Text is { Length: > 0 } word ? word : null;

    /// <summary>One term; null when it has a fault.</summary>
    public static Term? Read(VocabularyEntry entry, FindingList findings)
    {
        var own = new FindingList();
        var term = ReadEntry(entry, own);
        findings.AddRange(own.Select(finding => finding with { Source = entry.Source }));
        return own.HasErrors ? null : term;
    }

    private static Term? ReadEntry(VocabularyEntry entry, FindingList findings)
    {
        var node = new ManifestNode(entry.Node, VocabularyFault.Codes, findings, Keys);
        if (entry.Node.Kind != DataKind.Object)
            return null;
        if (entry.Node["pairs"] is { } pairs)
            node.Wrong(pairs, new("pairs 写一组“错: 对”", "pairs is a map of wrong to right"), new("例如 pairs: { 关健: 关键 }", "for example pairs: { 关健: 关键 }"));
        else if (entry.Node["wrong"] is not { IsBlank: false })
            node.Missing("wrong", new("不该写的词，例如 wrong: 截止目前", "what is not to be written, e.g. wrong: 截止目前"));
        var right = node.Text("right");
        var wrong = node.Words("wrong");
        if (right is not null && wrong.Contains(right, StringComparer.Ordinal))
            node.Wrong(entry.Node["right"]!, new($"“{right}”既写在 wrong 又写在 right", $"“{right}” is both wrong and right"));
        var isSafe = node.Flag("fix");
        if (isSafe && right is null)
            node.Wrong(entry.Node["fix"]!, new("没有 right，不能自动改", "without right nothing can be mended"), new("写上 right，或删去 fix", "write right, or remove fix"));
        var rule = RuleOf(node, entry);
        return new Term(
            rule,
            wrong,
            right,
            node.Localized("reason"),
            node.Text("source"),
            node.Severity(rule.Severity),
            isSafe,
            node.Guards(right is not null && wrong.Any(word => right.Contains(word, StringComparison.Ordinal)) ? right : null),
            node.Validity(findings),
            node.Words("genres"),
            entry.Source);
    }

    // Words of a pack that name no rule of the engine's are the pack's own.
    private static RuleInfo RuleOf(ManifestNode node, VocabularyEntry entry)
    {
        if (node.Text("rule") is not { } id)
            return WordLists.OfPacks;
        if (WordLists.All.FirstOrDefault(rule => rule.Id == id) is { } rule)
            return rule;
        node.Wrong(entry.Node["rule"]!, new($"没有以词表为据的规则“{id}”", $"there is no rule '{id}' that is made of words"), new($"可选：{string.Join('、', WordLists.All.Select(known => known.Id))}", $"there are: {string.Join(", ", WordLists.All.Select(known => known.Id))}"));
        return WordLists.OfPacks;
    }
}
