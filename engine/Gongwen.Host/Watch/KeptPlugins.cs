using Gongwen.Engine.Plugins;

namespace Gongwen.Host.Watch;

/// <summary>The plugins of a watch: kept from round to round until something of theirs changes, then let go so that their code can be loaded anew.</summary>
internal sealed class KeptPlugins
{
    private PluginHost? _host;

    /// <summary>The plugins as they were scanned, now or in an earlier round.</summary>
    public PluginHost Get(PluginHostOptions options) => _host ??= PluginHost.Scan(options with { Reloadable = true });

    /// <summary>Unloads their code; the next round scans anew.</summary>
    public void Drop()
    {
        _host?.Unload();
        _host = null;
    }
}
