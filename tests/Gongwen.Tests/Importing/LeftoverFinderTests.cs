using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Importing;
using Gongwen.Engine.Reading;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Importing;

/// <summary>Each file of Cases/importing/leftovers: a text whose lines begin with "+ " where they stay, with the reason and "| " where they go.</summary>
public sealed class LeftoverFinderTests
{
    private static readonly string Folder = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "importing", "leftovers");

    public static TheoryData<string> Cases => [.. Directory.GetFiles(Folder, "*.txt").Where(file => !file.Contains(".received.", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Only_what_is_no_part_of_the_text_goes(string name)
    {
        var file = Path.Combine(Folder, name + ".txt");
        var lines = File.ReadAllLines(file).Select(line => line[(line.IndexOf(line.StartsWith('+') ? ' ' : '|', StringComparison.Ordinal) + 1)..].Trim(' ')).ToList();
        var blocks = PlainTextReader.Read(new SourceText("text.txt", string.Join('\n', lines)));
        var reasons = LeftoverFinder.Find(blocks).ToDictionary(one => one.Index, one => one.Reason.Chinese);
        var told = string.Concat(blocks.Cast<SourceParagraph>().Select((line, index) => $"{(reasons.TryGetValue(index, out var reason) ? $"{reason} |" : "+")} {line.Trimmed}\n"));
        Snapshot.MatchFile(told, file);
    }

    [Fact]
    public void Of_the_published_reports_only_the_licence_goes()
    {
        var corpus = Path.Combine(RepositoryFiles.Root, "..", "shared", "corpus");
        Assert.SkipUnless(Directory.Exists(corpus), "../shared/corpus isn't there");
        foreach (var file in Directory.GetFiles(Path.Combine(corpus, "published"), "*.txt"))
        {
            var blocks = PlainTextReader.Read(new SourceText("text.txt", File.ReadAllText(file)));
            var gone = LeftoverFinder.Find(blocks);
            Assert.StartsWith("本作品", gone[0].Paragraph.Trimmed, StringComparison.Ordinal);
            Assert.All(gone, one => Assert.Equal("网上文库的版权说明", one.Reason.Chinese));
            Assert.Equal(Enumerable.Range(blocks.Count - gone.Count, gone.Count), gone.Select(one => one.Index));
        }
    }

    [Fact]
    public void Of_the_model_texts_the_lines_of_the_reseller_go_and_nothing_else()
    {
        var corpus = Path.Combine(RepositoryFiles.Root, "..", "shared", "corpus", "model-reports");
        Assert.SkipUnless(Directory.Exists(corpus), "../shared/corpus isn't there");
        var key = File.ReadAllLines(Path.Combine(corpus, "answerkey.tsv")).Skip(1).Select(line => line.Split('\t')).Where(row => row[4] == "boilerplate").Select(row => (row[0], row[1])).ToHashSet();
        foreach (var file in Directory.GetFiles(corpus, "*.txt"))
        {
            var blocks = PlainTextReader.Read(new SourceText("text.txt", File.ReadAllText(file)));
            var gone = LeftoverFinder.Find(blocks).Select(one => (Path.GetFileName(file), one.Paragraph.Origin.Place!.Line.ToString(System.Globalization.CultureInfo.InvariantCulture))).Distinct();
            Assert.Equal(key.Where(row => row.Item1 == Path.GetFileName(file)).OrderBy(row => int.Parse(row.Item2, System.Globalization.CultureInfo.InvariantCulture)), gone);
        }
    }
}
