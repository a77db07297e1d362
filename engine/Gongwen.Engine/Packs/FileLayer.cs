namespace Gongwen.Engine.Packs;

/// <summary>The files of a plugin or pack as a layer of the overlay.</summary>
/// <param name="Id">The plugin's or pack's id.</param>
/// <param name="Version">Its version; null when it has none.</param>
/// <param name="Level">How high it lies.</param>
/// <param name="Files">Its files.</param>
public sealed record FileLayer(string Id, string? Version, PackLevel Level, IFileSource Files)
{
    /// <summary>Its id and version, as messages name it.</summary>
    public string Title => Version is null ? Id : $"{Id} {Version}";

    /// <summary>A pack's files.</summary>
    public static FileLayer Of(Pack pack) => new(pack.Id, pack.Level == PackLevel.Report ? null : pack.Version, pack.Level, pack.Files);
}
