using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Schemas;
using Gongwen.Engine.Templates;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Pipeline;
using Gongwen.Tests.Writers;

namespace Gongwen.Tests.GenreSamples;

/// <summary>The shipped genres with damaged reports, templates and schemas, by fixed seeds: findings come out, files are whole, nothing is thrown.</summary>
public sealed class GenreFuzzTests
{
    private static readonly OutputFormat[] Formats = [OutputFormat.Docx, OutputFormat.Html, OutputFormat.Markdown, OutputFormat.Text];
    private static readonly DateOnly Today = new(2026, 7, 15);

    public static TheoryData<string> Samples => new(InstalledGenres.SampleFolders);

    public static TheoryData<string> Ids => new(InstalledGenres.Ids);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_damaged_report_gives_findings_or_whole_files(string folder)
    {
        var random = new Random(20260715);
        var yaml = File.ReadAllBytes(RepositoryFiles.Of(folder, "report.yaml"));
        var text = Encoding.UTF8.GetString(yaml);
        var json = SampleVariant.Json(SampleVariant.Read(folder), node => node);
        var rounds = Path.GetFileName(folder) == "short" ? 500 : 120;
        for (var round = 0; round < rounds; round++)
        {
            var (name, bytes) = random.Next(5) switch
            {
                0 => ("report.yaml", DataDamage.OfBytes(yaml, random)),
                1 => ("report.yaml", Encoding.UTF8.GetBytes(ReportMutation.Of(text, random))),
                2 => ("report.json", DataDamage.OfBytes(json, random)),
                _ => ("report.json", DataDamage.OfValues(json, random)),
            };
            Check(InstalledGenres.Pipeline, name, bytes, draft: round % 2 == 0, () => $"{folder} round {round}:\n{Encoding.UTF8.GetString(bytes)}");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_damaged_template_or_schema_gives_findings_or_whole_files(string id)
    {
        var random = new Random(20260716);
        var findings = new FindingList();
        var plugins = InstalledGenres.Plugins;
        var folder = plugins.Genres.Single(genre => genre.Id == id);
        var pack = PackReader.Read(FolderFiles.At(Path.Combine(Install.Folder, "templates", "gbt9704")), findings)!;
        var partials = pack.ReadPartials(findings);
        var report = SampleVariant.Json(SampleVariant.Read(InstalledGenres.SampleFolders.Single(sample => sample.EndsWith($"{id}/samples/short", StringComparison.Ordinal))), node => node);
        var files = FilesOf(folder.Files, folder.PathOf("").TrimEnd('/')).ToList();
        for (var round = 0; round < 400; round++)
        {
            var shared = partials;
            var damaged = folder;
            var which = random.Next(files.Count + partials.Count);
            string changed;
            if (which < files.Count)
            {
                var file = files[which];
                changed = TextDamage.Of(Encoding.UTF8.GetString(folder.Files.Read(file, findings)!), file.EndsWith(".liquid", StringComparison.Ordinal) ? TextDamage.OfTemplates : TextDamage.OfYaml, random);
                damaged = folder with { Files = new ChangedFiles(folder.Files, file, changed) };
            }
            else
            {
                var (name, partial) = partials.OrderBy(each => each.Key, StringComparer.Ordinal).ElementAt(which - files.Count);
                changed = TextDamage.Of(partial.Text, TextDamage.OfTemplates, random);
                shared = new Dictionary<string, TemplateFile>(partials, StringComparer.Ordinal) { [name] = partial with { Text = changed } };
            }

            var catalog = new GenreCatalog([damaged], new SharedParts(shared, SharedShapes.BuiltIn));
            var pipeline = new ReportPipeline(catalog, plugins.CodeOf, new LayoutLibrary([pack.Layouts(isStandard: true)]).Read);
            Check(pipeline, "report.json", report, draft: round % 2 == 0, () => $"{id} round {round}:\n{changed}");
            if (catalog.Find(id, place: null, []) is { } genre && plugins.CodeOf(genre, []) is { } code)
                GenreCheck.Run(genre, code, []);
        }

        Assert.Empty(findings);
    }

    private static void Check(ReportPipeline pipeline, string name, byte[] bytes, bool draft, Func<string> input)
    {
        // Far more than any input takes: only what would never end reaches it.
        using var end = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            var result = pipeline.Render(new ReportRequest(name, bytes) { Formats = Formats, Draft = draft, Today = Today, Cancellation = end.Token });
            Assert.All(result.Findings, finding => Assert.True(finding is { RuleId.Length: 6, Message: { Chinese.Length: > 0, English.Length: > 0 } } && !finding.RuleId.StartsWith("GW92", StringComparison.Ordinal), finding.RuleId + finding.Message.English));
            Assert.True(result.Files.Count > 0 || result.Findings.HasErrors, "neither files nor errors");
            Assert.All(result.Files, CheckFile);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            var text = input();
            Assert.Fail($"{fault}\n{text[..Math.Min(text.Length, 4000)]}");
        }
    }

    private static void CheckFile(RenderedDocument file)
    {
        if (file.Format == OutputFormat.Docx)
        {
            // Every part is read as XML.
            Assert.NotNull(DocxFile.Of(file.Bytes).Body);
            return;
        }

        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(file.Bytes);
        Assert.DoesNotContain(text, character => char.IsControl(character) && character is not ('\n' or '\t'));
    }

    private static IEnumerable<string> FilesOf(IFileSource files, string folder) =>
        files.FilesIn(folder).Where(name => name.EndsWith(".liquid", StringComparison.Ordinal) || name.EndsWith(".yaml", StringComparison.Ordinal)).Select(name => $"{folder}/{name}")
            .Concat(files.FoldersIn(folder).Where(name => name != "samples").SelectMany(name => FilesOf(files, $"{folder}/{name}")));
}
