namespace Gongwen.Host.Watch;

/// <summary>A file or folder that is watched, whether it is there or not.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record WatchedPlace(string Path, WatchedKind Kind)
{
    private static readonly string[] BesideReport = ["genres", "layouts", "partials", "terms.yaml", "roster.yaml", "rules.yaml"];

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
        return places;
    }
}
