using System.Globalization;
using System.Text.Json;
using Gongwen.Contracts;
using Gongwen.Host.Files;

namespace Gongwen.Host.Batches;

/// <summary>The file in an output folder that says which reports are finished: a line for each, only ever added to. What a crash tore off is left out. Safe for many threads, held by one run at a time.</summary>
internal sealed class BatchJournal : IDisposable
{
    /// <summary>Its name.</summary>
    public const string Name = ".gongwen-batch";

    private const int LongestLine = 1_000_000;

    private readonly FileStream _stream;
    private readonly string _shownAs;
    private readonly Lock _lock = new();
    private readonly Dictionary<UInt128, (long Start, int Length)> _lines = [];
    private readonly HashSet<int> _unended = [];
    private readonly bool _isNew;
    private long _end;
    private bool _isTorn;
    private bool _isWithdrawn;

    private BatchJournal(FileStream stream, string shownAs) => (_stream, _shownAs, _isNew) = (stream, shownAs, stream.Length == 0);

    /// <summary>Why a line could not be added; null when all could.</summary>
    public Finding? Fault { get; private set; }

    /// <summary>True when a folder has one.</summary>
    public static bool IsIn(OutputFolder output) => File.Exists(Path.Combine(output.Path, Name));

    /// <summary>The journal of a folder, begun when there is none; null, with a finding, when it can't be used.</summary>
    /// <param name="output">The folder, made when it is missing.</param>
    /// <param name="goesOn">True when one that is there is expected.</param>
    /// <param name="findings">Gets why it can't be used.</param>
    public static BatchJournal? Open(OutputFolder output, bool goesOn, FindingList findings)
    {
        var (path, shownAs) = (Path.Combine(output.Path, Name), output.Shown(Name));
        FileStream? stream = null;
        try
        {
            Directory.CreateDirectory(output.Path);
            if (!goesOn && File.Exists(path))
            {
                findings.Add(FileFault.JournalExists(shownAs));
                return null;
            }

            if (output.LeadsOut(path))
            {
                findings.Add(FileFault.LeadsOut(shownAs));
                return null;
            }

            stream = new FileStream(path, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0 });
            var journal = new BatchJournal(stream, shownAs);
            journal.ReadAll();
            journal.ClearLeftovers(output.Path);
            journal.Add(JournalEntry.Line(json => json.WriteNumber("begin", Environment.ProcessId)));
            if (journal.Fault is null)
                return journal;
            findings.Add(journal.Fault);
        }
        catch (Exception exception) when (SafeFile.IsOfFiles(exception))
        {
            findings.Add(stream is null ? FileFault.JournalUnwritable(shownAs, exception) : FileFault.Unwritable(shownAs, exception));
        }

        stream?.Dispose();
        return null;
    }

    /// <summary>What it says of a report; null for nothing.</summary>
    public JournalEntry? Find(string report)
    {
        (long Start, int Length) line;
        lock (_lock)
        {
            if (!_lines.TryGetValue(StemIndex.KeyOf(report), out line))
                return null;
        }

        var bytes = new byte[line.Length];
        return RandomAccess.Read(_stream.SafeFileHandle, bytes, line.Start) == bytes.Length && JournalEntry.Read(bytes) is { } entry && entry.Report == report ? entry : null;
    }

    /// <summary>Adds a finished report.</summary>
    public void Add(JournalEntry entry)
    {
        var line = entry.Written();
        lock (_lock)
        {
            if (Add(line) is { } start)
                _lines[StemIndex.KeyOf(entry.Report)] = (start, line.Length);
        }
    }

    /// <summary>Ends it: the run left nothing half done.</summary>
    public void End()
    {
        lock (_lock)
            Add(JournalEntry.Line(json => json.WriteNumber("end", Environment.ProcessId)));
    }

    /// <summary>Ends it when nothing could be begun: a journal that was made for this run goes again, so that the next one needn't go on with it.</summary>
    public void Withdraw()
    {
        if (_isNew)
            _isWithdrawn = true;
        else
            End();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream.Dispose();
        if (!_isWithdrawn)
            return;
        try
        {
            File.Delete(_stream.Name);
        }
        catch (Exception exception) when (SafeFile.IsOfFiles(exception))
        {
            // An empty journal asks for --resume, which then finds nothing done.
        }
    }

    // Where the line begins; null when it could not be written.
    private long? Add(byte[] line)
    {
        byte[] bytes = _isTorn ? [(byte)'\n', .. line, (byte)'\n'] : [.. line, (byte)'\n'];
        try
        {
            RandomAccess.Write(_stream.SafeFileHandle, bytes, _end);
            var start = _end + (_isTorn ? 1 : 0);
            (_end, _isTorn) = (_end + bytes.Length, false);
            return start;
        }
        catch (Exception exception) when (SafeFile.IsOfFiles(exception))
        {
            Fault ??= FileFault.Unwritable(_shownAs, exception);
            (_end, _isTorn) = (RandomAccess.GetLength(_stream.SafeFileHandle), true);
            return null;
        }
    }

    private void ReadAll()
    {
        var buffer = new byte[65_536];
        using var line = new MemoryStream();
        var start = 0L;
        while (_stream.Read(buffer) is > 0 and var count)
        {
            for (var at = 0; at < count;)
            {
                var length = buffer.AsSpan(at, count - at).IndexOf((byte)'\n');
                var part = length < 0 ? count - at : length;
                if (line.Length + part <= LongestLine)
                    line.Write(buffer, at, part);
                at += part + 1;
                if (length < 0)
                    break;
                Index(line, start);
                start = _end + at;
                line.SetLength(0);
            }

            _end += count;
        }

        _isTorn = line.Length > 0;
    }

    private void Index(MemoryStream line, long start)
    {
        try
        {
            using var parsed = JsonDocument.Parse(line.GetBuffer().AsMemory(0, (int)line.Length));
            if (parsed.RootElement.ValueKind != JsonValueKind.Object)
                return;
            if (parsed.RootElement.TryGetProperty("report", out var report) && report.ValueKind == JsonValueKind.String)
                _lines[StemIndex.KeyOf(report.GetString()!)] = (start, (int)line.Length);
            else if (parsed.RootElement.TryGetProperty("begin", out var begun) && begun.TryGetInt32(out var run))
                _unended.Add(run);
            else if (parsed.RootElement.TryGetProperty("end", out var ended) && ended.TryGetInt32(out var same))
                _unended.Remove(same);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A torn line tells nothing.
        }
    }

    // Unfinished files of runs that were killed.
    private void ClearLeftovers(string folder)
    {
        foreach (var run in _unended)
        {
            var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint, MaxRecursionDepth = 32 };
            foreach (var left in Directory.EnumerateFiles(folder, string.Create(CultureInfo.InvariantCulture, $"{SafeFile.TemporaryOf(run)}*.tmp"), options))
                File.Delete(left);
        }
    }
}
