using Gongwen.Engine.Controls;
using Gongwen.Engine.Packs.Trust;
using Gongwen.Host.Controls;
using Gongwen.Host.Packs;

namespace Gongwen.Host.Watch;

/// <summary>A file or folder that is watched, whether it is there or not.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record WatchedPlace(string Path, WatchedKind Kind)
{
    private static readonly string[] BesideReport = ["genres", "layouts", "partials", "terms.yaml", "roster.yaml", "rules.yaml", "checks.yaml", ProjectFile.Name];

    /// <summary>Everything a report's documents come from.</summary>
    /// <param name="world">Says where the install is.</param>
    /// <param name="report">The data file, absolute.</param>
    /// <param name="packs">The packs named for the run.</param>
    public static IReadOnlyList<WatchedPlace> Of(World world, string report, IReadOnlyList<string> packs)
    {
        var places = new List<WatchedPlace>
        {
            new(report, WatchedKind.Report),
            new(System.IO.Path.Combine(world.InstallFolder, "plugins"), WatchedKind.Plugins),
            new(System.IO.Path.Combine(world.InstallFolder, "templates"), WatchedKind.Files),
        };
        if (world.FurtherPlugins is { Length: > 0 } further)
            places.Add(new WatchedPlace(world.Resolve(further), WatchedKind.Plugins));
        places.AddRange(packs.Select(pack => new WatchedPlace(world.Resolve(pack), WatchedKind.Files)));
        var folder = System.IO.Path.GetDirectoryName(report)!;
        places.AddRange(BesideReport.Select(name => new WatchedPlace(System.IO.Path.Combine(folder, name), WatchedKind.Files)));
        if (new ProjectFiles(world).Find(folder) is { } project)
            places.Add(new WatchedPlace(project, WatchedKind.Files));
        // What is installed for the project or the user.
        var stores = new PackStores(world);
        var roots = new[] { folder, world.CurrentFolder }.SelectMany(stores.In).Select(store => store.Folder).Append(folder).Append(world.CurrentFolder).Distinct(StringComparer.Ordinal);
        foreach (var root in roots)
        {
            var isUser = root == stores.User?.Folder;
            places.Add(new WatchedPlace(System.IO.Path.Combine(root, PackLock.File), WatchedKind.Plugins));
            foreach (var name in isUser ? ["packs", "plugins"] : new[] { ".gongwen" })
                places.Add(new WatchedPlace(System.IO.Path.Combine(root, name), WatchedKind.Plugins));
        }

        return places;
    }
}
