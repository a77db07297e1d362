namespace Gongwen.Host.Watch;

/// <summary>
/// Says that something may have changed in the watched places. Only a snapshot tells what: notices get lost when folders are replaced, and network drives give none,
/// so from time to time it says so unasked.
/// </summary>
internal sealed class ChangeSignal : IDisposable
{
    private static readonly TimeSpan WithNotices = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan WithoutNotices = TimeSpan.FromMilliseconds(400);

    private readonly IReadOnlyList<WatchedPlace> _places;
    private readonly AutoResetEvent _noticed = new(initialState: false);
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <param name="places">What is watched.</param>
    /// <param name="poll">True to look now and then instead of waiting for notices of the system.</param>
    public ChangeSignal(IReadOnlyList<WatchedPlace> places, bool poll)
    {
        _places = places;
        IsPolling = poll;
        Listen();
    }

    /// <summary>True when the system gives no notices, or nobody asked for them.</summary>
    public bool IsPolling { get; private set; }

    /// <summary>Waits until something may have changed; false when the work was stopped.</summary>
    /// <param name="cancellation">Stops the wait.</param>
    /// <param name="noticed">True when the system said so.</param>
    public bool Wait(CancellationToken cancellation, out bool noticed)
    {
        noticed = WaitHandle.WaitAny([_noticed, cancellation.WaitHandle], IsPolling ? WithoutNotices : WithNotices) == 0;
        return !cancellation.IsCancellationRequested;
    }

    /// <summary>Waits until there have been no notices for a while, but not for ever.</summary>
    public void Settle(TimeSpan quiet, int mostTimes, CancellationToken cancellation)
    {
        for (var times = 0; times < mostTimes && WaitHandle.WaitAny([_noticed, cancellation.WaitHandle], quiet) == 0; times++)
        {
        }
    }

    /// <summary>Begins to listen anew: a folder that was replaced is another folder.</summary>
    public void Listen()
    {
        Stop();
        if (IsPolling)
            return;
        foreach (var (folder, below) in Folders())
        {
            try
            {
                var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = below, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
                _watchers.Add(watcher);
                watcher.Changed += Notice;
                watcher.Created += Notice;
                watcher.Deleted += Notice;
                watcher.Renamed += Notice;
                watcher.Error += Notice;
                watcher.EnableRaisingEvents = true;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
            {
                // A folder that has just gone is noticed without it.
                if (!Directory.Exists(folder))
                    continue;
                // As many watches as the system allows are taken, or it has none.
                Stop();
                IsPolling = true;
                return;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stop();
        _noticed.Dispose();
    }

    private void Notice(object sender, EventArgs change)
    {
        try
        {
            _noticed.Set();
        }
        catch (ObjectDisposedException)
        {
            // A late notice.
        }
    }

    // A file is watched through its folder, because editors replace it.
    private IEnumerable<(string Folder, bool Below)> Folders()
    {
        foreach (var folder in _places.Where(place => Directory.Exists(place.Path)).Select(place => place.Path).Distinct(StringComparer.Ordinal))
            yield return (folder, true);
        foreach (var folder in _places.Where(place => !Directory.Exists(place.Path)).Select(place => Path.GetDirectoryName(place.Path)).OfType<string>().Distinct(StringComparer.Ordinal).Where(Directory.Exists))
            yield return (folder, false);
    }

    private void Stop()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
        _watchers.Clear();
    }
}
