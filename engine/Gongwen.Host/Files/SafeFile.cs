using Gongwen.Contracts;

namespace Gongwen.Host.Files;

/// <summary>Reads and writes the user's files so that nothing is lost: whole or not at all, and never over an existing file unasked.</summary>
public static class SafeFile
{
    /// <summary>A bigger file is not read: no report comes near it.</summary>
    public const long LargestInput = 50_000_000;

    /// <summary>The bytes of a file; null when it can't be read, with a finding that says why.</summary>
    public static byte[]? Read(string path, string shownAs, FindingList findings)
    {
        LocalizedText problem;
        try
        {
            var length = new FileInfo(path).Length;
            if (length <= LargestInput)
                return File.ReadAllBytes(path);
            problem = new($"文件太大（{length / 1_000_000} MB），最多 {LargestInput / 1_000_000} MB", $"the file is too large ({length / 1_000_000} MB); at most {LargestInput / 1_000_000} MB");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            problem = Directory.Exists(path)
                ? new("这是文件夹，不是文件", "this is a folder, not a file")
                : new("找不到这个文件", "there is no such file");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = new("读不了这个文件，可能没有权限，或者正被其他程序占用", "the file can't be read: no permission, or another program holds it");
        }

        findings.Add(new Finding("GW1001", Severity.Error, problem) { Location = SourceLocation.OfFile(shownAs) });
        return null;
    }

    /// <summary>Writes a whole file by moving a finished temporary one into place. False when it could not be done, with a finding.</summary>
    public static bool Write(string path, ReadOnlySpan<byte> bytes, bool replace, string shownAs, FindingList findings)
    {
        if (!replace && File.Exists(path))
        {
            findings.Add(new Finding("GW6001", Severity.Error, new("输出文件已经存在，没有覆盖", "the output file exists and was not replaced"))
            {
                Hint = new("换一个文件名，或者加 --force 覆盖", "choose another name, or replace it with --force"),
                Location = SourceLocation.OfFile(shownAs),
            });
            return false;
        }

        string? temporary = null;
        try
        {
            var folder = Path.GetDirectoryName(path)!;
            Directory.CreateDirectory(folder);
            temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.tmp");
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
                stream.Write(bytes);
            File.Move(temporary, path, overwrite: replace);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            if (temporary is not null)
                TryDelete(temporary);
            findings.Add(new Finding("GW6002", Severity.Error, new("写不了输出文件，原来的文件没有动", "the output file can't be written; what was there is untouched"))
            {
                Hint = new("看看文件夹是否存在、是否有写入权限，文件是否正在 Word 里打开", "check that the folder exists and is writable, and that the file is not open in Word"),
                Location = SourceLocation.OfFile(shownAs),
            });
            return false;
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The write has failed already and is reported; a leftover temporary file is the lesser trouble.
        }
    }
}
