using System.Text;

namespace Gongwen.Host.Reports;

/// <summary>The lines of files that findings point to, each file read once.</summary>
public sealed class SourceLines(World world)
{
    private const long LargestFile = 5_000_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, string[]?> _files = new(StringComparer.Ordinal);

    /// <summary>Tells the lines of a file that can't be read line by line, such as the paragraphs of a Word file.</summary>
    public void Know(string file, IReadOnlyList<string> lines) => _files[file] = [.. lines];

    /// <summary>The lines of a file; null when it can't be read or isn't UTF-8 (then no excerpt is shown).</summary>
    public string[]? Of(string file)
    {
        if (!_files.TryGetValue(file, out var lines))
            _files.Add(file, lines = Read(world.Resolve(file)));
        return lines;
    }

    private static string[]? Read(string path)
    {
        try
        {
            var info = new FileInfo(path);
            // What has no length may be a pipe.
            return info.Exists && info.Length is > 0 and <= LargestFile ? File.ReadAllText(path, Strict).Split('\n').Select(line => line.TrimEnd('\r')).ToArray() : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
