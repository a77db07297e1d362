using Gongwen.Contracts;
using Gongwen.Engine.Mending;
using Gongwen.Engine.Pipeline;
using Gongwen.Host.Files;

namespace Gongwen.Host.Checking;

/// <summary>Checks a report's data, and mends the data file.</summary>
public sealed class ReportChecker(World world, CheckSettings settings)
{
    // A mend may uncover another (of two that overlap one is applied at a time), but never without end.
    private const int MostRounds = 10;

    /// <summary>Checks one report.</summary>
    /// <param name="file">The data file.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="pipeline">The steps.</param>
    /// <param name="findings">Gets what is wrong.</param>
    public CheckedFile Check(ReportFile file, ReportRequest request, byte[] bytes, ReportPipeline pipeline, FindingList findings)
    {
        var read = pipeline.Check(request);
        var first = read.Findings;
        var checkedFile = new CheckedFile(file, findings) { Suppressed = read.Suppressed };
        if (!settings.Fix && !settings.Diff)
        {
            findings.AddRange(first);
            return checkedFile;
        }

        var (mended, count, found, suppressed) = (bytes, 0, first, read.Suppressed);
        for (var round = 0; round < MostRounds && TextFileMender.Apply(mended, file.ShownAs, found, settings.Most) is { } better; round++)
        {
            var again = pipeline.Check(request with { Bytes = better.Bytes });
            // Whatever stands around a mend, it must leave the same keys and lists.
            if (!HaveSameShape(read.Data, again.Data))
                break;
            (mended, count, found, suppressed) = (better.Bytes, count + better.Count, again.Findings, again.Suppressed);
        }

        if (settings.Diff)
        {
            findings.AddRange(first);
            return checkedFile with { Diff = FileDiff.Of(file.ShownAs, TextFileMender.TextOf(bytes), TextFileMender.TextOf(mended), count, world.Language) };
        }

        if (count > 0 && !SafeFile.Write(file.Path, mended, replace: true, file.ShownAs, findings))
        {
            findings.AddRange(first);
            return checkedFile;
        }

        findings.AddRange(found);
        return count == 0 ? checkedFile : checkedFile with { Suppressed = suppressed, Said = FileDiff.Mended(file.ShownAs, count) };
    }

    private static bool HaveSameShape(DataNode? before, DataNode? after) => (before, after) switch
    {
        ({ Kind: DataKind.List }, { Kind: DataKind.List }) => before.Items.Count == after.Items.Count && before.Items.Zip(after.Items).All(pair => HaveSameShape(pair.First, pair.Second)),
        ({ Kind: DataKind.Object }, { Kind: DataKind.Object }) => before.Properties.Count == after.Properties.Count && before.Properties.Zip(after.Properties).All(pair => pair.First.Key == pair.Second.Key && HaveSameShape(pair.First.Value, pair.Second.Value)),
        ({ Items.Count: 0, Properties.Count: 0 }, { Items.Count: 0, Properties.Count: 0 }) => IsScalar(before) && IsScalar(after),
        _ => false,
    };

    private static bool IsScalar(DataNode node) => node.Kind is not (DataKind.List or DataKind.Object);
}
