using Gongwen.Engine.Plugins;

namespace Gongwen.Host.Watch;

/// <summary>The plugins of a watch: kept from round to round until something of theirs changes, then let go so that their code can be loaded anew.</summary>
internal sealed class KeptPlugins
{
    private PluginHost? _host;
    private IReadOnlyList<StoredPlugin> _stored = [];

    /// <summary>The plugins as they were scanned, now or in an earlier round; anew when other ones of stores may be used than then.</summary>
    public PluginHost Get(PluginHostOptions options)
    {
        if (_host is not null && !(_stored.Count == options.Stored.Count && _stored.Zip(options.Stored).All(pair => IsSame(pair.First, pair.Second))))
            Drop();
        _stored = options.Stored;
        return _host ??= PluginHost.Scan(options with { Reloadable = true });
    }

    /// <summary>Unloads their code; the next round scans anew.</summary>
    public void Drop()
    {
        _host?.Unload();
        _host = null;
    }

    private static bool IsSame(StoredPlugin one, StoredPlugin other) => one.Folder == other.Folder && one.Refusals.SequenceEqual(other.Refusals);
}
