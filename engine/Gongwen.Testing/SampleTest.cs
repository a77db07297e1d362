using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Differences;
using Gongwen.Engine.Pipeline;

namespace Gongwen.Testing;

/// <summary>
/// The samples of genres: genres/GENRE/samples/CASE/report.yaml renders without an error and reads as expected.md beside it says
/// (expected.DOCUMENT.md when the genre has several documents). Beside or instead of it may lie expected.txt, the plain text, and expected.docx.txt, the Word file's parts.
/// </summary>
public static class SampleTest
{
    /// <summary>Set to 1, samples that read otherwise than expected are accepted: their expected files are written anew.</summary>
    public const string AcceptVariable = "GONGWEN_ACCEPT";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The samples there are, GENRE/CASE, in the order of their names.</summary>
    public static IReadOnlyList<string> Names(AuthoredFolder folder) =>
    [
        .. folder.GenreIds.Select(genre => (Genre: genre, Samples: Path.Combine(folder.Sources, "genres", genre, "samples")))
            .Where(genre => Directory.Exists(genre.Samples))
            .SelectMany(genre => Directory.EnumerateDirectories(genre.Samples).Select(sample => $"{genre.Genre}/{Path.GetFileName(sample)}"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Checks every sample.</summary>
    /// <param name="folder">The plugin.</param>
    /// <param name="accept">True writes the expected files anew; null asks the environment.</param>
    /// <exception cref="CheckFailedException">A sample has an error or reads otherwise, or there is none.</exception>
    public static void Run(AuthoredFolder folder, bool? accept = null)
    {
        var names = Names(folder);
        if (names.Count == 0)
            throw new CheckFailedException(folder.Pick($"{folder.Sources} 里没有样例：genres/文种/samples/样例/report.yaml", $"there is no sample in {folder.Sources}: genres/GENRE/samples/CASE/report.yaml"));
        Fail(names.SelectMany(name => FaultsOf(folder, name, accept)));
    }

    /// <summary>Checks one sample.</summary>
    /// <param name="folder">The plugin.</param>
    /// <param name="sample">GENRE/CASE.</param>
    /// <param name="accept">True writes the expected files anew; null asks the environment.</param>
    /// <exception cref="CheckFailedException">It has an error or reads otherwise.</exception>
    public static void Run(AuthoredFolder folder, string sample, bool? accept = null) => Fail(FaultsOf(folder, sample, accept));

    /// <summary>The report of a sample; null when there is none.</summary>
    internal static string? ReportOf(AuthoredFolder folder, string sample)
    {
        var file = Path.Combine(FolderOf(folder, sample), "report.yaml");
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }

    private static string FolderOf(AuthoredFolder folder, string sample)
    {
        var parts = sample.Split('/');
        return Path.Combine([folder.Sources, "genres", parts[0], "samples", .. parts.Skip(1)]);
    }

    private static IEnumerable<string> FaultsOf(AuthoredFolder folder, string sample, bool? accept)
    {
        if (ReportOf(folder, sample) is not { } report)
        {
            yield return folder.Pick($"样例 {sample} 没有 report.yaml", $"the sample {sample} has no report.yaml");
            yield break;
        }

        var kept = Directory.EnumerateFiles(FolderOf(folder, sample), "expected.*").Select(file => Path.GetFileName(file)).ToList();
        var endings = SampleGoldens.Endings.Where(ending => kept.Exists(name => SampleGoldens.EndingOf(name) == ending)).ToList();
        var findings = new FindingList();
        var wanted = SampleGoldens.Render(folder.Pipeline, AuthoredFolder.RequestOf(report, null), endings.Count > 0 ? endings : ["md"], findings);
        var errors = findings.Where(finding => finding.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
        {
            yield return folder.Pick($"样例 {sample} 有错误：\n", $"the sample {sample} has errors:\n") + FindingText.Of(errors, folder.English).TrimEnd();
            yield break;
        }

        var accepts = accept ?? Environment.GetEnvironmentVariable(AcceptVariable) is "1" or "true";
        foreach (var (name, actual) in wanted)
        {
            if (Compare(folder, sample, name, actual, accepts) is { } fault)
                yield return fault;
        }

        foreach (var left in kept.Where(name => !wanted.ContainsKey(name)).Order(StringComparer.Ordinal))
            yield return folder.Pick($"样例 {sample} 的 {left} 不对应任何文书，应当删去", $"{left} of the sample {sample} belongs to no document: delete it");
    }

    private static string? Compare(AuthoredFolder folder, string sample, string name, string actual, bool accepts)
    {
        var file = Path.Combine(FolderOf(folder, sample), name);
        var expected = File.Exists(file) ? SampleGoldens.Normalized(File.ReadAllText(file)) : null;
        if (expected == actual)
            return null;
        if (accepts)
        {
            File.WriteAllText(file, actual, Utf8);
            return null;
        }

        var advice = folder.Pick($"看过之后认为现在的对，设环境变量 {AcceptVariable}=1 再运行一次", $"if what it is now is right, run again with {AcceptVariable}=1");
        return expected is null
            ? $"{folder.Pick($"样例 {sample} 没有 {name}；现在是：", $"the sample {sample} has no {name}; it is now:")}\n{actual}{advice}"
            : $"{folder.Pick($"样例 {sample} 与 {name} 不同（[-应当-]{{+现在+}}）：", $"the sample {sample} differs from {name} ([-expected-]{{+now+}}):")}\n{TextDiff.Write(expected, actual)}{advice}";
    }

    private static void Fail(IEnumerable<string> faults)
    {
        var all = faults.ToList();
        if (all.Count > 0)
            throw new CheckFailedException(string.Join('\n', all));
    }
}
