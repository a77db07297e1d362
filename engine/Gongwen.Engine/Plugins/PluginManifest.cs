using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Plugins;

/// <summary>plugin.yaml without faults.</summary>
/// <param name="Id">E.g. duty-report.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Version">A semantic version.</param>
/// <param name="Contract">The versions of the contract it can run with.</param>
/// <param name="Assembly">The file name of its code; null when it has none.</param>
/// <param name="Description">What it is, in a sentence; null when the author gave none.</param>
/// <param name="Author">Who made it; null when not said.</param>
public sealed record PluginManifest(string Id, string Name, string Version, VersionSpan Contract, string? Assembly, string? Description, string? Author);
