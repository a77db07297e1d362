using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Migrations;

/// <summary>The folder migrations/ of a genre; every fault of all its files is a finding.</summary>
internal static class MigrationReader
{
    private const string Folder = "migrations";
    private const string Ending = ".yaml";
    private const int MostSteps = 1000;

    /// <summary>The migrations from the oldest to the newest.</summary>
    /// <param name="folder">The genre's folder.</param>
    /// <param name="version">The version of the genre's data.</param>
    /// <param name="findings">Gets the faults.</param>
    public static IReadOnlyList<Migration> Read(GenreFolder folder, string version, FindingList findings)
    {
        var migrations = new List<(Migration Migration, DataNode Node)>();
        foreach (var name in folder.Files.FilesIn(folder.PathOf(Folder)))
        {
            var path = folder.PathOf($"{Folder}/{name}");
            if (!name.EndsWith(Ending, StringComparison.Ordinal) || !VersionSpan.IsVersion(name[..^Ending.Length]))
                findings.Add(MigrationFault.NoVersion(folder.Files.NameOf(path), name));
            else if (folder.Files.ReadManifest(path, findings) is { } root)
                migrations.Add((ReadFile(root, name[..^Ending.Length], findings), root));
        }

        migrations.Sort((a, b) => VersionOrder.Instance.Compare(a.Migration.Version, b.Migration.Version));
        var before = (string?)null;
        foreach (var (migration, node) in migrations)
        {
            if (VersionOrder.Instance.Compare(migration.Version, version) > 0)
                findings.Add(MigrationFault.AboveGenre(node.Location.File, migration.Version, version));
            if (migration.From is { } from && VersionOrder.Instance.Compare(from, before ?? migration.Version) is var order && (before is null ? order >= 0 : order != 0))
                findings.Add(MigrationFault.WrongFrom(node["from"]!, migration.Version, before));
            before = migration.Version;
        }

        return [.. migrations.Select(item => item.Migration)];
    }

    private static Migration ReadFile(DataNode root, string version, FindingList findings)
    {
        var node = new ManifestNode(root, MigrationFault.Codes, findings, "from", "steps");
        if (root.Kind != DataKind.Object)
            return new Migration(version, null, []);
        var from = root["from"] is { IsBlank: false } ? node.RequiredVersion("from") : null;
        var steps = new List<MigrationStep>();
        var items = node.List("steps");
        if (items is null or { Count: 0 } && root["steps"] is not { IsBlank: false })
            node.Missing("steps", new("按先后列出要做的改动，例如 - { rename: 责任人, to: 责任领导 }", "list the changes in order, e.g. - { rename: 责任人, to: 责任领导 }"));
        if (items?.Count > MostSteps)
            node.Wrong(root["steps"]!, new($"步骤太多：{items.Count} 步，最多 {MostSteps} 步", $"too many steps: {items.Count}, the most is {MostSteps}"));
        foreach (var item in items?.Take(MostSteps) ?? [])
        {
            if (MigrationStepReader.Read(item, findings) is { } step)
                steps.Add(step);
        }

        return new Migration(version, from, steps);
    }
}
