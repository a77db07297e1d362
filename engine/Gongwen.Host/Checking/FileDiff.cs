using Gongwen.Contracts;
using Gongwen.Engine.Differences;
using Gongwen.Host.Language;

namespace Gongwen.Host.Checking;

/// <summary>What mending changes, for people.</summary>
internal static class FileDiff
{
    /// <summary>The changed lines of a file, fit to be printed; "" for none.</summary>
    public static string Of(string file, string before, string after, int count, UserLanguage language)
    {
        if (count == 0)
            return "";
        var names = new DiffNames(file, language.Pick($"{file}（改正 {count} 处）", $"{file} ({count} mended)"));
        return string.Join(Environment.NewLine, TextDiff.Write(before, after, names).TrimEnd('\n').Split('\n').Select(TerminalText.OneLine));
    }

    /// <summary>What is said of a file mended in its place.</summary>
    public static LocalizedText Mended(string file, int count) => new($"已改正 {count} 处：{file}", $"mended {count} in {file}");
}
