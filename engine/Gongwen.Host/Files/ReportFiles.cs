using Gongwen.Contracts;
using Gongwen.Engine.Controls;

namespace Gongwen.Host.Files;

/// <summary>Turns the files and folders of a command line into data files.</summary>
public static class ReportFiles
{
    /// <summary>What the name of an exported schema ends with; "gongwen new" leaves one beside the data file.</summary>
    public const string ExportedSchema = ".schema.json";

    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    /// <summary>The data files, each once, folders read to the bottom in the order of names. A folder without any is a finding.</summary>
    public static IReadOnlyList<ReportFile> Find(World world, IEnumerable<string> arguments, FindingList findings)
    {
        var found = new List<ReportFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            var path = world.Resolve(argument);
            if (!Directory.Exists(path))
            {
                if (seen.Add(path))
                    found.Add(new ReportFile(path, argument, ""));
                continue;
            }

            var below = Below(path).ToList();
            foreach (var file in below)
            {
                if (seen.Add(file))
                    found.Add(new ReportFile(file, Path.Combine(argument, Path.GetRelativePath(path, file)), Path.GetDirectoryName(Path.GetRelativePath(path, file)) ?? ""));
            }

            if (below.Count == 0)
                findings.Add(FileFault.EmptyFolder(argument));
        }

        return found;
    }

    // An exported schema, settings and baselines are no reports.
    private static bool IsOfProject(string name) =>
        name.EndsWith(ExportedSchema, StringComparison.OrdinalIgnoreCase) || name.EndsWith("baseline.json", StringComparison.OrdinalIgnoreCase) || name.Equals(ProjectFile.Name, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Below(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 32 };
        return Directory.EnumerateFiles(folder, "*", options)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(name => name.StartsWith('.')))
            .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && !IsOfProject(Path.GetFileName(file)))
            .Order(StringComparer.Ordinal);
    }
}
