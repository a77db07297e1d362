using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Genres;

/// <summary>A report's genre is found by id or name, and every way of not finding it says what to write.</summary>
public sealed class GenreCatalogTests
{
    private static readonly FolderFiles Files = new(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "8-genres", "whole"), "plugin");

    [Theory]
    [InlineData("文种: memo")]
    [InlineData("文种: 备忘录")]
    [InlineData("文种: \" 备忘录 \"")]
    public void A_genre_is_found_by_id_and_by_name(string report)
    {
        var (genre, findings) = Find(report, "memo");
        Assert.Equal("memo", genre?.Id);
        Assert.Equal("", findings);
    }

    [Theory]
    [InlineData("单位: 临江区商务局", "GW8112 report.yaml:1:1 没有写“文种” → 在最外层加一行“文种: …”，可写：备忘录")]
    [InlineData("文种:", "GW8112 report.yaml:1:1 没有写“文种” → 在最外层加一行“文种: …”，可写：备忘录")]
    [InlineData("文种: [备忘录]", "GW8112 report.yaml:1:5 “文种”应当是文字 → 例如 文种: 述职报告")]
    [InlineData("文种: 备忘", "GW8113 report.yaml:1:5 没有“备忘”这个文种 → 是不是要写“备忘录”？")]
    [InlineData("文种: meno", "GW8113 report.yaml:1:5 没有“meno”这个文种 → 是不是要写“memo”？")]
    [InlineData("文种: 请示", "GW8113 report.yaml:1:5 没有“请示”这个文种 → 可用的文种：备忘录")]
    public void A_report_without_a_known_genre_is_told_what_to_write(string report, string expected) =>
        Assert.Equal((null, expected), Find(report, "memo"));

    [Fact]
    public void A_name_of_two_genres_asks_for_the_id() =>
        Assert.Equal((null, "GW8114 report.yaml:1:5 有 2 个文种都叫“备忘录”：memo（fixture）、note（fixture） → 改写文种的 id，例如 文种: memo"), Find("文种: 备忘录", "memo", "note"));

    [Fact]
    public void Asking_by_id_reads_no_other_genre()
    {
        var unread = new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { ["genres/note/genre.yaml"] = "name: 便条" });
        var catalog = new GenreCatalog([new GenreFolder("memo", Files, "fixture"), new GenreFolder("note", unread, "fixture")], Shared);
        Assert.NotNull(catalog.Find("memo", place: null, new FindingList()));
        Assert.Equal(0, unread.Reads);
        Assert.Equal("备忘录、便条", string.Join('、', catalog.Entries.Select(entry => entry.Name)));
        Assert.Equal(1, unread.Reads);
    }

    [Fact]
    public void A_refused_genre_says_why()
    {
        var reason = new Finding("GW9010", Severity.Note, new("插件“fixture”已停用", "disabled")) { Hint = new("启用它", "enable it") };
        var catalog = new GenreCatalog([new GenreFolder("memo", Files, "fixture") { Refusal = reason }], Shared);
        var findings = new FindingList();
        Assert.Null(catalog.Find("memo", place: null, findings));
        Assert.Equal("GW8115  文种“memo”不能用：插件“fixture”已停用 → 启用它", Text(findings));
    }

    [Fact]
    public void The_faults_of_a_genre_are_said_to_everybody_who_asks()
    {
        var files = new FolderFiles(RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "8-genres", "no-manifest"), "plugin");
        var catalog = new GenreCatalog([new GenreFolder("memo", files, "fixture")], Shared);
        for (var i = 0; i < 2; i++)
        {
            var findings = new FindingList();
            Assert.Null(catalog.Find("memo", place: null, findings));
            Assert.Equal("GW8104", Assert.Single(findings).RuleId);
        }
    }

    private static MemoryFiles Note => new(new Dictionary<string, string>(StringComparer.Ordinal) { ["genres/note/genre.yaml"] = "name: 备忘录" });

    private static SharedParts Shared => new(new Dictionary<string, TemplateFile>(StringComparer.Ordinal), SharedShapes.BuiltIn);

    private static (Genre? Genre, string Findings) Find(string report, params string[] folders)
    {
        var findings = new FindingList();
        var root = DataReader.Read(Encoding.UTF8.GetBytes(report), "report.yaml", DataLimits.Default, findings)!;
        var genre = new GenreCatalog(folders.Select(id => new GenreFolder(id, id == "memo" ? Files : Note, "fixture")), Shared).FindFor(root, findings);
        return (genre, Text(findings));
    }

    private static string Text(FindingList findings) =>
        string.Join('\n', findings.Select(finding => $"{finding.RuleId} {finding.Location} {finding.Message.Chinese} → {finding.Hint?.Chinese}"));
}
