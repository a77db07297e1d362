using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Reading;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.GenreSamples;

namespace Gongwen.Tests.Importing;

/// <summary>
/// Each file of Cases/importing/round-trip: what becomes of it is NAME.yaml beside it, with what was said of it, and rendered it gives back the characters of the
/// source. Word files (made with Word-like programs, pandoc and LibreOffice) have what they say in NAME.text.
/// </summary>
public sealed class ImportRoundTripTests
{
    private static readonly string Folder = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "importing", "round-trip");

    public static TheoryData<string> Cases => [.. Directory.GetFiles(Folder).Where(file => Path.GetExtension(file) is ".txt" or ".md" or ".docx").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string, string> Corpus
    {
        get
        {
            var corpus = Path.Combine(RepositoryFiles.Root, "..", "shared", "corpus");
            if (!Directory.Exists(corpus))
                return new TheoryData<string, string> { { "", "" } };
            var data = new TheoryData<string, string>();
            foreach (var file in Directory.GetFiles(corpus, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                data.Add(Path.GetRelativePath(corpus, file), "narrative-report");
                if (file.Contains("model-reports", StringComparison.Ordinal))
                    data.Add(Path.GetRelativePath(corpus, file), Path.GetFileName(file)[2] == '0' ? "duty-report" : "half-year-summary");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_text_comes_back_character_for_character(string name)
    {
        var file = Path.Combine(Folder, name);
        var imported = Import(file, "narrative-report");
        Assert.NotNull(imported.Bytes);
        // What stands between stars is a blank for the rules.
        Assert.Equal(Expected(file, imported), Rendered(imported.Bytes, "narrative-report", draft: name is "list-like.txt" or "odd-characters.txt"));
        var said = string.Concat(imported.Findings.Select(finding => $"# {finding.RuleId} {finding.Location?.Line.ToString(CultureInfo.InvariantCulture)}: {finding.Message.Chinese}\n"));
        Snapshot.MatchFile(Encoding.UTF8.GetString(imported.Bytes) + said, Path.Combine(Folder, name + ".yaml"));
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Reports_as_they_circulate_come_back(string name, string genre)
    {
        Assert.SkipWhen(name.Length == 0, "../shared/corpus isn't there");
        var file = Path.Combine(RepositoryFiles.Root, "..", "shared", "corpus", name);
        var imported = Import(file, genre);
        Assert.NotNull(imported.Bytes);
        Assert.Equal(Expected(file, imported), Rendered(imported.Bytes, genre, draft: genre != "narrative-report" || name.StartsWith("model", StringComparison.Ordinal)));
        if (genre != "narrative-report")
            Assert.InRange(Encoding.UTF8.GetString(imported.Bytes).Split("章节: ").Length - 1, 2, 4);
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes()
    {
        var file = Path.Combine(Folder, "notice-with-masthead.txt");
        Assert.Equal(Import(file, "narrative-report").Bytes, Import(file, "narrative-report").Bytes);
    }

    [Fact]
    public void Without_a_genre_one_is_taken_and_a_better_one_is_proposed()
    {
        var text = "临江区商务局2026年上半年工作总结\n上半年工作总结如下。\n一、主要工作\n办展会3场。\n二、存在问题\n人手不足。\n三、下半年工作打算\n办好消费节。\n"u8.ToArray();
        var said = Assert.Single(InstalledGenres.Pipeline.Imports.Import(new ImportRequest("总结.txt", text, DocumentKind.PlainText)).Findings);
        Assert.Equal("没有写 --genre，按“工作报告”导入；从标题看也可能是“半年工作总结”", said.Message.Chinese);
        Assert.Equal("要按它导入，写 --genre 半年工作总结", said.Hint!.Chinese);
    }

    private static ImportResult Import(string file, string genre) =>
        InstalledGenres.Pipeline.Imports.Import(new ImportRequest(Path.GetFileName(file), File.ReadAllBytes(file), DocumentReader.KindOf(file)!.Value) { Genre = genre });

    // Without the program's help: the lines of the source but those it says it left out, with the numbers it says it put right.
    private static string Expected(string file, ImportResult imported)
    {
        var text = Path.ChangeExtension(file, ".text");
        var lines = File.Exists(text) ? File.ReadAllLines(text) : [.. imported.Lines!];
        if (file.EndsWith(".md", StringComparison.Ordinal))
            lines = [.. lines.Select(PlainMarkdown.Of)];
        foreach (var finding in imported.Findings.Where(finding => finding.Location is { Line: > 0 }))
        {
            var place = finding.Location!;
            if (finding.RuleId == "GW2310")
                Array.Fill(lines, "", place.Line - 1, place.EndLine - place.Line + 1);
            else if (finding.RuleId == "GW2311")
                lines[place.Line - 1] = Renumbered(lines[place.Line - 1], finding);
        }

        return Bare(string.Concat(lines));
    }

    private static string Renumbered(string line, Finding finding)
    {
        var words = finding.Message.Chinese.Split('“', '”');
        Assert.StartsWith(words[1], line.Trim(), StringComparison.Ordinal);
        return words[3] + line.Trim()[words[1].Length..];
    }

    private static string Rendered(byte[] data, string genre, bool draft = false)
    {
        var result = InstalledGenres.Pipeline.Render(new ReportRequest("report.yaml", data) { Formats = [OutputFormat.Text], Draft = draft });
        Assert.True(result.Files.Count == 1, $"{genre}: {string.Join("; ", result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Message.Chinese))}");
        return Bare(Encoding.UTF8.GetString(result.Files[0].Bytes));
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && c != '\uFEFF'));
}
