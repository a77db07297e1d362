using System.Globalization;
using System.Text.RegularExpressions;

namespace Gongwen.Conformance.Checks;

/// <summary>A text of the corpus.</summary>
internal sealed partial class CorpusText
{
    private CorpusText(string name, string text)
    {
        Name = name;
        Lines = [.. text.Split('\n').Select(line => line.TrimEnd('\r'))];
        Characters = text.Count(c => !char.IsWhiteSpace(c));
        Year = YearOf(name);
    }

    /// <summary>The file's name without its folder.</summary>
    public string Name { get; }

    /// <summary>The lines without their ends.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Characters that are no white space.</summary>
    public int Characters { get; }

    /// <summary>The year the text was published; null when the name doesn't tell.</summary>
    public int? Year { get; }

    /// <summary>The day it counts as written on: the last of its year; a day of these years when that isn't known.</summary>
    public DateOnly Day => new(Year ?? 2026, 12, 31);

    /// <summary>The texts of a folder in the order of their names; none when there is no such folder.</summary>
    public static IReadOnlyList<CorpusText> ReadAll(string folder) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, "*.txt").OrderBy(Path.GetFileName, StringComparer.Ordinal).Select(file => new CorpusText(Path.GetFileName(file), File.ReadAllText(file)))];

    // work-report-1992; congress-report-13, held every five years: the thirteenth in 1987.
    private static int? YearOf(string name)
    {
        if (Year4().Match(name) is { Success: true } year)
            return int.Parse(year.Value, CultureInfo.InvariantCulture);
        return Congress().Match(name) is { Success: true } congress ? 1922 + (5 * int.Parse(congress.Groups["number"].Value, CultureInfo.InvariantCulture)) : null;
    }

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Year4();

    [GeneratedRegex("^congress-report-(?<number>[0-9]{1,2})\\.", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Congress();
}
