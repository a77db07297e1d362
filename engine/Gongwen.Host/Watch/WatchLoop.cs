using Gongwen.Contracts;
using Gongwen.Host.Commands;
using Gongwen.Host.Files;
using Gongwen.Host.Language;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Watch;

/// <summary>Renders a report at once and again after every change of what it comes from, until it is stopped.</summary>
/// <param name="world">The outside world.</param>
/// <param name="report">The data file.</param>
/// <param name="places">What to watch.</param>
/// <param name="rendering">Renders with what is loaded.</param>
internal sealed class WatchLoop(World world, ReportFile report, IReadOnlyList<WatchedPlace> places, WatchedRendering rendering)
{
    // Long enough for an editor to finish a save, short enough not to be felt.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan QuietOfCode = TimeSpan.FromMilliseconds(250);
    private const int MostWaits = 40;

    // The tables a report names are known once it was read.
    private readonly List<WatchedPlace> _places = [.. places];
    private readonly HashSet<string> _tables = new(StringComparer.Ordinal);
    private FolderSnapshot? _seen;

    // Other programs may write beside the report without end.
    private const int MostNotices = 8;

    /// <summary>Watches; gives the exit code.</summary>
    /// <param name="poll">True to look now and then instead of waiting for notices of the system.</param>
    public int Run(bool poll)
    {
        using var signal = new ChangeSignal(_places, poll);
        var before = FolderSnapshot.Take(_places);
        if (Round([]) is { } ends)
            return ends;
        before = WithTables(before, signal);
        world.Error.WriteLine(signal.IsPolling && !poll
            ? world.Language.Pick("系统不通知文件的改动，改为每半秒看一次；按 Ctrl+C 结束", "the system gives no notice of changes, so files are looked at twice a second; Ctrl+C ends")
            : world.Language.Pick("正在等改动；按 Ctrl+C 结束", "waiting for changes; Ctrl+C ends"));
        while (signal.Wait(world.Cancellation, out var noticed))
        {
            signal.Settle(Quiet, MostNotices, world.Cancellation);
            var now = FolderSnapshot.Take(_places);
            var changes = now.Since(before);
            if (changes.Count == 0)
                continue;
            if (changes.Any(change => change.Kind == WatchedKind.Plugins))
                WhenBuilt(now, signal);
            AwaitReport();
            // What came while it waited belongs to this round.
            now = FolderSnapshot.Take(_places);
            changes = now.Since(before);
            // When nobody said so, or there are other files than before, the folder listened to may no longer be the one there.
            if (!noticed || !now.HasFilesOf(before))
                signal.Listen();
            before = now;
            if (changes.Count > 0 && !world.Cancellation.IsCancellationRequested)
                Round(changes);
            before = WithTables(before, signal);
        }

        return ExitCode.Clean;
    }

    // What changes from now on in tables that were named for the first time is seen; everything else stays as it was looked at.
    private FolderSnapshot WithTables(FolderSnapshot before, ChangeSignal signal)
    {
        var added = _tables.Where(table => !_places.Exists(place => place.Path == table)).Select(table => new WatchedPlace(table, WatchedKind.Report)).ToList();
        if (added.Count == 0)
            return before;
        _places.AddRange(added);
        signal.Listen();
        return _seen is { } seen ? before.With(seen) : before;
    }

    // A build writes several files one after the other.
    private void WhenBuilt(FolderSnapshot now, ChangeSignal signal)
    {
        for (var times = 0; times < MostWaits; times++)
        {
            signal.Settle(QuietOfCode, 1, world.Cancellation);
            var next = FolderSnapshot.Take(_places);
            if (next.Since(now).Count == 0)
                return;
            now = next;
        }
    }

    // A file that is saved by replacing it is away for a moment, one that is written from the start is empty, and another program may hold it.
    private void AwaitReport()
    {
        for (var times = 0; times < MostWaits && !CanRead(); times++)
            world.Cancellation.WaitHandle.WaitOne(Quiet);
    }

    private bool CanRead()
    {
        try
        {
            if (!SafeFile.IsRegular(report.Path, out _))
                return false;
            using var stream = new FileStream(report.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return stream.Length > 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>One round; an exit code only when the first can't begin.</summary>
    private int? Round(IReadOnlyList<(string Path, WatchedKind Kind)> changes)
    {
        RenderedReport rendered;
        try
        {
            rendered = rendering.Render(report, changes.Count == 0 ? WatchedKind.Report : changes.Max(change => change.Kind));
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Clean;
        }
        catch (BrokenInstallException broken) when (changes.Count > 0)
        {
            rendered = new RenderedReport(broken.Findings, [], null);
        }
#pragma warning disable CA1031 // what fails in one round may be mended in the next
        catch (Exception fault) when (changes.Count > 0)
#pragma warning restore CA1031
        {
            OurFault.Report(fault, world, report.ShownAs);
            return null;
        }

        if (rendered.WrongUse is { } wrong)
        {
            world.Error.WriteLine(TerminalText.OneLine(world.Language.Pick(wrong)));
            return changes.Count == 0 ? ExitCode.WrongUse : null;
        }

        // Looked at before anybody is told: what is saved from then on is a change.
        foreach (var table in rendered.Tables)
        {
            if (_tables.Add(table))
                _seen = (_seen ?? FolderSnapshot.Take([])).With(FolderSnapshot.Take([new WatchedPlace(table, WatchedKind.Report)]));
        }

        Write(rendered, changes);
        return changes.Count == 0 && rendered.Findings.Any(finding => finding.RuleId is "GW7001" or "GW7003") ? ExitCode.Findings : null;
    }

    private void Write(RenderedReport rendered, IReadOnlyList<(string Path, WatchedKind Kind)> changes)
    {
        var (language, findings) = (world.Language, FindingsFormats.InReadingOrder([.. rendered.Findings]));
        var summary = FindingsFormats.Summary(findings, world) ?? language.Pick("没有问题", "nothing wrong");
        var written = string.Join(language.Pick("、", ", "), rendered.Written);
        var done = rendered.Written.Count > 0 ? language.Pick($"已生成 {written}", $"wrote {written}") : language.Pick("没有生成", "nothing written");
        var why = changes.Count switch
        {
            0 => "",
            1 => Path.GetFileName(changes[0].Path) + language.Pick("：", ": "),
            _ => language.Pick($"{Path.GetFileName(changes[0].Path)} 等 {changes.Count} 个文件：", $"{Path.GetFileName(changes[0].Path)} and {changes.Count - 1} more: "),
        };
        world.Out.WriteLine(TerminalText.OneLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{world.Time.GetLocalNow():HH:mm:ss} {why}{summary}{language.Pick("，", ", ")}{done}")));
        FindingsFormats.Create("text", world).Write(findings, world.Out);
        world.Out.Flush();
    }
}
