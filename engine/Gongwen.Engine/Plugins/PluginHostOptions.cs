namespace Gongwen.Engine.Plugins;

/// <summary>Where plugins are looked for and which are left alone. Immutable; kept by the host, apart from what plugin authors write.</summary>
/// <param name="Folders">Folders whose sub-folders are plugins, e.g. the install's plugins/. None is required to exist.</param>
public sealed record PluginHostOptions(IReadOnlyList<string> Folders)
{
    /// <summary>Plugins that lie in stores, each looked at by the host already. Default: none.</summary>
    public IReadOnlyList<StoredPlugin> Stored { get; init; } = [];

    /// <summary>The one of the folders that came with the program: its plugins number their rules like the engine's. Default: none.</summary>
    public string? Own { get; init; }

    /// <summary>True when code is to be loaded so that <see cref="PluginHost.Unload"/> can let it go. Slower. Default false.</summary>
    public bool Reloadable { get; init; }

    /// <summary>The ids of plugins that are not to be used. Default: none.</summary>
    public IReadOnlySet<string> Disabled { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The plugins that came with the program alone.</summary>
    public static PluginHostOptions OfProgram(string folder) => new([folder]) { Own = folder };
}
