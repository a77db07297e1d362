using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Reading;
using Gongwen.Host.Files;
using Gongwen.Host.Packs;
using Microsoft.Extensions.Logging;

namespace Gongwen.Host.Checking;

/// <summary>Checks a file, a report's data or a document somebody wrote, and mends it where that is asked for.</summary>
public sealed class FileChecker(World world, ReportPipelines pipelines, ILogger log, CheckSettings settings)
{
    private readonly ReportChecker _reports = new(world, settings);
    private readonly DocumentChecker _documents = new(world, settings);

    /// <summary>Checks one file.</summary>
    public CheckedFile Check(ReportFile file)
    {
        var findings = new FindingList();
        var kind = DocumentReader.KindOf(file.Path);
        if (kind is null && DocumentReader.IsOther(file.Path))
        {
            findings.Add(DocumentReader.NotChecked(file.ShownAs));
            return new CheckedFile(file, findings);
        }

        if (Read(file, kind, findings) is not { } bytes || pipelines.For(file, findings) is not { } pipeline)
            return new CheckedFile(file, findings);
        var result = kind is { } form
            ? _documents.Check(file, new DocumentRequest(file.ShownAs, bytes, form) { Project = pipelines.ProjectOf(file), GenreId = settings.GenreId, Today = world.Today, Cancellation = world.Cancellation }, pipeline.Documents, findings)
            : _reports.Check(file, new ReportRequest(file.ShownAs, bytes) { Tables = new ReportTables(file).Read, Project = pipelines.ProjectOf(file), Today = world.Today, Cancellation = world.Cancellation }, bytes, pipeline, findings);
        if (log.IsEnabled(LogLevel.Debug))
            log.LogDebug("{File}: {Bytes} bytes, {Kind}, {Count} findings", file.ShownAs, bytes.Length, kind?.ToString() ?? "report", result.Findings.Count);
        return result;
    }

    private static byte[]? Read(ReportFile file, DocumentKind? kind, FindingList findings) => kind is { } form
        ? SafeFile.Read(file.Path, file.ShownAs, DocumentReader.MostBytes(form), size => DocumentReader.TooLarge(file.ShownAs, form, size), findings)
        : SafeFile.Read(file.Path, file.ShownAs, findings);
}
