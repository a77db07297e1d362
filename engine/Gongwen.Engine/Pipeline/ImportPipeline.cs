using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Importing;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Pipeline;

/// <summary>Makes the data of a report of a text somebody wrote, and renders them to see that the text comes back. Safe for many threads.</summary>
public sealed class ImportPipeline
{
    /// <summary>The genre that takes any headings.</summary>
    public const string AnyHeadings = "narrative-report";

    private readonly ReportPipeline _reports;

    internal ImportPipeline(ReportPipeline reports) => _reports = reports;

    /// <summary>What is said of a file whose name is none of a document.</summary>
    public static Finding NotImported(string file) => ImportFault.OtherKind(file, Path.GetExtension(file).ToLowerInvariant());

    /// <summary>The data, and what is to be said of them.</summary>
    public ImportResult Import(ImportRequest request)
    {
        var findings = new FindingList();
        if (DocumentReader.ReadSource(request.Bytes, request.File, request.Kind, findings, ReadLimits.Default, keepsCode: true) is not { } source)
            return new ImportResult(findings.Changed(ImportFault.OfReading), null, null);
        request.Cancellation.ThrowIfCancellationRequested();
        var leaves = LeavesOf(source, request, findings);
        if (leaves.Count == 0)
        {
            findings.Add(ImportFault.NothingLeft(request.File));
            return new ImportResult(findings, null, source.Lines);
        }

        if (_reports.Genres.Find(request.Genre ?? AnyHeadings, null, findings) is not { } genre)
            return new ImportResult(findings, null, source.Lines);
        var target = ImportTargets.Of(genre);
        if (target.Keys.ContainsKey("present"))
            leaves = AttendanceLines.Join(leaves);
        if (request.Genre is null)
            findings.Add(ImportFault.GenreTaken(request.File, genre.Name, ImportTargets.BetterFor(leaves, _reports.Genres, genre)?.Name));
        var loop = new ImportLoop(target, leaves, bytes => Render(bytes, request));
        if (loop.Run($"# 由“{string.Concat(Path.GetFileName(request.File).ReplaceLineEndings(" ").Where(c => !char.IsControl(c) && !char.IsSurrogate(c)))}”导入，正文与原文逐字一致；空着的和要改的直接在这里写。\n") is not { } written)
        {
            findings.AddRange(loop.Faults);
            findings.Add(loop.IsTooLarge ? ImportFault.TooLarge(request.File) : ImportFault.NotExact(request.File, loop.FirstDifference));
            return new ImportResult(findings, null, source.Lines) { GenreName = genre.Name };
        }

        ImportNotes.Report(target, leaves, written.Root, findings);
        return new ImportResult(findings, written.Bytes, source.Lines) { GenreName = genre.Name, Headings = leaves.Count(leaf => leaf.Block is Heading && leaf.Form < LeafForm.Written), Errors = loop.TextErrors };
    }

    private static List<ImportLeaf> LeavesOf(SourceFile source, ImportRequest request, FindingList findings)
    {
        if (source.Word is { } word)
            WordExtras.Report(word, source.OtherNumbers, request.File, findings);
        else if (request.Kind == DocumentKind.Markdown)
            MarkdownExtras.Report(source, request.File, findings);
        if (source.Word is null)
            TextExtras.Report(source, request.File, findings);
        var blocks = SourceLines.TakenApart(source.Blocks);
        var leftovers = LeftoverFinder.Find(blocks);
        findings.AddRange(leftovers.Select(leftover => leftover.Finding));
        var belowPages = LeftoverFinder.BelowPages(blocks, leftovers);
        blocks = LeftoverFinder.Without(blocks, leftovers);
        if (request.Kind == DocumentKind.PlainText)
            blocks = BrokenLines.PutTogether(blocks, belowPages);
        List<ImportLeaf> leaves = [.. ImportHead.Read(ImportHeadings.Read(StructureReader.Parts(blocks))).Select(part => new ImportLeaf(part)).Where(leaf => leaf.Expected.Length > 0)];
        findings.AddRange(leaves.Where(leaf => leaf.Block is Contents).SelectMany(leaf => leaf.Sources).OfType<SourceParagraph>().Select(line => ImportFault.Dropped(line, LeftoverReason.Contents)));
        leaves.RemoveAll(leaf => leaf.Block is Contents);
        HeadingNumbers.Mend(leaves, findings);
        HeadingReferences.Report(leaves, findings);
        return leaves;
    }

    private ImportRendering Render(byte[] bytes, ImportRequest request)
    {
        request.Cancellation.ThrowIfCancellationRequested();
        var result = _reports.Render(new ReportRequest("report.yaml", bytes) { Formats = [OutputFormat.Text], Draft = true, Project = request.Project, Cancellation = request.Cancellation });
        var faults = new FindingList();
        // What a draft may lack a finished document may not.
        faults.AddRange(result.Findings.Where(finding => finding.Severity >= (finding.RuleId[2] == '2' ? Severity.Warning : Severity.Error) && finding.RuleId is ['G', 'W', >= '1' and <= '4', ..]));
        return new ImportRendering(result.Files.Count == 0 ? null : Encoding.UTF8.GetString(result.Files[0].Bytes), faults, result.Findings.Count(finding => finding.Severity == Severity.Error) - faults.Count(finding => finding.Severity == Severity.Error));
    }
}
