using System.IO.Enumeration;
using Gongwen.Contracts;
using Gongwen.Engine.Controls;

namespace Gongwen.Host.Files;

/// <summary>Turns the files and folders of a command line into data files.</summary>
public static class ReportFiles
{
    /// <summary>What the name of an exported schema ends with; "gongwen new" leaves one beside the data file.</summary>
    public const string ExportedSchema = ".schema.json";

    /// <summary>What stands before the ending of a mended copy of a Word file.</summary>
    public const string CopyMark = ".修订";

    private static readonly string[] DocumentEndings = [".docx", ".txt"];

    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    /// <summary>The data files, each once, folders read to the bottom in the order of names. A folder without any is a finding.</summary>
    /// <param name="world">Where to look.</param>
    /// <param name="arguments">Files and folders as the user gave them.</param>
    /// <param name="findings">Gets the folders without any.</param>
    /// <param name="withDocuments">True to take from folders documents somebody wrote, too; not what a report was rendered to, mended copies and locks of Word.</param>
    public static IReadOnlyList<ReportFile> Find(World world, IEnumerable<string> arguments, FindingList findings, bool withDocuments = false)
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

            var below = Below(path, withDocuments).ToList();
            foreach (var file in below)
            {
                if (!seen.Add(file))
                    continue;
                if (LeadsOut(file, path))
                    findings.Add(FileFault.LinkedElsewhere(Path.Combine(argument, Path.GetRelativePath(path, file))));
                else
                    found.Add(new ReportFile(file, Path.Combine(argument, Path.GetRelativePath(path, file)), Path.GetDirectoryName(Path.GetRelativePath(path, file)) ?? ""));
            }

            if (below.Count == 0)
                findings.Add(FileFault.EmptyFolder(argument, withDocuments));
        }

        return found;
    }

    private static bool LeadsOut(string file, string folder) =>
        RealPath.IsLink(new FileInfo(file)) && !RealPath.Of(file).StartsWith(Path.TrimEndingDirectorySeparator(RealPath.Of(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // An exported schema, settings and baselines are no reports.
    private static bool IsOfProject(string name) =>
        name.EndsWith(ExportedSchema, StringComparison.OrdinalIgnoreCase) || name.EndsWith("baseline.json", StringComparison.OrdinalIgnoreCase) || name.Equals(ProjectFile.Name, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Below(string folder, bool withDocuments)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 32 };
        // A link to a folder may lead out of this one, or back into it.
        var files = new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) || !RealPath.IsLink(entry.ToFileSystemInfo()),
        };
        var all = files
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(name => name.StartsWith('.')))
            .Order(StringComparer.Ordinal)
            .ToList();
        var reports = all.Where(file => EndsWith(file, Endings) && !IsOfProject(Path.GetFileName(file))).ToHashSet(StringComparer.Ordinal);
        if (!withDocuments)
            return all.Where(reports.Contains);
        var rendered = reports.Select(report => Path.ChangeExtension(report, null)).ToHashSet(StringComparer.Ordinal);
        return all.Where(file => reports.Contains(file) || (EndsWith(file, DocumentEndings) && IsOwn(file, rendered)));
    }

    // report.docx and report-整改清单.docx beside report.yaml are made of it.
    private static bool IsOwn(string file, HashSet<string> rendered)
    {
        var stem = Path.ChangeExtension(file, null);
        if (Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal) || stem.EndsWith(CopyMark, StringComparison.Ordinal) || rendered.Contains(stem))
            return false;
        for (var dash = stem.LastIndexOf('-'); dash > 0; dash = stem.LastIndexOf('-', dash - 1))
        {
            if (rendered.Contains(stem[..dash]))
                return false;
        }

        return true;
    }

    private static bool EndsWith(string file, string[] endings) => endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}
