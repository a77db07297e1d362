using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Vocabulary;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Vocabulary;

/// <summary>
/// Every folder of Cases/8-vocabulary: the files of one pack, or of several in folders 1, 2 …, and texts they are held against; expected.txt is all that is found,
/// in the files, by their own examples, and in each text.
/// </summary>
public sealed class VocabularyCaseTests
{
    private static readonly string Folder = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "8-vocabulary");

    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case(string name)
    {
        var folder = Path.Combine(Folder, name);
        var layers = Directory.EnumerateDirectories(folder).Where(path => Path.GetFileName(path) is [>= '1' and <= '9']).Order(StringComparer.Ordinal).ToList();
        List<Pack> packs = layers.Count == 0
            ? [VocabularyRun.Pack("linjiang", new FolderFiles(folder, "linjiang"))]
            : layers.ConvertAll(path => VocabularyRun.Pack($"pack{Path.GetFileName(path)}", new FolderFiles(path, $"pack{Path.GetFileName(path)}")));

        var data = File.Exists(Path.Combine(folder, "data.yaml")) ? File.ReadAllText(Path.Combine(folder, "data.yaml")) : null;
        var output = new StringBuilder();
        var examples = new FindingList();
        foreach (var pack in packs)
            new PackRules(packs).Examine(pack, ["notice", "letter"], examples);
        Write(examples, output.Append("files and examples\n"));
        foreach (var text in Directory.EnumerateFiles(folder, "text*.txt").Order(StringComparer.Ordinal))
        {
            var findings = new FindingList();
            VocabularyRun.Check(packs, File.ReadAllText(text).ReplaceLineEndings("\n"), data, findings);
            Write(findings.Where(finding => !IsOfFiles(finding) || finding.RuleId == "GW8076"), output.Append(CultureInfo.InvariantCulture, $"{Path.GetFileName(text)}\n"));
        }

        Snapshot.MatchFile(output.ToString(), Path.Combine(folder, "expected.txt"));
    }

    // What is wrong with the files has been said; only conditions are held against a genre's schemas.
    private static bool IsOfFiles(Finding finding) => finding.RuleId.StartsWith("GW80", StringComparison.Ordinal);

    private static void Write(IEnumerable<Finding> findings, StringBuilder output)
    {
        foreach (var finding in findings)
        {
            output.Append(CultureInfo.InvariantCulture, $"- {finding.RuleId} {finding.Severity} {finding.Location} [{finding.Source}]\n  {finding.Message.Chinese}\n  {finding.Message.English}\n");
            if (finding.Hint is { } hint)
                output.Append(CultureInfo.InvariantCulture, $"  → {hint.Chinese}\n  → {hint.English}\n");
            if (finding.Fix is { } fix)
                output.Append(CultureInfo.InvariantCulture, $"  {(fix.Safe ? "mends" : "suggests")} {fix.Location.Offset}+{fix.Location.Length}: {fix.Replacement}\n");
        }
    }
}
