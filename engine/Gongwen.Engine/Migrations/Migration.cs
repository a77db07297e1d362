namespace Gongwen.Engine.Migrations;

/// <summary>How data of the versions before becomes data of a version.</summary>
/// <param name="Version">The version it leads to: the name of its file.</param>
/// <param name="From">The version it starts from; null when the author says nothing.</param>
/// <param name="Steps">In order.</param>
internal sealed record Migration(string Version, string? From, IReadOnlyList<MigrationStep> Steps);
