using Gongwen.Contracts;
using Gongwen.Engine.Facts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Packs;

/// <summary>A file that packs may change in part: beside NAME.yaml lies NAME.delta.yaml, which says only what is different.</summary>
/// <param name="Whole">The path of the whole file.</param>
/// <param name="Delta">The path of the delta.</param>
internal sealed record DeltaFile(string Whole, string Delta)
{
    private const string Genre = "/genre.yaml";
    private const string Schema = "/schema.yaml";
    private const string Facts = "/facts.yaml";

    /// <summary>The file a path names; null when it can't be changed in part.</summary>
    public static DeltaFile? Of(string path) =>
        path.EndsWith(Genre, StringComparison.Ordinal) || path.EndsWith(Schema, StringComparison.Ordinal) || path.EndsWith(Facts, StringComparison.Ordinal) ? new DeltaFile(path, path[..^"yaml".Length] + "delta.yaml") : null;

    /// <summary>The whole file a delta is for; null when the path is that of no delta.</summary>
    public static DeltaFile? OfDelta(string path) =>
        path.EndsWith(".delta.yaml", StringComparison.Ordinal) && Of(path[..^"delta.yaml".Length] + "yaml") is { } file ? file : null;

    /// <summary>The uppermost whole file with the deltas of the layers above it laid on, from the bottom up.</summary>
    /// <param name="files">The layers.</param>
    /// <param name="own">Gets the faults; new, so that they are those of this file.</param>
    public DataNode? ReadOver(OverlayFiles files, FindingList own)
    {
        var (layers, whole) = (files.Layers, files.IndexOf(Whole));
        var root = whole < 0 ? null : layers[whole].Files.ReadFile(Whole, own);
        var isSound = !own.HasErrors;
        for (var index = Math.Max(whole, 0); index < layers.Count; index++)
        {
            var source = layers[index].Files;
            if (!source.Has(Delta))
                continue;
            if (index == whole)
            {
                own.Add(PackFault.WholeAndDelta(source.NameOf(Whole), source.NameOf(Delta)));
                continue;
            }

            var faults = new FindingList();
            var delta = source.ReadFile(Delta, faults);
            isSound &= !faults.HasErrors;
            own.AddRange(faults);
            if (delta is null)
                continue;
            if (whole < 0)
                own.Add(PackFault.NothingBelow(delta.Location, source.NameOf(Whole)));
            // What is laid over a half-read file would only be told as missing below.
            else if (root is not null && isSound)
                root = Applied(root, delta, own);
        }

        return root;
    }

    private DataNode Applied(DataNode root, DataNode delta, FindingList own) =>
        Whole.EndsWith(Genre, StringComparison.Ordinal) ? GenreDelta.Apply(root, delta, own)
        : Whole.EndsWith(Facts, StringComparison.Ordinal) ? FactsDelta.Apply(root, delta, own)
        : SchemaDelta.Apply(root, delta, own);
}
