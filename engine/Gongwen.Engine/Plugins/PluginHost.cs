using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Plugins;

/// <summary>All plugins there are. Scanning reads manifests alone; a plugin's code is loaded when one of its genres needs it. Safe for many threads.</summary>
internal sealed class PluginHost
{
    private readonly Dictionary<string, Plugin> _usable;

    private PluginHost(IReadOnlyList<Plugin> plugins, IReadOnlyList<GenreFolder> genres)
    {
        Plugins = plugins;
        Genres = genres;
        _usable = plugins.Where(plugin => plugin.Refusal is null).ToDictionary(plugin => plugin.Id, StringComparer.Ordinal);
    }

    /// <summary>Every folder that is or should be a plugin, usable or not, by id.</summary>
    public IReadOnlyList<Plugin> Plugins { get; }

    /// <summary>The genres of all plugins, each id once; those that can't be used say why.</summary>
    public IReadOnlyList<GenreFolder> Genres { get; }

    /// <summary>What is wrong with the plugins so far, and with genres that two of them bring.</summary>
    public IEnumerable<Finding> Findings => Plugins.SelectMany(plugin => plugin.Findings).Distinct();

    /// <summary>Looks for plugins and reads their manifests.</summary>
    public static PluginHost Scan(PluginHostOptions options)
    {
        var plugins = new List<Plugin>();
        foreach (var path in options.Folders.Distinct(StringComparer.Ordinal))
        {
            var folder = new FolderFiles(Path.GetFullPath(path), Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))));
            plugins.AddRange(folder.FoldersIn("").Where(name => !name.StartsWith('.')).Select(name => new Plugin(folder.Folder(name)) { IsReloadable = options.Reloadable, IsOwn = path == options.Own }));
        }

        plugins.AddRange(options.Stored.Select(stored => Plugin.Of(stored, options.Reloadable)));
        plugins = [.. plugins.OrderBy(plugin => plugin.Id, StringComparer.Ordinal)];
        foreach (var same in plugins.Where(plugin => plugin.Manifest is not null && !plugin.IsRefusedByHost).GroupBy(plugin => plugin.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            foreach (var plugin in same)
                plugin.Refuse(PluginState.Broken, PluginFault.SameId(plugin, same));
        }

        foreach (var plugin in plugins.Where(plugin => plugin.Manifest is not null && options.Disabled.Contains(plugin.Id)))
            plugin.Refuse(PluginState.Disabled, PluginFault.Disabled(plugin));
        return new PluginHost(plugins, [.. plugins.SelectMany(plugin => plugin.GenreIds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => GenreOf(id, plugins))]);
    }

    /// <summary>The code for a genre, loaded now if it was not yet; null with findings when it can't run. A genre that comes from no plugin has none.</summary>
    public GenreCode? CodeOf(Genre genre, FindingList findings)
    {
        var plugin = _usable.GetValueOrDefault(genre.SourceId);
        var manifest = $"{GenreFolder.FolderName}/{genre.Id}/genre.yaml";
        manifest = plugin?.Files.NameOf(manifest) ?? $"{genre.SourceId}/{manifest}";
        if (plugin?.Manifest?.Assembly is null)
            return Fitting(genre, GenreCode.None, manifest, findings);
        if (plugin.Code is not { } code)
        {
            findings.AddRange(plugin.Findings);
            return null;
        }

        return Fitting(genre, new GenreCode(code.Rules.GetValueOrDefault(genre.Id) ?? [], code.Filters, code.Computed.GetValueOrDefault(genre.Id) ?? []), manifest, findings);
    }

    /// <summary>Loads the code of every plugin that can be used, so that <see cref="Plugin.State"/> tells the whole truth.</summary>
    public void LoadAll()
    {
        foreach (var plugin in Plugins)
            _ = plugin.Code;
    }

    /// <summary>Lets the code of all plugins go, when it was loaded for that. It is gone once nobody uses what came of it.</summary>
    public void Unload()
    {
        foreach (var plugin in Plugins)
        {
            if (plugin.Context is { IsCollectible: true } context)
                context.Unload();
            plugin.Context = null;
        }
    }

    private static GenreFolder GenreOf(string id, List<Plugin> plugins)
    {
        var bringing = plugins.FindAll(plugin => plugin.GenreIds.Contains(id, StringComparer.Ordinal));
        // A plugin that can't be used takes no genre away from one that can.
        var usable = bringing.FindAll(plugin => plugin.Refusal is null);
        var plugin = usable.Count > 0 ? usable[0] : bringing[0];
        if (usable.Count < 2)
            return new GenreFolder(id, plugin.Files, plugin.Id) { SourceVersion = plugin.Manifest?.Version, Refusal = plugin.Refusal };
        var clash = PluginFault.SameGenre(id, usable);
        usable.ForEach(one => one.Note(clash));
        return new GenreFolder(id, plugin.Files, plugin.Id) { SourceVersion = plugin.Manifest?.Version, Refusal = clash };
    }

    private static GenreCode? Fitting(Genre genre, GenreCode code, string file, FindingList findings)
    {
        var fits = true;
        foreach (var key in genre.Computed.Where(key => !key.IsOfLedger && code.Computed.All(computed => computed.Key != key.Key)))
        {
            findings.Add(PluginFault.ComputedNotRegistered(genre.SourceId, genre.Id, key.Key, file));
            fits = false;
        }

        foreach (var computed in code.Computed.Where(computed => genre.Computed.All(key => key.IsOfLedger || key.Key != computed.Key)))
        {
            findings.Add(PluginFault.ComputedNotListed(genre.SourceId, genre.Id, computed.Key, file));
            fits = false;
        }

        return fits ? code : null;
    }
}
