using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Packs;

/// <summary>The packs that are used together, each over those before it. Immutable; safe for many threads.</summary>
public sealed class PackStack
{
    private PackStack(IReadOnlyList<Pack> packs) => Packs = packs;

    /// <summary>From the bottom up; the first is the base pack.</summary>
    public IReadOnlyList<Pack> Packs { get; }

    /// <summary>The base pack alone.</summary>
    public static PackStack Of(Pack basePack) => new([basePack]);

    /// <summary>Packs in their order: by level, each over the packs it stands on, then as they were added; those named for a run over all others.</summary>
    /// <param name="basePack">The install's own.</param>
    /// <param name="active">The packs in use without being named. One that is named as well is left out.</param>
    /// <param name="named">The packs named for the run, and the report's own folder at last.</param>
    /// <param name="findings">Gets what a pack stands on and isn't there.</param>
    public static PackStack Of(Pack basePack, IReadOnlyList<Pack> active, IReadOnlyList<Pack> named, FindingList findings)
    {
        foreach (var pack in active.Concat(named).Where(pack => pack.Id == basePack.Id))
            findings.Add(PackFault.IsBase(pack));
        var wanted = active.Where(pack => named.All(other => other.Id != pack.Id)).OrderBy(pack => pack.Level).Concat(named).Where(pack => pack.Id != basePack.Id).Prepend(basePack).ToList();
        // Of two with one id the later is meant.
        wanted = [.. wanted.Where((pack, index) => wanted.FindLastIndex(other => other.Id == pack.Id) == index)];
        var ordered = new List<Pack>();
        foreach (var pack in wanted)
            Place(pack, wanted, ordered, []);
        foreach (var pack in ordered)
        {
            foreach (var reference in pack.Base)
            {
                if (ordered.Find(other => other.Id == reference.Id) is not { } found)
                    findings.Add(PackFault.BaseAbsent(pack, reference));
                else if (found.Version != reference.Version)
                    findings.Add(PackFault.BaseOfOtherVersion(pack, reference, found));
            }
        }

        return new PackStack(ordered);
    }

    /// <summary>The same packs but one.</summary>
    public PackStack Without(Pack pack) => new([.. Packs.Where(other => other.Id != pack.Id)]);

    /// <summary>The layouts of all its packs.</summary>
    public LayoutLibrary Layouts => new([.. Packs.Select((pack, index) => pack.Layouts(isStandard: index == 0))]);

    /// <summary>The genres there are: those of plugins, with what packs lay over them, and those packs bring.</summary>
    /// <param name="ofPlugins">Each id once.</param>
    public IReadOnlyList<GenreFolder> GenresOver(IReadOnlyList<GenreFolder> ofPlugins)
    {
        var byPack = Packs.SelectMany(pack => pack.Files.FoldersIn(GenreFolder.FolderName).Select(id => (Id: id, Pack: pack))).ToLookup(each => each.Id, each => each.Pack, StringComparer.Ordinal);
        if (byPack.Count == 0)
            return ofPlugins;
        var folders = ofPlugins.Select(folder => byPack.Contains(folder.Id) ? Over(folder, byPack[folder.Id]) : folder).ToList();
        foreach (var own in byPack.Where(own => ofPlugins.All(folder => folder.Id != own.Key)))
            folders.Add(OfPacks(own.Key, [.. own.Select(FileLayer.Of)], ofPlugins));
        return folders;
    }

    /// <summary>What every genre takes from the packs.</summary>
    internal SharedParts SharedParts(FindingList findings)
    {
        var partials = new Dictionary<string, TemplateFile>(StringComparer.Ordinal);
        foreach (var (name, partial) in Packs.SelectMany(pack => pack.ReadPartials(findings)))
            partials[name] = partial;
        return new SharedParts(partials, SharedShapes.BuiltIn);
    }

    /// <summary>The finding with the pack its file belongs to, unless it says where it comes from already.</summary>
    public Finding Attributed(Finding finding)
    {
        if (finding.Source is not null || finding.Location is not { } location)
            return finding;
        for (var index = Packs.Count - 1; index > 0; index--)
        {
            if (Packs[index].Level != PackLevel.Report && location.File.StartsWith(Packs[index].Files.NameOf("") + "/", StringComparison.Ordinal))
                return finding with { Source = Packs[index].Title };
        }

        return finding;
    }

    // A pack goes on top of those it stands on, whatever order they come in; the trail ends circles.
    private static void Place(Pack pack, List<Pack> wanted, List<Pack> ordered, HashSet<string> trail)
    {
        if (ordered.Contains(pack) || !trail.Add(pack.Id))
            return;
        foreach (var based in wanted.Where(other => pack.Base.Any(reference => reference.Id == other.Id)))
            Place(based, wanted, ordered, trail);
        ordered.Add(pack);
    }

    private static GenreFolder Over(GenreFolder folder, IEnumerable<Pack> packs) =>
        folder with { Files = new OverlayFiles([new FileLayer(folder.SourceId, folder.SourceVersion, PackLevel.Plugin, folder.Files), .. packs.Select(FileLayer.Of)]) };

    private static GenreFolder OfPacks(string id, IReadOnlyList<FileLayer> layers, IReadOnlyList<GenreFolder> others)
    {
        var manifest = $"{GenreFolder.FolderName}/{id}/genre.yaml";
        var files = new OverlayFiles(layers);
        var bringing = layers.FirstOrDefault(layer => layer.Files.Has(manifest));
        var source = bringing ?? layers[0];
        return new GenreFolder(id, files, source.Id)
        {
            SourceVersion = source.Version,
            Refusal = bringing is null ? PackFault.NoGenreBelow(source.Files.NameOf($"{GenreFolder.FolderName}/{id}"), id, NearestKey.Find(id, others.Select(folder => folder.Id))) with { Source = source.Title } : null,
        };
    }
}
