using Gongwen.Contracts;
using Gongwen.Host.Files;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>Works on many reports at once; one that fails doesn't stop the others.</summary>
/// <typeparam name="T">What the work on one report gives.</typeparam>
public sealed class Batch<T>
    where T : class
{
    private readonly T?[] _results;

    private Batch(int count) => _results = new T?[count];

    /// <summary>What was done, in the order of the reports; those not reached are left out.</summary>
    public IEnumerable<T> Results => _results.OfType<T>();

    /// <summary>True when Ctrl+C stopped it before all were done.</summary>
    public bool Interrupted { get; private set; }

    /// <summary>True when the program failed on a report.</summary>
    public bool Faulted { get; private set; }

    /// <summary>The exit code, once the work itself would lead to another.</summary>
    public int ExitCodeOr(int otherwise) => Faulted ? ExitCode.OurFault : Interrupted ? ExitCode.Interrupted : otherwise;

    /// <summary>Does the work for all reports.</summary>
    /// <param name="world">The outside world.</param>
    /// <param name="files">The reports.</param>
    /// <param name="jobs">How many at a time.</param>
    /// <param name="what">What is done with them, for the progress.</param>
    /// <param name="work">The work on one.</param>
    public static Batch<T> Run(World world, IReadOnlyList<ReportFile> files, int jobs, LocalizedText what, Func<ReportFile, T> work)
    {
        var batch = new Batch<T>(files.Count);
        // What works on many at once isn't even loaded for one.
        if (files.Count == 1)
            batch.RunOne(world, files, 0, work);
        else
            batch.RunMany(world, files, jobs, what, work);
        return batch;
    }

    private void RunMany(World world, IReadOnlyList<ReportFile> files, int jobs, LocalizedText what, Func<ReportFile, T> work)
    {
        using var progress = BatchProgress.Start(world, files.Count, what);
        try
        {
            Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = world.Cancellation }, index =>
            {
                RunOne(world, files, index, work);
                progress.Step();
            });
        }
        catch (OperationCanceledException)
        {
            Interrupted = true;
        }
    }

    private void RunOne(World world, IReadOnlyList<ReportFile> files, int index, Func<ReportFile, T> work)
    {
        try
        {
            _results[index] = work(files[index]);
        }
        catch (OperationCanceledException)
        {
            Interrupted = true;
        }
        catch (Exception fault)
        {
            lock (_results)
            {
                Faulted = true;
                OurFault.Report(fault, world, files[index].ShownAs);
            }
        }
    }
}
