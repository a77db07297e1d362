namespace Gongwen.Engine.Plugins;

/// <summary>What became of a plugin.</summary>
public enum PluginState
{
    /// <summary>未载入: its manifest is in order; its code was not needed yet.</summary>
    NotLoaded,

    /// <summary>已载入: its code runs, or it has none.</summary>
    Loaded,

    /// <summary>已停用: the host was told to leave it alone.</summary>
    Disabled,

    /// <summary>不兼容: it asks for another version of the contract.</summary>
    Incompatible,

    /// <summary>损坏: its folder, manifest, code or one of its genres has a fault.</summary>
    Broken,
}
