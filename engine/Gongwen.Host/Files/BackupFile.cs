using Gongwen.Contracts;

namespace Gongwen.Host.Files;

/// <summary>Keeps what a file held before the program changes it: report.yaml.1.0.0.bak beside it, which no command takes for a report.</summary>
public static class BackupFile
{
    private const int Most = 100;

    /// <summary>What the backup is called, as the user would; null when it couldn't be written, with a finding. One that is there with the same content is kept, another is never replaced.</summary>
    /// <param name="file">The file that is about to change.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="version">The version of its data.</param>
    /// <param name="findings">Gets why not.</param>
    public static string? Write(ReportFile file, byte[] bytes, string version, FindingList findings)
    {
        for (var number = 1; ; number++)
        {
            var ending = number == 1 ? $".{version}.bak" : $".{version}-{number}.bak";
            var (path, shownAs) = (file.Path + ending, file.ShownAs + ending);
            if (number == Most || !File.Exists(path))
                return SafeFile.Write(path, bytes, replace: false, shownAs, findings) ? shownAs : null;
            if (SafeFile.Read(path, shownAs, []) is { } there && there.AsSpan().SequenceEqual(bytes))
                return shownAs;
        }
    }
}
