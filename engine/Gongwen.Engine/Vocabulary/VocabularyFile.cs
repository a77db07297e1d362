using Gongwen.Contracts;
using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Vocabulary;

/// <summary>One of the three files of one pack, read.</summary>
/// <param name="Root">An object that holds nothing but lists.</param>
/// <param name="Source">The pack; null beside the report.</param>
/// <param name="GenreId">The genre whose folder it lies in; null for none.</param>
internal sealed record VocabularyFile(DataNode Root, string? Source, string? GenreId)
{
    /// <summary>The files that there are, in their order, up to one that can't be read: what lies over it would be about nothing.</summary>
    /// <param name="places">Where they may lie, from the bottom up, and the genre whose folder that is.</param>
    /// <param name="lists">The keys such a file has; each is a list.</param>
    /// <param name="findings">Gets the faults of the files.</param>
    public static IEnumerable<VocabularyFile> Read(IEnumerable<(FileLayer Layer, string Path, string? GenreId)> places, string[] lists, FindingList findings)
    {
        foreach (var (layer, path, genreId) in places)
        {
            if (!layer.Files.Has(path))
                continue;
            var source = layer.Level == PackLevel.Report ? null : layer.Title;
            var own = new FindingList();
            var root = layer.Files.ReadManifest(path, own);
            var isReadable = !own.HasErrors;
            if (root is not null && isReadable)
                CheckLists(new ManifestNode(root, VocabularyFault.Codes, own, lists), lists);
            findings.AddRange(own.Select(finding => finding with { Source = source }));
            if (!isReadable)
                yield break;
            if (root is { Kind: DataKind.Object })
                yield return new VocabularyFile(root, source, genreId);
        }
    }

    private static void CheckLists(ManifestNode root, string[] lists)
    {
        foreach (var list in lists.Where(list => root.Node.Kind == DataKind.Object))
            root.List(list);
    }
}
