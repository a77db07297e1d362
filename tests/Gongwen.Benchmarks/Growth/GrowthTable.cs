using System.Globalization;

namespace Gongwen.Benchmarks.Growth;

/// <summary>One kind of report in several sizes, each rendered by the installed program.</summary>
/// <param name="what">What grows.</param>
/// <param name="work">A folder for the files.</param>
/// <param name="sizes">From small to large.</param>
/// <param name="write">Writes the data of a size.</param>
/// <param name="further">Options of render.</param>
internal sealed class GrowthTable(string what, string work, int[] sizes, Action<string, int> write, string[] further)
{
    /// <summary>Another engine over as many rows, in turn with ours; null for none.</summary>
    public Func<string, int, Func<ProcessTime>?>? Peer { get; init; }

    /// <summary>Prints the table; the processor time of the largest, in milliseconds.</summary>
    public double Run(int turns)
    {
        Console.WriteLine(what);
        Console.WriteLine($"{"",8} {"ms",9} {"processor",9} {"MB",7}   each further: µs of processor, KB");
        var all = sizes.Select(size => Measured(size, turns)).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            var (ours, theirs) = all[i];
            var line = string.Create(CultureInfo.InvariantCulture, $"{sizes[i],8} {ours.Elapsed,9:F0} {ours.Processor,9:F0} {ours.Peak,7:F0}");
            if (i > 0)
                line += string.Create(CultureInfo.InvariantCulture, $"   {1000 * Each(i, time => time.Processor),9:F1} {1024 * Each(i, time => time.Peak),9:F2}");
            if (theirs is { } peer)
                line += string.Create(CultureInfo.InvariantCulture, $"   carbone: {peer.Elapsed,6:F0} ms, {peer.Peak,4:F0} MB; ours takes {ours.Elapsed / peer.Elapsed:F2} of the time, {ours.Peak / peer.Peak:F2} of the memory");
            Console.WriteLine(line);
        }

        var last = all.Count - 1;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"each of the last {sizes[last] - sizes[last - 1]} takes {Each(last, time => time.Processor) / Each(last - 1, time => time.Processor):F2} times what one of those before took, and {Each(last, time => time.Peak) / Each(last - 1, time => time.Peak):F2} times the memory"));
        Console.WriteLine();
        return all[last].Ours.Processor;

        double Each(int index, Func<ProcessTime, double> of) => (of(all[index].Ours) - of(all[index - 1].Ours)) / (sizes[index] - sizes[index - 1]);
    }

    private (ProcessTime Ours, ProcessTime? Theirs) Measured(int size, int turns)
    {
        var data = Path.Combine(work, string.Create(CultureInfo.InvariantCulture, $"{size}.json"));
        write(data, size);
        var peer = Peer?.Invoke(work, size);
        var (ours, theirs) = (new List<ProcessTime>(), new List<ProcessTime>());
        for (var turn = 0; turn < turns; turn++)
        {
            ours.Add(ChildProcess.Time(work, Installed.Program(), ["render", data, "-o", Path.Combine(work, "report.docx"), "--force", .. further]));
            if (peer is not null)
                theirs.Add(peer());
        }

        return (Middle(ours), theirs.Count == 0 ? null : Middle(theirs));
    }

    private static ProcessTime Middle(List<ProcessTime> runs) =>
        new(Measurement.Median(runs.Select(run => run.Elapsed)), Measurement.Median(runs.Select(run => run.Processor)), Measurement.Median(runs.Select(run => run.Peak)));
}
