using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Files;
using Gongwen.Host.Packs;
using Gongwen.Host.Reports;
using Microsoft.Extensions.Logging;

namespace Gongwen.Host.Commands;

/// <summary>Renders one report and writes its documents: all of them or none.</summary>
public sealed class ReportRenderer(World world, ReportPipelines pipelines, ILogger log, OutputPlan plan)
{
    /// <summary>The documents wanted; empty for all.</summary>
    public required IReadOnlyList<string> DocumentIds { get; init; }

    /// <summary>Render in spite of errors.</summary>
    public required bool Draft { get; init; }

    /// <summary>Leave out the rules about the document. Default false.</summary>
    public bool Unchecked { get; init; }

    /// <summary>Append where the numbers come from. Default false.</summary>
    public bool Evidence { get; init; }

    /// <summary>Counts the time of each step. Default: nobody does.</summary>
    public RunTimings? Timings { get; init; }

    /// <summary>Replace existing files.</summary>
    public required bool Force { get; init; }

    /// <summary>Existing files that may be replaced all the same, by absolute path. Default: none.</summary>
    public Func<string, bool> MayReplace { get; init; } = _ => false;

    /// <summary>Renders and writes. Safe from any thread.</summary>
    public RenderedReport Render(ReportFile file)
    {
        var findings = new FindingList();
        var clock = Timings?.Begin();
        if (plan.FirstWithSameOutput(file) is { } first)
        {
            findings.Add(FileFault.SameOutput(file.ShownAs, first.ShownAs, plan.StemOf(file)));
            return new RenderedReport(findings, [], null) { File = file };
        }

        if (SafeFile.Read(file.Path, file.ShownAs, findings) is not { } bytes)
            return new RenderedReport(findings, [], null) { File = file };
        clock?.PassedFiles();
        if (pipelines.For(file, findings) is not { } pipeline)
            return new RenderedReport(findings, [], null) { File = file };
        clock?.PassedLoading();
        var tables = new ReportTables(file);
        var rendered = pipeline.Render(new ReportRequest(file.ShownAs, bytes)
        {
            DocumentIds = DocumentIds,
            Formats = [plan.Format],
            Draft = Draft,
            Unchecked = Unchecked,
            Evidence = Evidence,
            Tables = tables.Read,
            Project = pipelines.ProjectOf(file),
            Today = world.Today,
            Passed = clock is null ? null : clock.Passed,
            Cancellation = world.Cancellation,
        });
        findings.AddRange(rendered.Findings);
        if (log.IsEnabled(LogLevel.Debug))
            log.LogDebug("{File}: {Bytes} bytes, genre {Genre}, {Count} findings, {Documents} documents", file.ShownAs, bytes.Length, rendered.GenreId, findings.Count, rendered.Files.Count);
        if (rendered.Files.Count > 1 && plan.IsFile)
        {
            var names = string.Join("、", rendered.Files.Select(document => $"{document.DocumentId}（{document.Name}）"));
            return new RenderedReport(findings, [], new LocalizedText(
                $"{file.ShownAs} 有 {rendered.Files.Count} 个文书：{names}。-o 写成文件夹，或者用 --document 选一个",
                $"{file.ShownAs} has {rendered.Files.Count} documents: {names}. Let -o be a folder or choose one with --document")) { File = file, Tables = tables.Asked };
        }

        if (rendered.Files.Select(document => plan.PathOf(file, document, rendered.Files.Count > 1)).FirstOrDefault(target => plan.IsInput(target.Path)) is { Path: not null } own)
            return new RenderedReport(findings, [], new($"不能写到 {own.ShownAs}：它是数据文件", $"{own.ShownAs} can't be written: it is a data file")) { File = file, Tables = tables.Asked };
        foreach (var document in rendered.Files)
        {
            var (path, shownAs) = plan.PathOf(file, document, rendered.Files.Count > 1);
            if (plan.OtherAt(path, file) is not { } other)
                continue;
            findings.Add(FileFault.SameOutput(file.ShownAs, other.ShownAs, shownAs));
            return new RenderedReport(findings, [], null) { File = file, Tables = tables.Asked };
        }

        var written = Write(file, rendered.Files, findings);
        clock?.PassedFiles();
        return new RenderedReport(findings, written, null) { File = file, Suppressed = rendered.Suppressed, Tables = tables.Asked };
    }

    private List<string> Write(ReportFile file, IReadOnlyList<RenderedDocument> documents, FindingList findings)
    {
        var written = new List<string>();
        var isFree = true;
        foreach (var document in documents)
        {
            var (path, shownAs) = plan.PathOf(file, document, documents.Count > 1);
            if (Force || !File.Exists(path) || MayReplace(path))
                continue;
            isFree = false;
            findings.Add(FileFault.OutputExists(shownAs));
        }

        foreach (var document in isFree ? documents : [])
        {
            var (path, shownAs) = plan.PathOf(file, document, documents.Count > 1);
            if (!SafeFile.Write(path, document.Bytes, Force || MayReplace(path), shownAs, findings))
                break;
            if (log.IsEnabled(LogLevel.Debug))
                log.LogDebug("wrote {File}, {Bytes} bytes", shownAs, document.Bytes.Length);
            written.Add(shownAs);
        }

        return written;
    }
}
