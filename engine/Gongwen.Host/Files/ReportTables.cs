using Gongwen.Contracts;
using Gongwen.Engine.Data.Tables;
using Gongwen.Engine.Schemas;

namespace Gongwen.Host.Files;

/// <summary>The table files that lie in a report's folder or below, the only ones it may name. For one report, from one thread.</summary>
/// <param name="report">The report.</param>
public sealed class ReportTables(ReportFile report)
{
    private const int MostNamed = 5;

    private static readonly string[] Endings = [".xlsx", ".xlsm", ".csv", ".tsv"];

    private readonly string _folder = Path.GetDirectoryName(report.Path)!;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The files that were asked for, absolute, whether they are there or not.</summary>
    public IReadOnlyCollection<string> Asked => _asked;

    /// <summary>A file by the name the report gives; null, with a finding, when it can't be read or lies elsewhere.</summary>
    public TableFile? Read(string name, SourceLocation place, FindingList findings)
    {
        var local = name.Replace('\\', Path.DirectorySeparatorChar).Replace('/', Path.DirectorySeparatorChar);
        if (name.Length > 0 && name.All(c => c is '.' or '/' or '\\') && !name.Contains("..", StringComparison.Ordinal) && name[0] == '.')
        {
            findings.Add(TableFault.Folder(place, name));
            return null;
        }

        if (Refusal(name, local) is { } why)
        {
            findings.Add(TableFault.Outside(place, name, why));
            return null;
        }

        var path = Path.GetFullPath(local, _folder);
        if (!IsInside(RealPath.Of(path), RealPath.Of(_folder)))
        {
            findings.Add(TableFault.Outside(place, name, new("它是指向别处的链接", "it is a link that leads elsewhere")));
            return null;
        }

        _asked.Add(path);
        var shown = Path.Combine(Path.GetDirectoryName(report.ShownAs) ?? "", local);
        if (Directory.Exists(path))
            findings.Add(TableFault.Folder(place, name));
        else if (!File.Exists(path))
            findings.Add(TableFault.NotFound(place, name, Near(name)));
        // Pipes and devices have no length; opening one might wait for ever.
        else if (IsWithoutLength(RealPath.Of(path)))
            findings.Add(TableFault.Unreadable(place, name, new("文件是空的，或者不是普通文件", "it is empty, or no regular file")));
        else
            return Bytes(path, name, place, findings) is { } bytes ? new TableFile(shown, bytes) : null;
        return null;
    }

    private static bool IsWithoutLength(string path)
    {
        try
        {
            return new FileInfo(path).Length == 0;
        }
        catch (Exception exception) when (SafeFile.IsOfFiles(exception))
        {
            // Reading it says why.
            return false;
        }
    }

    private static byte[]? Bytes(string path, string name, SourceLocation place, FindingList findings)
    {
        var own = new FindingList();
        var most = TableLimits.Default.MaxBytes;
        var bytes = SafeFile.Read(path, name, most, size => TableFault.TooLarge(place, name, size, most), own);
        foreach (var finding in own)
            findings.Add(finding.RuleId == "GW7001" ? TableFault.Unreadable(place, name, finding.Message) : finding);
        return bytes;
    }

    private LocalizedText? Refusal(string name, string local)
    {
        if (name.Any(char.IsControl) || name.Length > 1000)
            return new("文件名里有不能用的字符", "the name holds characters that can't be used");
        // Of every system: a report goes from one machine to another.
        if (Path.IsPathRooted(local) || name[0] is '/' or '\\' or '~' || (name.Length > 1 && name[1] == ':'))
            return new("要写成从数据文件所在的文件夹算起的路径", "paths count from the report's folder");
        return IsInside(Path.GetFullPath(local, _folder), _folder) ? null : new("它在数据文件所在的文件夹之外", "it lies outside the report's folder");
    }

    private static bool IsInside(string path, string folder) => path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // The nearest name first.
    private List<string> Near(string name)
    {
        try
        {
            var names = new DirectoryInfo(_folder).EnumerateFiles().Where(file => Endings.Contains(file.Extension, StringComparer.OrdinalIgnoreCase) && !file.Name.StartsWith("~$", StringComparison.Ordinal)).Select(file => file.Name).Take(1000).Order(StringComparer.Ordinal).ToList();
            var nearest = NearestKey.Find(Path.GetFileNameWithoutExtension(name), names.Select(other => Path.GetFileNameWithoutExtension(other)));
            return [.. names.OrderBy(other => Path.GetFileNameWithoutExtension(other) == nearest ? 0 : 1).Take(MostNamed)];
        }
        catch (Exception exception) when (SafeFile.IsOfFiles(exception))
        {
            return [];
        }
    }
}
