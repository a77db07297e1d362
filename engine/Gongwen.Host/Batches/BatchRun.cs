using Gongwen.Contracts;
using Gongwen.Host.Files;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Batches;

/// <summary>A batch from its first report to its summary.</summary>
/// <param name="world">The outside world.</param>
/// <param name="source">The reports.</param>
/// <param name="renderer">Works on one.</param>
/// <param name="journal">Says what is finished.</param>
/// <param name="output">Where documents go.</param>
internal sealed class BatchRun(World world, IBatchSource source, BatchRenderer renderer, BatchJournal journal, OutputFolder output)
{
    // So many that can't be written one after the other, and the disk is full or gone.
    private const int MostUnwritten = 10;
    private const string SummaryKey = "/summary";
    private const string FindingsKey = "/findings";

    /// <summary>How many reports at a time.</summary>
    public required int Jobs { get; init; }

    /// <summary>The summary's file, as the user gave it; null for none.</summary>
    public string? SummaryName { get; init; }

    /// <summary>The file of all findings; null for none.</summary>
    public string? FindingsName { get; init; }

    /// <summary>True to replace these files whoever wrote them.</summary>
    public bool Force { get; init; }

    /// <summary>Does it. Null, with findings, when it could not be begun.</summary>
    /// <param name="tally">Takes what comes of each report.</param>
    /// <param name="findings">Gets why it could not be begun, and what went wrong with the files beside the documents.</param>
    public BatchEnd? Do(BatchTally tally, FindingList findings)
    {
        foreach (var (name, key) in new[] { (SummaryName, SummaryKey), (FindingsName, FindingsKey) })
        {
            if (name is not null && !MayWrite(name, key))
                findings.Add(FileFault.OutputExists(name));
        }

        using var all = FindingsName is null || findings.HasErrors ? null : FindingsFile.Open(world, FindingsName, findings);
        if (findings.HasErrors)
            return null;
        var begun = world.Time.GetTimestamp();
        var isStopped = false;
        OrderedWork<BatchItem, BatchOutcome>? work = null;
        using (var progress = BatchProgress.Start(world, source.Count, new("生成", "rendering")))
        {
            work = new OrderedWork<BatchItem, BatchOutcome>(source.Next, renderer.Render, outcome =>
            {
                var news = tally.Add(outcome);
                all?.Add(news);
                progress.Step();
                if (tally.UnwrittenInARow < MostUnwritten)
                    return;
                isStopped = true;
                work!.Stop();
            });
            work.Run(Jobs, world.Cancellation);
        }

        if (journal.Fault is { } fault)
            findings.Add(fault);
        if (all?.Finish(findings) == true)
            Remember(FindingsName!, FindingsKey);
        journal.End();
        return new BatchEnd(source.Count, world.Time.GetElapsedTime(begun), work.IsInterrupted, isStopped);
    }

    /// <summary>Writes the summary where it was asked for.</summary>
    public void WriteSummary(BatchTally tally, BatchEnd end, FindingList findings)
    {
        if (SummaryName is null)
            return;
        using var text = new StringWriter { NewLine = "\n" };
        new BatchJson(world.Language).Write(tally, end, text);
        if (SafeFile.Write(world.Resolve(SummaryName), System.Text.Encoding.UTF8.GetBytes(text.ToString()), replace: true, SummaryName, findings))
            Remember(SummaryName, SummaryKey);
    }

    // A file of the run before that nobody changed since.
    private bool MayWrite(string name, string key)
    {
        var path = world.Resolve(name);
        return Force || !File.Exists(path) || (journal.Find(key) is { Files: [var file] } && file.Name == output.From(path) && file.Digest == ContentDigest.OfFile(path));
    }

    private void Remember(string name, string key)
    {
        var path = world.Resolve(name);
        if (ContentDigest.OfFile(path) is { } digest)
            journal.Add(new JournalEntry(key, "", "", [], [new JournalFile(output.From(path), digest)], []));
    }
}
