using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;
using Gongwen.Tests.Conventions;

namespace Gongwen.Tests.Genres;

/// <summary>Every folder of Cases/8-genres: a genre's folder, and what is read from it or all that is wrong with it.</summary>
public sealed class GenreCases
{
    private static string Cases => RepositoryFiles.Of("tests", "Gongwen.Tests", "Cases", "8-genres");

    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(Cases).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_read(string name)
    {
        var folder = Path.Combine(Cases, name);
        var shared = new SharedParts(new Dictionary<string, TemplateFile>(StringComparer.Ordinal) { ["points"] = new("gbt9704/partials/points.liquid", "shared") }, SharedShapes.BuiltIn);
        var reading = GenreReading.Of(new GenreFolder("memo", new FolderFiles(folder, "plugin"), "fixture"), shared);

        var text = new StringBuilder();
        if (reading.Genre is { } genre)
            Write(genre, text);
        foreach (var finding in reading.Findings)
            Write(finding, text);
        Snapshot.MatchFile(text.ToString(), Path.Combine(folder, "expected.txt"));
    }

    private static void Write(Genre genre, StringBuilder text)
    {
        text.Append($"{genre.Id} | {genre.Name} | {genre.Description} | {genre.Layout} | {genre.SourceId}\n");
        foreach (var section in genre.Sections)
            text.Append($"section {section.Id} | {section.Key} | {(section.Optional ? "optional" : "required")} | {section.Schema?.FindTitle()} | {section.Template?.File}\n");
        foreach (var document in genre.Documents)
            text.Append($"document {document.Id} | {document.Name} | {(document.Landscape ? "landscape" : "portrait")} | {document.Layout} | {string.Join(", ", document.SectionIds)}\n");
        foreach (var (name, partial) in genre.Partials.OrderBy(partial => partial.Key, StringComparer.Ordinal))
            text.Append($"partial {name} | {partial.File}\n");
        foreach (var key in genre.Computed)
            text.Append($"computed {key.Key} | {key.Schema.FindTitle()}\n");
        text.Append($"keys {string.Join(", ", Keys(genre.Schema))}\nrequired {string.Join(", ", Required(genre.Schema))}\n");
    }

    private static IEnumerable<string> Keys(Schema schema) => schema.AllOf.SelectMany(Keys).Concat(schema.Properties.Select(property => property.Key)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Required(Schema schema) => schema.AllOf.SelectMany(Required).Concat(schema.Required).Distinct(StringComparer.Ordinal);

    private static void Write(Finding finding, StringBuilder text)
    {
        text.Append($"- {finding.RuleId} {finding.Severity} {finding.Location}\n  {finding.Message.Chinese}\n  {finding.Message.English}\n");
        if (finding.Hint is { } hint)
            text.Append($"  → {hint.Chinese}\n  → {hint.English}\n");
    }
}
