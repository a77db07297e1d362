using System.Diagnostics;

namespace Gongwen.Host.Fonts;

/// <summary>Where this machine keeps its fonts, and what it would draw instead of one it hasn't.</summary>
public static class MachineFonts
{
    private const int LongestAnswer = 300;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The usual folders, there or not.</summary>
    public static IReadOnlyList<string> Folders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
            return [Environment.GetFolderPath(Environment.SpecialFolder.Fonts), Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts")];
        if (OperatingSystem.IsMacOS())
            return ["/System/Library/Fonts", "/Library/Fonts", Path.Combine(home, "Library", "Fonts")];
        return ["/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".fonts"), Path.Combine(home, ".local", "share", "fonts")];
    }

    /// <summary>The family fontconfig would draw Chinese text of that font in; null where there is no fontconfig.</summary>
    public static string? Substitute(string name)
    {
        if (OperatingSystem.IsWindows())
            return null;
        var start = new ProcessStartInfo("fc-match") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "--format=%{family[0]}", "--", Escaped(name) + ":lang=zh-cn" })
            start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start);
            if (process is null)
                return null;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            var answer = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill();
                return null;
            }

            return process.ExitCode == 0 && answer.GetAwaiter().GetResult().Trim() is { Length: > 0 and <= LongestAnswer } family ? family : null;
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or IOException or InvalidOperationException)
        {
            return null;
        }
    }

    // In a pattern of fontconfig these end the name.
    private static string Escaped(string name) =>
        string.Concat(name.Select(c => c is '\\' or '-' or ':' or ',' ? $"\\{c}" : c.ToString()));
}
