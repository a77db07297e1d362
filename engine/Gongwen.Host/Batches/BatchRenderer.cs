using System.Collections.Concurrent;
using Gongwen.Contracts;
using Gongwen.Engine.Data.Tables;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Commands;
using Gongwen.Host.Files;
using Gongwen.Host.Packs;

namespace Gongwen.Host.Batches;

/// <summary>Renders one report of a batch and writes its documents, all of them or none, unless the journal says that they are there. Safe for many threads.</summary>
internal sealed class BatchRenderer(World world, ReportPipelines pipelines, BatchJournal journal, InputDigest digest, OutputFolder output, BatchInputs inputs)
{
    // What this run writes, and for which report.
    private readonly ConcurrentDictionary<UInt128, string> _claimed = [];

    /// <summary>What is written.</summary>
    public required OutputFormat Format { get; init; }

    /// <summary>The documents wanted; empty for all.</summary>
    public required IReadOnlyList<string> DocumentIds { get; init; }

    /// <summary>Render in spite of errors.</summary>
    public required bool Draft { get; init; }

    /// <summary>Leave out what is done and unchanged.</summary>
    public required bool Resume { get; init; }

    /// <summary>Replace whatever is there.</summary>
    public required bool Force { get; init; }

    /// <summary>Works on a report. A failure of the program is told and kept to this report.</summary>
    public BatchOutcome Render(BatchItem item)
    {
        var outcome = new BatchOutcome(item);
        var begun = world.Time.GetTimestamp();
        try
        {
            Work(item, outcome);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            outcome.State = BatchState.Failed;
            outcome.Fault = $"{fault.GetType().Name}: {fault.Message}";
            OurFault.Report(fault, world, item.ShownAs);
        }

        outcome.Time = world.Time.GetElapsedTime(begun);
        return outcome;
    }

    private void Work(BatchItem item, BatchOutcome outcome)
    {
        outcome.Findings.AddRange(item.Naming);
        if (item.Naming.HasErrors)
            return;
        var bytes = item.Row is null ? SafeFile.Read(item.File.Path, item.File.ShownAs, outcome.Findings) : [];
        if (bytes is null || pipelines.For(item.File, outcome.Findings) is not { } pipeline)
            return;
        var known = journal.Find(item.Stem) is { } entry && entry.Source == item.Source ? entry : null;
        if (Resume && known is not null && known.Input == digest.Of(item, bytes, pipeline, digest.TablesNow(item, known.Tables)) && IsThere(known, outcome))
        {
            // What is wrong with its name has been told anew.
            (outcome.State, outcome.Earlier) = (BatchState.Skipped, [.. known.Found.Where(rule => rule.Rule != FileFault.NamelessRule)]);
            return;
        }

        var tables = new ReportTables(item.File);
        var asked = new List<(string Name, string Digest)>();
        var rendered = pipeline.Render(new ReportRequest(item.File.ShownAs, bytes)
        {
            DocumentIds = DocumentIds,
            Formats = [Format],
            Draft = Draft,
            Tables = ReadTable,
            Read = item.Row is { } row ? new ReadReport(row.Data, row.Findings) : null,
            Project = pipelines.ProjectOf(item.File),
            Today = world.Today,
            Cancellation = world.Cancellation,
        });
        outcome.Findings.AddRange(rendered.Findings);
        outcome.Allowed = rendered.Suppressed.Count;
        if (rendered.Files.Count == 0 || Write(item, rendered.Files, known, outcome) is not { } files)
            return;
        (outcome.State, outcome.Files) = (BatchState.Done, files.Count);
        journal.Add(new JournalEntry(item.Stem, item.Source, digest.Of(item, bytes, pipeline, asked), [.. asked.Select(table => table.Name)], files, outcome.Found));

        TableFile? ReadTable(string name, SourceLocation place, FindingList findings)
        {
            var file = tables.Read(name, place, findings);
            asked.Add((name, file is null ? "" : ContentDigest.Of(file.Bytes.Span)));
            if (file is not null)
                outcome.Own(file.ShownAs);
            return file;
        }
    }

    // Somebody may have worked on a document since; then it stays.
    private bool IsThere(JournalEntry known, BatchOutcome outcome)
    {
        var changed = new List<string>();
        foreach (var file in known.Files)
        {
            if (output.PathOf(file.Name) is not { } path || !File.Exists(path))
                return false;
            if (ContentDigest.OfFile(path) != file.Digest)
                changed.Add(output.Shown(file.Name));
        }

        if (changed.Count > 0 && Force)
            return false;
        foreach (var shownAs in changed)
        {
            outcome.Own(shownAs);
            outcome.Findings.Add(FileFault.ChangedSince(shownAs, isWanted: false));
        }

        return known.Files.Count > 0;
    }

    // What was written; null, with findings, when something is in the way.
    private List<JournalFile>? Write(BatchItem item, IReadOnlyList<RenderedDocument> documents, JournalEntry? known, BatchOutcome outcome)
    {
        var targets = new List<(JournalFile File, byte[] Bytes, string Path, string? There)>();
        var isFree = true;
        var claims = new List<UInt128>();
        foreach (var document in documents)
        {
            var name = $"{(documents.Count > 1 ? $"{item.Stem}-{document.Name}" : item.Stem)}.{CommonOptions.EndingOf(document.Format)}";
            var file = new JournalFile(name, ContentDigest.Of(document.Bytes));
            var path = Path.GetFullPath(name, output.Path);
            outcome.Own(output.Shown(name));
            // The documents of a report add their names to its own, and may be called as another report is.
            var claim = StemIndex.KeyOf(name.ToUpperInvariant());
            if (!_claimed.TryAdd(claim, item.ShownAs))
            {
                outcome.Findings.Add(FileFault.SameOutput(item.ShownAs, _claimed.GetValueOrDefault(claim, ""), output.Shown(name)));
                isFree = false;
                continue;
            }

            claims.Add(claim);
            if (output.LeadsOut(path) || (File.Exists(path) && inputs.Has(path)))
            {
                outcome.Findings.Add(output.LeadsOut(path) ? FileFault.LeadsOut(output.Shown(name)) : FileFault.IsInput(output.Shown(name)));
                isFree = false;
                continue;
            }

            // A run that was killed between a document and its line in the journal left just these bytes.
            var there = File.Exists(path) ? ContentDigest.OfFile(path) ?? "" : null;
            if (there is not null && there != file.Digest && !Force)
            {
                var written = known?.Files.FirstOrDefault(earlier => earlier.Name == name);
                if (written?.Digest != there)
                {
                    outcome.Findings.Add(written is null ? FileFault.OutputExists(output.Shown(name)) : FileFault.ChangedSince(output.Shown(name), isWanted: true));
                    isFree = false;
                }
            }

            targets.Add((file, document.Bytes, path, there));
        }

        if (!isFree)
        {
            foreach (var claim in claims)
                _claimed.TryRemove(claim, out _);
            return null;
        }

        foreach (var target in targets.Where(target => target.There != target.File.Digest))
        {
            if (!SafeFile.Write(target.Path, target.Bytes, replace: target.There is not null, output.Shown(target.File.Name), outcome.Findings))
                return null;
        }

        return [.. targets.Select(target => target.File)];
    }
}
