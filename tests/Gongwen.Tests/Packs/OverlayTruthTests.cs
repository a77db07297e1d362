using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Plugins;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Genres;
using Gongwen.Tests.Layouts;

namespace Gongwen.Tests.Packs;

/// <summary>What "pack explain" says of random stacks of packs is what renders.</summary>
public sealed class OverlayTruthTests
{
    private static readonly string[] Replaceable = ["sections/a/template.liquid", "sections/b/template.liquid", "partials/own.liquid", "partials/shared.liquid"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_file_said_to_be_used_is_the_one_whose_words_are_printed(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            var packs = Enumerable.Range(0, random.Next(1, 5)).Select(index => Pack($"pack-{index}", random)).ToList();
            var findings = new FindingList();
            var stack = PackStack.Of(Base(), [], packs, findings);
            var folder = Assert.Single(stack.GenresOver([new GenreFolder("memo", Plugin(), "plugin") { SourceVersion = "0.1.0" }]));
            var pipeline = new ReportPipeline(new GenreCatalog([folder], stack.SharedParts(findings)), (_, _) => GenreCode.None, TestLayouts.Library.Read);
            var result = pipeline.Render(new ReportRequest("report.yaml", "文种: 备忘\n内容: 一"u8.ToArray()) { Formats = [OutputFormat.Text] });
            Assert.Equal("", FindingLines.Of([.. findings, .. result.Findings]));
            var text = Encoding.UTF8.GetString(Assert.Single(result.Files).Bytes);

            var explained = GenreExplanation.Of(folder, ["a", "b"], [], stack).ToDictionary(file => file.Path, StringComparer.Ordinal);
            foreach (var path in Replaceable)
            {
                // Every file prints the title of its layer.
                var winner = explained[path].Winner!.Layer.Id;
                Assert.Contains($"〔{path}：{winner}〕", text, StringComparison.Ordinal);
                foreach (var hidden in explained[path].Candidates.Where(candidate => candidate.Role == CandidateRole.Hidden))
                    Assert.DoesNotContain($"〔{path}：{hidden.Layer.Id}〕", text, StringComparison.Ordinal);
            }

            // The uppermost delta that names the genre wins.
            var title = explained["genre.yaml"].Candidates[0].Layer.Id;
            Assert.Equal(title == "plugin" ? "备忘" : $"备忘（{title}）", new GenreCatalog([folder], stack.SharedParts([])).Entries[0].Name);
        }
    }

    private static Pack Base() => Of("base", new Dictionary<string, string>(StringComparer.Ordinal) { ["partials/shared.liquid"] = Words("partials/shared.liquid", "base") });

    private static Pack Pack(string id, Random random)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Replaceable.Where(_ => random.Next(2) == 0))
            files[path == "partials/shared.liquid" ? path : $"genres/memo/{path}"] = Words(path, id);
        if (random.Next(3) == 0)
            files["genres/memo/genre.delta.yaml"] = $"name: 备忘（{id}）";
        return Of(id, files);
    }

    private static MemoryFiles Plugin() => new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["genres/memo/genre.yaml"] = "id: memo\nname: 备忘\nlayout: gbt9704-plain\nsections: [ { id: a, key: 内容 }, { id: b } ]\n",
        ["genres/memo/sections/a/schema.yaml"] = "type: string",
        ["genres/memo/sections/a/template.liquid"] = Words("sections/a/template.liquid", "plugin"),
        ["genres/memo/sections/b/template.liquid"] = Words("sections/b/template.liquid", "plugin"),
        ["genres/memo/partials/own.liquid"] = Words("partials/own.liquid", "plugin"),
    });

    private static string Words(string path, string layer) => $"〔{path}：{layer}〕\n\n" + (path.StartsWith("sections/a", StringComparison.Ordinal) ? "{% render 'own' %}\n\n{% render 'shared' %}\n" : "");

    private static Pack Of(string id, Dictionary<string, string> files) => new(id, id, "1.0.0", null, null, new MemoryFiles(files));
}
