using Gongwen.Engine.Controls;

namespace Gongwen.Host.Controls;

/// <summary>A project's gongwen.yaml and where it lies.</summary>
/// <param name="Folder">Absolute.</param>
/// <param name="File">What it sets.</param>
internal sealed record FoundProject(string Folder, ProjectFile File);
