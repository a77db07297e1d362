using System.Globalization;
using Gongwen.Engine.Adopting;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Adopting;

/// <summary>Model texts as they circulate, where ../shared has them: every blank that people marked is found, and the pack gives the text back.</summary>
public sealed class CorpusModelTests
{
    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "..", "shared", "corpus", "model-reports");

    [Fact]
    public void Every_blank_people_marked_is_one_or_part_of_one()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "../shared/corpus/model-reports isn't there; its blanks aren't looked for");
        var missed = new List<string>();
        var count = 0;
        foreach (var row in File.ReadLines(Path.Combine(Folder, "answerkey_placeholders.tsv")).Skip(1).Select(line => line.Split('\t')))
        {
            var line = File.ReadLines(Path.Combine(Folder, row[0])).ElementAt(Number(row[1]) - 1);
            var (start, end) = (Number(row[2]) - 1, Number(row[2]) - 1 + row[3].Length);
            Assert.Equal(row[3], line[start..end]);
            count++;
            if (!BlankReader.Read(line).Any(blank => blank.Start <= start && blank.End >= end))
                missed.Add(string.Join(' ', row));
        }

        Assert.Empty(missed);
        Assert.True(count > 50);
    }

    [Fact]
    public void The_packs_are_sound_and_give_the_texts_back()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "../shared/corpus/model-reports isn't there; it isn't adopted");
        foreach (var file in Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
        {
            using var pack = new AdoptedPack("model.txt", File.ReadAllBytes(file));
            Assert.True(pack.Exit == 0, pack.Output + pack.Error);
            Assert.Equal((0, "没有问题\n", ""), pack.Gongwen("pack", "lint", "pack"));
            Assert.Equal(0, pack.Gongwen("pack", "test", "pack").Exit);
            Assert.Empty(AdoptedPack.BlanksOf(pack.Fill()));
            // Line by line the text comes back, but for the lines that were left out and are listed.
            var (rendered, readme) = (ModelPart.Solid(pack.Text("genres/model/samples/model/expected.txt")), ModelPart.Solid(pack.Text("README.md")));
            var at = 0;
            foreach (var line in File.ReadLines(file).Select(ModelPart.Solid).Where(line => line.Length > 0))
            {
                if (rendered.AsSpan(at).StartsWith(line))
                    at += line.Length;
                else
                    Assert.Contains(line, readme, StringComparison.Ordinal);
            }

            Assert.Equal(rendered.Length, at);
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
