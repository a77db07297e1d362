using Gongwen.Engine.Pipeline;
using Gongwen.Host.Files;

namespace Gongwen.Host.Commands;

/// <summary>Where the documents of a render go, from -o and --to.</summary>
public sealed class OutputPlan
{
    private readonly World _world;
    private readonly string? _output;

    /// <summary>A plan; both null means docx beside the data file.</summary>
    public OutputPlan(World world, string? output, string? to)
    {
        _world = world;
        _output = output;
        var ending = output is null ? null : CommonOptions.FormatOf(Path.GetExtension(output));
        IsFile = ending is not null && !Directory.Exists(world.Resolve(output!));
        Format = CommonOptions.FormatOf(to) ?? (IsFile ? ending!.Value : OutputFormat.Docx);
    }

    /// <summary>True when -o names one file.</summary>
    public bool IsFile { get; }

    /// <summary>What is written.</summary>
    public OutputFormat Format { get; }

    /// <summary>The path of one document, as shown and absolute.</summary>
    /// <param name="report">The data file.</param>
    /// <param name="document">The document.</param>
    /// <param name="several">True when the report renders to several documents, whose names are then part of the file's.</param>
    public (string Path, string ShownAs) PathOf(ReportFile report, RenderedDocument document, bool several)
    {
        string shown;
        if (IsFile)
        {
            shown = _output!;
        }
        else
        {
            var name = Path.GetFileNameWithoutExtension(report.Path);
            var file = several ? $"{name}-{document.Name}.{CommonOptions.EndingOf(Format)}" : $"{name}.{CommonOptions.EndingOf(Format)}";
            shown = _output is null
                ? Path.Combine(Path.GetDirectoryName(report.ShownAs) ?? "", file)
                : Path.Combine(_output, report.RelativeFolder, file);
        }

        return (_world.Resolve(shown), shown);
    }
}
