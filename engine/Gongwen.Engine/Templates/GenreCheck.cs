using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Schemas;
using Gongwen.Liquid;

namespace Gongwen.Engine.Templates;

/// <summary>Everything about a genre's templates that can be told without data: how they are written, and whether the schemas know what they ask for.</summary>
internal static class GenreCheck
{
    /// <summary>Parses and analyses the template of every section with the partials it renders.</summary>
    public static void Run(Genre genre, GenreCode code, FindingList findings)
    {
        RequiredKeys.Check([genre.Schema, .. genre.Computed.Select(key => key.Schema)], findings);
        MigrationCheck.Run(genre, findings);
        ImportCheck.Run(genre, findings);
        var parser = GenreTemplates.ParserOf(genre, code, draft: false);
        var analyzer = new LiquidAnalyzer();
        foreach (var section in genre.Sections)
        {
            if (section.Template is not { } file)
                continue;
            foreach (var error in analyzer.Analyze(parser.Parse(file.Text, file.File), SchemaTyping.RootOf(genre, section)))
                findings.Add(TemplateFindings.Of(error));
        }

        new MarkupCheck(genre, findings).Run();
        foreach (var name in genre.Partials.Keys.Order(StringComparer.Ordinal))
        {
            foreach (var error in parser.ParsePartial(name)?.Errors ?? [])
                findings.Add(TemplateFindings.Of(error));
        }
    }
}
