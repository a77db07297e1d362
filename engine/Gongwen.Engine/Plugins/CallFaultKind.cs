namespace Gongwen.Engine.Plugins;

/// <summary>What an exception out of a plugin means.</summary>
internal enum CallFaultKind
{
    /// <summary>The plugin's own code failed.</summary>
    Threw,

    /// <summary>An assembly it needs isn't there or can't be loaded.</summary>
    MissingAssembly,

    /// <summary>It was built against types or members that are gone.</summary>
    MissingMember,

    /// <summary>A file that should be an assembly is none.</summary>
    NoAssembly,
}
