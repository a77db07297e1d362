using Gongwen.Contracts;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Batches;

/// <summary>A batch from its first report to its summary.</summary>
/// <param name="world">The outside world.</param>
/// <param name="source">The reports.</param>
/// <param name="renderer">Works on one.</param>
/// <param name="journal">Says what is finished.</param>
/// <param name="files">What is written beside the documents.</param>
internal sealed class BatchRun(World world, IBatchSource source, BatchRenderer renderer, BatchJournal journal, BatchFiles files)
{
    // So many that can't be written one after the other, and the disk is full or gone.
    private const int MostUnwritten = 10;

    /// <summary>How many reports at a time.</summary>
    public required int Jobs { get; init; }

    /// <summary>Does it. Null, with findings, when it could not be begun.</summary>
    /// <param name="tally">Takes what comes of each report.</param>
    /// <param name="shared">What is wrong with the batch as a whole.</param>
    /// <param name="findings">Gets why it could not be begun, and what went wrong with the files beside the documents.</param>
    public BatchEnd? Do(BatchTally tally, FindingList shared, FindingList findings)
    {
        files.AddTaken(findings);
        using var all = findings.HasErrors ? null : files.Begin(findings);
        if (findings.HasErrors)
            return null;
        all?.Add([.. shared]);
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
        all?.Add([.. findings]);
        files.Finish(all, findings);
        journal.End();
        return new BatchEnd(source.Count, world.Time.GetElapsedTime(begun), work.IsInterrupted, isStopped);
    }
}
