using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Files;

namespace Gongwen.Host.Commands;

/// <summary>Where the documents of a render go, from -o and --to.</summary>
public sealed class OutputPlan
{
    private readonly World _world;
    private readonly string? _output;
    private readonly IReadOnlyList<ReportFile> _files;
    private readonly Dictionary<string, ReportFile> _firstOf = new(OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    private OutputPlan(World world, string? output, IReadOnlyList<ReportFile> files, OutputFormat? ending, OutputFormat? to)
    {
        _world = world;
        _output = output;
        _files = files;
        IsFile = ending is not null;
        Format = to ?? ending ?? OutputFormat.Docx;
    }

    /// <summary>True when -o names one file.</summary>
    public bool IsFile { get; }

    /// <summary>What is written.</summary>
    public OutputFormat Format { get; }

    /// <summary>A plan; null, with the reason, when -o and --to and the reports don't go together.</summary>
    /// <param name="world">Resolves paths.</param>
    /// <param name="output">-o; null writes beside the data files.</param>
    /// <param name="to">--to; null takes the format from -o, else docx.</param>
    /// <param name="files">The data files, in the order of the command line.</param>
    /// <param name="problem">What doesn't go together.</param>
    public static OutputPlan? Of(World world, string? output, string? to, IReadOnlyList<ReportFile> files, out LocalizedText? problem)
    {
        var isFolder = output is null || Path.EndsInDirectorySeparator(output) || Directory.Exists(world.Resolve(output));
        var ending = isFolder ? "" : Path.GetExtension(output!);
        var plan = new OutputPlan(world, output, files, CommonOptions.FormatOf(ending), CommonOptions.FormatOf(to));
        problem = null;
        if (!plan.IsFile && LooksLikeFile(ending))
            problem = new($"不能输出“{ending}”文件，可用 .docx、.html、.md、.txt；{output} 如果是文件夹，末尾加“/”", $"'{ending}' files can't be written, only .docx, .html, .md and .txt; end {output} with '/' if it is a folder");
        else if (plan.IsFile && CommonOptions.FormatOf(ending) != plan.Format)
            problem = new($"-o 的扩展名是“{ending}”，--to 却是 {to}", $"-o ends with '{ending}' but --to says {to}");
        else if (plan.IsFile && files.Count > 1)
            problem = new("有多份数据文件，-o 要写文件夹", "there are several data files: -o must be a folder");
        if (problem is not null)
            return null;
        foreach (var file in files)
            plan._firstOf.TryAdd(plan.KeyOf(file), file);
        return plan;
    }

    /// <summary>The report named before this one whose documents would be the same files; null when there is none.</summary>
    public ReportFile? FirstWithSameOutput(ReportFile report) =>
        _firstOf[KeyOf(report)] is var first && first != report ? first : null;

    /// <summary>Another report whose only document goes to a path; null for none. The documents of a report add their names to its own, and may be called as another report is.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="report">The report itself.</param>
    public ReportFile? OtherAt(string path, ReportFile report) => _firstOf.TryGetValue(path, out var other) && other != report ? other : null;

    /// <summary>True for a file that is one of the data files, whatever links lead there.</summary>
    /// <param name="path">Absolute.</param>
    public bool IsInput(string path) => File.Exists(path) && _files.Any(file => RealPath.AreSame(path, file.Path));

    /// <summary>Where the only document of a report goes, as shown; several add their names.</summary>
    public string StemOf(ReportFile report) => Shown(report, Path.GetFileNameWithoutExtension(report.Path));

    /// <summary>The path of one document, absolute and as shown.</summary>
    /// <param name="report">The data file.</param>
    /// <param name="document">The document.</param>
    /// <param name="several">True when the report renders to several documents, whose names are then part of the file's.</param>
    public (string Path, string ShownAs) PathOf(ReportFile report, RenderedDocument document, bool several)
    {
        var name = Path.GetFileNameWithoutExtension(report.Path);
        var shown = IsFile ? _output! : Shown(report, several ? $"{name}-{document.Name}" : name);
        return (_world.Resolve(shown), shown);
    }

    private string Shown(ReportFile report, string name)
    {
        var file = $"{name}.{CommonOptions.EndingOf(Format)}";
        return _output is null
            ? Path.Combine(Path.GetDirectoryName(report.ShownAs) ?? "", file)
            : Path.Combine(_output, report.RelativeFolder, file);
    }

    private string KeyOf(ReportFile report) => _world.Resolve(StemOf(report));

    // "out.2026" is a folder, "out.pdf" a file nobody can write.
    private static bool LooksLikeFile(string ending) =>
        ending.Length is > 2 and <= 6 && ending.AsSpan(1).ContainsAnyExceptInRange('0', '9') && ending.Skip(1).All(char.IsAsciiLetterOrDigit);
}
