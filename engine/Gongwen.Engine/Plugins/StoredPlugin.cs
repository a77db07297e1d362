using Gongwen.Contracts;

namespace Gongwen.Engine.Plugins;

/// <summary>A plugin in a store of the host.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Name">What messages call the folder.</param>
/// <param name="Refusals">Why it must not be used; empty when it may.</param>
public sealed record StoredPlugin(string Folder, string Name, IReadOnlyList<Finding> Refusals)
{
    /// <summary>True for a plugin that came with the program. Default false.</summary>
    public bool IsOwn { get; init; }
}
