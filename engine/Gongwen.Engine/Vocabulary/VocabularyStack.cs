using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Vocabulary;

/// <summary>Lays the entries of packs one over the other: an upper pack changes keys of an entry, or takes it away with remove: true.</summary>
internal sealed class VocabularyStack
{
    private const string RemoveKey = "remove";

    private readonly Func<DataNode, string?> _identityOf;
    private readonly Func<DataNode, DataNode, DataNode> _lay;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<VocabularyEntry?> _entries = [];

    /// <param name="identityOf">What tells entries apart; null when the entry lacks it, which its reader then reports.</param>
    /// <param name="lay">An upper entry over a lower one; null for key over key.</param>
    public VocabularyStack(Func<DataNode, string?> identityOf, Func<DataNode, DataNode, DataNode>? lay = null)
    {
        _identityOf = identityOf;
        _lay = lay ?? Lay;
    }

    /// <summary>The entries in the order of their first mention.</summary>
    public IReadOnlyList<VocabularyEntry> Entries => [.. _entries.OfType<VocabularyEntry>()];

    /// <summary>Lays the list of a file over what is there.</summary>
    public void Add(VocabularyFile file, string list, FindingList findings)
    {
        var own = new FindingList();
        var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var node in file.Root[list]?.Items ?? [])
        {
            var entry = new VocabularyEntry(node, file.Source, file.GenreId);
            // What has no name can't be changed by another pack; its reader says what is missing.
            if (node.Kind != DataKind.Object || _identityOf(node) is not { } identity)
                _entries.Add(entry);
            else if (!seen.TryAdd(identity, node.Location))
                own.Add(VocabularyFault.Duplicate(node, identity, seen[identity]));
            else
                Put(identity, entry, own);
        }

        findings.AddRange(own.Select(finding => finding with { Source = file.Source }));
    }

    private void Put(string identity, VocabularyEntry entry, FindingList findings)
    {
        var isThere = _places.TryGetValue(identity, out var place);
        if (entry.Node[RemoveKey] is { Boolean: true })
        {
            if (!isThere)
                findings.Add(VocabularyFault.NothingBelow(entry.Node, identity, NearestKey.Find(identity, _places.Keys)));
            else
                _entries[place] = null;
            _places.Remove(identity);
            return;
        }

        if (isThere)
        {
            _entries[place] = entry with { Node = _lay(_entries[place]!.Node, entry.Node) };
            return;
        }

        _places.Add(identity, _entries.Count);
        _entries.Add(entry);
    }

    private static DataNode Lay(DataNode below, DataNode above) =>
        DataNode.OfObject([.. above.Properties, .. below.Properties.Where(property => above[property.Key] is null)], above.Location, above.Path);
}
