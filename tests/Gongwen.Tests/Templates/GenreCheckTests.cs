using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Schemas;
using Gongwen.Engine.Templates;
using Gongwen.Liquid;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Templates;

/// <summary>The genres' templates have no fault that can be told without data, and every misspelt name in them is one.</summary>
public sealed class GenreCheckTests
{
    private static readonly PluginHost Plugins = PluginHost.Scan(new PluginHostOptions([Path.Combine(Install.Folder, "plugins")]));

    public static TheoryData<string> Ids => new(Plugins.Genres.Select(genre => genre.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Templates_are_without_fault(string id)
    {
        var (genre, code) = Read(id);
        var findings = new FindingList();
        GenreCheck.Run(genre, code, findings);

        // GW3106 asks for a guard around what a schema calls optional; rendering the samples shows that those values are there.
        var faults = findings.Where(finding => finding.RuleId != "GW3106").ToList();
        Assert.True(faults.Count == 0, FindingText.Of(faults));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_misspelt_name_is_reported_at_its_place(string id)
    {
        var (genre, code) = Read(id);
        var parser = GenreTemplates.ParserOf(genre, code, draft: false);
        var missed = new List<string>();
        var mutants = 0;
        foreach (var (file, put) in Files(genre))
        {
            foreach (var name in TemplateReferences.Of(parser.Parse(file.Text, file.File).Template))
            {
                mutants++;
                var misspelt = file.Text[..name.Span.Offset] + name.Name + "误" + file.Text[name.Span.End..];
                var findings = new FindingList();
                GenreCheck.Run(put(file with { Text = misspelt }), code, findings);
                if (!findings.Any(finding => finding.Location!.File == file.File && finding.Location.Line == name.Span.Line))
                    missed.Add($"{name.Span} {name.Kind} {name.Name}");
            }
        }

        Assert.True(missed.Count == 0, string.Join("\n", missed));
        Assert.True(mutants > 50, $"only {mutants} names were misspelt");
    }

    /// <summary>Every template and partial of a genre, and the genre with another text in its place.</summary>
    private static IEnumerable<(Engine.Genres.TemplateFile File, Func<Engine.Genres.TemplateFile, Genre> Put)> Files(Genre genre)
    {
        foreach (var section in genre.Sections)
        {
            if (section.Template is { } file)
                yield return (file, other => genre with { Sections = [.. genre.Sections.Select(each => each == section ? each with { Template = other } : each)] });
        }

        foreach (var (name, file) in genre.Partials)
        {
            if (genre.Sections.Any(section => section.Template is { } template && Renders(template.Text, name, genre)))
                yield return (file, other => genre with { Partials = new Dictionary<string, Engine.Genres.TemplateFile>(genre.Partials, StringComparer.Ordinal) { [name] = other } });
        }
    }

    private static bool Renders(string text, string name, Genre genre) =>
        genre.Partials.Keys.Any(partial => text.Contains($"render \"{partial}\"", StringComparison.Ordinal) && (partial == name || Renders(genre.Partials[partial].Text, name, genre)));

    private static (Genre Genre, GenreCode Code) Read(string id)
    {
        var findings = new FindingList();
        var pack = PackReader.Read(new FolderFiles(Path.Combine(Install.Folder, "templates", "gbt9704"), "gbt9704"), findings)!;
        var catalog = new GenreCatalog(Plugins.Genres, new SharedParts(pack.ReadPartials(findings), SharedShapes.BuiltIn));
        var genre = catalog.Find(id, place: null, findings);
        var code = genre is null ? null : Plugins.CodeOf(genre, findings);
        Assert.True(findings.Count == 0, FindingText.Of(findings));
        return (genre!, code!);
    }
}
