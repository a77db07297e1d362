using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Host.Files;

/// <summary>Reads and writes the user's files so that nothing is lost: whole or not at all, and never over an existing file unasked.</summary>
public static class SafeFile
{
    /// <summary>The bytes of a file; null when it can't be read or is larger than any report, with a finding that says so.</summary>
    public static byte[]? Read(string path, string shownAs, FindingList findings) =>
        Read(path, shownAs, DataLimits.Default.MaxBytes, size => DataFault.TooLarge(SourceLocation.OfFile(shownAs), size, DataLimits.Default.MaxBytes), findings);

    /// <summary>The same with a limit of its own, in bytes, and what to say when a file is larger.</summary>
    public static byte[]? Read(string path, string shownAs, int most, Func<long, Finding> tooLarge, FindingList findings)
    {
        try
        {
            if (!IsRegular(path, out var isSure))
            {
                findings.Add(FileFault.NotRegular(shownAs, isSure));
                return null;
            }

            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.CanSeek && stream.Length > most)
                return TooLarge(stream.Length);
            var whole = new byte[stream.CanSeek ? stream.Length : 0];
            var read = stream.ReadAtLeast(whole, whole.Length, throwOnEndOfStream: false);
            var buffer = new byte[Math.Min(81_920, most + 1)];
            var more = stream.Read(buffer);
            if (more == 0)
                return read == whole.Length ? whole : whole[..read];
            // A file may grow while it is read, or not say how long it is.
            using var bytes = new MemoryStream();
            bytes.Write(whole);
            bytes.Write(buffer, 0, more);
            while (stream.Read(buffer) is > 0 and var count)
            {
                bytes.Write(buffer, 0, count);
                if (bytes.Length > most)
                    return TooLarge(bytes.Length);
            }

            return bytes.ToArray();
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            findings.Add(FileFault.Unreadable(shownAs, exception, Directory.Exists(path)));
            return null;
        }

        byte[]? TooLarge(long size)
        {
            findings.Add(tooLarge(size));
            return null;
        }
    }

    /// <summary>Writes a whole file by moving a finished temporary one into place. False when it could not be done, with a finding.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="bytes">The content.</param>
    /// <param name="replace">True to replace a file that is there.</param>
    /// <param name="shownAs">As the user gave it.</param>
    /// <param name="findings">Gets why it could not be done.</param>
    /// <param name="secret">True for what no other user of the machine may read.</param>
    public static bool Write(string path, ReadOnlySpan<byte> bytes, bool replace, string shownAs, FindingList findings, bool secret = false)
    {
        string? temporary = null;
        try
        {
            if (!replace && File.Exists(path))
            {
                findings.Add(FileFault.OutputExists(shownAs));
                return false;
            }

            // What a link points to is replaced, not the link.
            if (File.Exists(path))
                path = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            var folder = Path.GetDirectoryName(path)!;
            Directory.CreateDirectory(folder);
            temporary = Path.Combine(folder, $"{TemporaryOf(Environment.ProcessId)}{Environment.CurrentManagedThreadId}.tmp");
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None };
            if (secret && !OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var stream = new FileStream(temporary, options))
                stream.Write(bytes);
            if (!secret && !OperatingSystem.IsWindows() && File.Exists(path))
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            File.Move(temporary, path, overwrite: replace);
            return true;
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            if (temporary is not null)
                TryDelete(temporary);
            findings.Add(FileFault.Unwritable(shownAs, exception));
            return false;
        }
    }

    /// <summary>How the names of unfinished files begin that a process writes.</summary>
    internal static string TemporaryOf(int process) => $".gongwen-{process}-";

    /// <summary>False for pipes and devices, which have no length: opening one might wait for ever.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="isSure">False when it may as well be an empty file that can't be written to.</param>
    internal static bool IsRegular(string path, out bool isSure)
    {
        isSure = true;
        var file = new FileInfo(RealPath.Of(path));
        if (OperatingSystem.IsWindows() || !file.Exists || file.Length > 0)
            return true;
        try
        {
            // To read and write at once a pipe opens without waiting.
            using var both = new FileStream(file.FullName, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            return both.CanSeek && (both.Length > 0 || both.ReadByte() < 0);
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            isSure = false;
            return false;
        }
    }

    internal static bool IsOfFiles(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            // The write has failed already and is reported; a leftover temporary file is the lesser trouble.
        }
    }
}
