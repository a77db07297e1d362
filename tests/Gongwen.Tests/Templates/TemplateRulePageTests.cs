using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Templates;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Rules;

namespace Gongwen.Tests.Templates;

/// <summary>Each finding about templates has a page, and its examples, filled with the report below, are what the engine says.</summary>
public sealed class TemplateRulePageTests
{
    private const string Report = "单位: 临江区商务局\n年度: 2025\n党员: [周明, 李华]\n";

    public static TheoryData<string> Ids =>
        new(Directory.EnumerateFiles(RepositoryFiles.Of("docs", "rules"), "GW3*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Where(id => id != "GW3301").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_shows_what_the_engine_finds(string id)
    {
        var page = RulePage.Read(RepositoryFiles.Of("docs", "rules", $"{id}.md"));
        Assert.StartsWith(id + " ", page.Title, StringComparison.Ordinal);
        Assert.All(page.Examples, example =>
        {
            var findings = Fill(example.Text);
            Assert.Equal(string.Join('\n', example.Said), string.Join('\n', findings.Where(finding => finding.RuleId == id).Select(Said)));
            Assert.Equal(example.IsBad, findings.Count > 0);
        });
    }

    private static FindingList Fill(string template)
    {
        var findings = new FindingList();
        var folder = RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "3-templates", "engine-values-and-their-lines");
        var genre = TemplateCase.ReadGenre(folder, findings);
        genre = genre with
        {
            Sections = [genre.Sections[0] with { Template = new TemplateFile("template.liquid", template) }],
            Partials = new Dictionary<string, TemplateFile>(StringComparer.Ordinal) { ["line"] = new("partials/line.liquid", "第{{ 文 }}行") },
        };
        GenreCheck.Run(genre, GenreCode.None, findings);
        var templates = GenreTemplates.Compile(genre, GenreCode.None, draft: false);
        var report = DataReader.Read(Encoding.UTF8.GetBytes(Report), "report.yaml", DataLimits.Default, findings)!;
        if (!findings.HasErrors)
            Step3FillTemplates.Run(templates, genre.Documents[0], null, report, findings);
        return findings;
    }

    private static string Said(Finding finding) => finding.Severity switch
    {
        Severity.Error => "错误：",
        Severity.Warning => "警告：",
        _ => "提示：",
    } + finding.Message.Chinese;
}
