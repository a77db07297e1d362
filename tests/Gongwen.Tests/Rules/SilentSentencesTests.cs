using Gongwen.Conformance.Checks;
using Gongwen.Contracts;
using Gongwen.Engine.Reading;
using Gongwen.Engine.Rules;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Rules;

/// <summary>Good official sentences, each with something in it that a naive rule trips over: "TRAP | sentence" in Cases/checks/silent, one file a family.</summary>
public sealed class SilentSentencesTests
{
    private static readonly string Folder = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "checks", "silent");

    public static TheoryData<string> Families => new(Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Families))]
    public void No_rule_says_anything_about_a_good_sentence(string family) =>
        Assert.Equal("", string.Join('\n', Sentences(family).SelectMany(sentence => Findings(sentence.Text))));

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_sentence_holds_its_trap(string family) =>
        Assert.Equal("", string.Join('\n', Sentences(family).Where(sentence => sentence.Trap.Length == 0 || !sentence.Text.Contains(sentence.Trap, StringComparison.Ordinal)).Select(sentence => sentence.Text)));

    [Fact]
    public void No_sentence_comes_twice_and_there_are_enough_of_them()
    {
        List<string> all = [.. Families.SelectMany(family => Sentences(family.Data)).Select(sentence => sentence.Text)];
        Assert.Equal("", string.Join('\n', all.GroupBy(text => text, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key)));
        Assert.True(all.Count >= 330, $"{all.Count} sentences");
    }

    private static IEnumerable<(string Trap, string Text)> Sentences(string family)
    {
        foreach (var line in File.ReadAllLines(Path.Combine(Folder, family + ".txt")))
        {
            if (line.StartsWith('#'))
                continue;
            var cut = line.IndexOf(" | ", StringComparison.Ordinal);
            Assert.True(cut > 0, $"{family}: “{line}” is no TRAP | sentence");
            yield return (line[..cut], line[(cut + 3)..]);
        }
    }

    private static IEnumerable<string> Findings(string sentence)
    {
        var document = DocumentReader.ReadPlainText(sentence, "sentence.txt");
        var findings = new FindingList();
        foreach (var rule in BuiltInRules.All)
            rule.Check(new ReportContext(document.GenreId, DataNode.OfNull(SourceLocation.OfFile("sentence.txt")), document), findings);
        return findings.Select(finding => $"{sentence} {finding.RuleId} {finding.Message.Chinese}");
    }
}
