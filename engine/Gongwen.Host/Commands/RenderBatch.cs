using System.Collections.Concurrent;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Files;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>Renders many reports at once; one that fails doesn't stop the others.</summary>
public sealed class RenderBatch(World world, ReportPipeline pipeline, OutputPlan plan)
{
    private readonly ConcurrentDictionary<string, string> _targets = new(OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    /// <summary>The documents wanted; empty for all.</summary>
    public required IReadOnlyList<string> DocumentIds { get; init; }

    /// <summary>Render in spite of errors.</summary>
    public required bool Draft { get; init; }

    /// <summary>Replace existing files.</summary>
    public required bool Force { get; init; }

    /// <summary>Renders and writes all.</summary>
    public RenderOutcome Run(IReadOnlyList<ReportFile> files, int jobs)
    {
        var results = new Result[files.Count];
        if (files.Count == 1)
        {
            results[0] = RenderOne(files[0]);
        }
        else
        {
            using var progress = BatchProgress.Start(world, files.Count);
            var options = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = world.Cancellation };
            Parallel.For(0, files.Count, options, index =>
            {
                results[index] = RenderOne(files[index]);
                progress.Step();
            });
        }

        return new RenderOutcome(
            [.. results.SelectMany(result => result.Findings)],
            [.. results.SelectMany(result => result.Written)],
            results.Count(result => result.Written.Count == 0),
            [.. results.Select(result => result.WrongUse).OfType<LocalizedText>()]);
    }

    private Result RenderOne(ReportFile file)
    {
        var findings = new FindingList();
        if (SafeFile.Read(file.Path, file.ShownAs, findings) is not { } bytes)
            return new Result(findings, [], null);
        var rendered = pipeline.Render(new ReportRequest(file.ShownAs, bytes)
        {
            DocumentIds = DocumentIds,
            Formats = [plan.Format],
            Draft = Draft,
            Today = world.Today,
            Cancellation = world.Cancellation,
        });
        findings.AddRange(rendered.Findings);
        if (rendered.Files.Count > 1 && plan.IsFile)
        {
            var names = string.Join("、", rendered.Files.Select(document => $"{document.DocumentId}（{document.Name}）"));
            return new Result(findings, [], new LocalizedText(
                $"{file.ShownAs} 有 {rendered.Files.Count} 个文书：{names}。-o 写成文件夹，或者用 --document 选一个",
                $"{file.ShownAs} has {rendered.Files.Count} documents: {names}. Let -o be a folder or choose one with --document"));
        }

        return new Result(findings, Write(file, rendered.Files, findings), null);
    }

    private List<string> Write(ReportFile file, IReadOnlyList<RenderedDocument> documents, FindingList findings)
    {
        var written = new List<string>();
        foreach (var document in documents)
        {
            var (path, shownAs) = plan.PathOf(file, document, documents.Count > 1);
            var first = _targets.GetOrAdd(path, file.ShownAs);
            if (first != file.ShownAs)
            {
                findings.Add(new Finding("GW6003", Severity.Error, new($"输出文件 {shownAs} 已经由 {first} 生成，两份数据文件重名", $"{shownAs} is already made from {first}: two data files have one name"))
                {
                    Location = SourceLocation.OfFile(file.ShownAs),
                });
            }
            else if (SafeFile.Write(path, document.Bytes, Force, shownAs, findings))
            {
                written.Add(shownAs);
            }
        }

        return written;
    }

    private sealed record Result(FindingList Findings, IReadOnlyList<string> Written, LocalizedText? WrongUse);
}
