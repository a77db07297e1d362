using Gongwen.Contracts;
using Gongwen.Host.Files;

namespace Gongwen.Host.Packs;

/// <summary>The right to change a store, which one run at a time has: an open file that goes when it is given back. A file a crash left behind holds nobody up.</summary>
internal sealed class StoreLock : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private const int LargestMark = 1 << 16;

    // A file that can't be made may only just have been given back.
    private const int MostFaults = 3;

    private readonly string _path;
    private readonly FileStream _file;

    private StoreLock(string path, FileStream file) => (_path, _file) = (path, file);

    /// <summary>Waits for the right to change a store. Null, with a finding, when another run keeps it too long or the store can't be written.</summary>
    public static StoreLock? Take(PackStore store, CancellationToken cancellation, FindingList findings) => Take(store, Patience, cancellation, findings);

    /// <summary>The same with a time of its own.</summary>
    public static StoreLock? Take(PackStore store, TimeSpan patience, CancellationToken cancellation, FindingList findings)
    {
        var faults = 0;
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                Directory.CreateDirectory(store.Folder);
                var file = new FileStream(store.BusyFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                if (IsThere(file, store.BusyFile))
                    return new StoreLock(store.BusyFile, file);
                file.Dispose();
            }
            catch (Exception exception) when (SafeFile.IsOfFiles(exception))
            {
                if (!File.Exists(store.BusyFile) && ++faults >= MostFaults)
                {
                    findings.Add(FileFault.Unwritable(store.LockShownAs, exception));
                    return null;
                }
            }

            if (waited >= patience)
            {
                findings.Add(StoreFault.Busy(store.LockShownAs));
                return null;
            }

            cancellation.WaitHandle.WaitOne(Pause);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Waits, within bounds, while another run changes a store.</summary>
    public static void Await(PackStore store, CancellationToken cancellation)
    {
        if (File.Exists(store.BusyFile))
            Take(store, cancellation, [])?.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Windows deletes no file that is open; elsewhere another run may hold a new one of this name as soon as this one is closed.
        if (OperatingSystem.IsWindows())
            _file.Dispose();
        try
        {
            File.Delete(_path);
        }
        catch (Exception exception) when (SafeFile.IsOfFiles(exception))
        {
            // Another run has it already, or will find it left behind.
        }

        _file.Dispose();
    }

    // The one who had it may have deleted the file that was opened here; its length tells whether it still is the one of that name.
    private static bool IsThere(FileStream file, string path)
    {
        file.SetLength(Random.Shared.Next(1, LargestMark));
        var named = new FileInfo(path);
        return named.Exists && named.Length == file.Length;
    }
}
