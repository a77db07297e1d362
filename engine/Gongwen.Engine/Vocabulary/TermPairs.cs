using Gongwen.Contracts;

namespace Gongwen.Engine.Vocabulary;

/// <summary>Entries that hold many words of one kind: pairs: { wrong: right, … } beside what they share.</summary>
internal static class TermPairs
{
    private const string Key = "pairs";

    /// <summary>The file's root with an entry of its own for each pair.</summary>
    public static DataNode Spread(DataNode root, string list)
    {
        if (root[list] is not { Kind: DataKind.List } entries || !entries.Items.Any(entry => PairsOf(entry) is not null))
            return root;
        var spread = DataNode.OfList([.. entries.Items.SelectMany(EntriesOf)], entries.Location, entries.Path);
        return DataNode.OfObject([.. root.Properties.Select(property => property.Key == list ? property with { Value = spread } : property)], root.Location, root.Path);
    }

    private static DataNode? PairsOf(DataNode entry) => entry.Kind == DataKind.Object && entry[Key] is { Kind: DataKind.Object } pairs ? pairs : null;

    private static IEnumerable<DataNode> EntriesOf(DataNode entry)
    {
        if (PairsOf(entry) is not { } pairs)
            return [entry];
        IReadOnlyList<DataProperty> shared = [.. entry.Properties.Where(property => property.Key != Key)];
        return pairs.Properties.Select(pair => DataNode.OfObject(
            [new DataProperty("wrong", pair.KeyLocation, DataNode.OfText(pair.Key, pair.KeyLocation, pair.Value.Path)), new DataProperty("right", pair.KeyLocation, pair.Value), .. shared],
            pair.KeyLocation,
            pair.Value.Path));
    }
}
