using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Migrations;

/// <summary>
/// The version a report's data is written for: what it states under 数据版本. Without that it is the genre's own, unless the report has a key that a
/// migration takes away: then it is the oldest version there is.
/// </summary>
internal static class ReportVersion
{
    /// <summary>The key at the root of a report.</summary>
    public const string Key = RootSchema.VersionKey;

    /// <summary>What a genre that says nothing has.</summary>
    public const string First = "1.0.0";

    /// <summary>The version; null, with a finding, when what stands there is none.</summary>
    public static string? Of(DataNode report, string genreVersion, IReadOnlyList<Migration> migrations, FindingList findings)
    {
        if (report[Key] is { } stated)
        {
            if (stated.Kind is DataKind.Text or DataKind.Number && VersionSpan.IsPartialVersion(stated.Text.Trim()))
                return stated.Text.Trim();
            findings.Add(ReportVersionFault.NoVersion(stated, genreVersion));
            return null;
        }

        return migrations.Count > 0 && OldKey(report, migrations) is not null ? migrations[0].From ?? First : genreVersion;
    }

    /// <summary>True when the data can be read as the genre's; a report of another version is one finding instead of many that follow from it.</summary>
    public static bool Fits(DataNode report, string genreVersion, IReadOnlyList<Migration> migrations, FindingList findings)
    {
        // What is no version at all the schema says, or the reading of it; the rest of the data is checked all the same.
        if (report[Key] is { Kind: not (DataKind.Text or DataKind.Number) } || Of(report, genreVersion, migrations, findings) is not { } version)
            return true;
        var place = report[Key]?.Location ?? OldKey(report, migrations) ?? report.Location;
        if (VersionOrder.Instance.Compare(version, genreVersion) > 0)
        {
            findings.Add(ReportVersionFault.Newer(place, version, genreVersion));
            return false;
        }

        if (!migrations.Any(migration => VersionOrder.Instance.Compare(version, migration.Version) < 0))
            return true;
        findings.Add(ReportVersionFault.Older(place, version, genreVersion, report.Location.File));
        return false;
    }

    // The first key that was renamed, moved or removed, and that no migration brings in again.
    private static SourceLocation? OldKey(DataNode report, IReadOnlyList<Migration> migrations)
    {
        var steps = migrations.SelectMany(migration => migration.Steps).ToList();
        var brought = steps.Select(PathBrought).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            var keys = step switch { MigrationStep.Move move => move.From, MigrationStep.Remove remove => remove.Keys, _ => null };
            if (keys is null || brought.Contains(PathOf(step.Site, keys)) || step is MigrationStep.Move { } moved && IsBeginning(moved.From, moved.To))
                continue;
            SourceLocation? found = null;
            DataEdit.OnEach(report, step.Site.Parts, node =>
            {
                if (found is null && DataEdit.Find(node, keys) is not null)
                    found = DataEdit.PlaceOfKey(node, keys);
                return node;
            });
            if (found is not null)
                return found;
        }

        return null;
    }

    private static bool IsBeginning(IReadOnlyList<string> keys, IReadOnlyList<string> others) => keys.SequenceEqual(others.Take(keys.Count), StringComparer.Ordinal);

    private static string? PathBrought(MigrationStep step) => step switch
    {
        MigrationStep.Move move => PathOf(move.Site, move.To),
        MigrationStep.Default given => PathOf(given.Site, given.Keys),
        _ => null,
    };

    private static string PathOf(MigrationPath site, IReadOnlyList<string> keys) => new MigrationPath([.. site.Parts, .. keys]).ToString();
}
