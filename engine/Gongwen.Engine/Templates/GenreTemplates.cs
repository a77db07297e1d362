using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Schemas;
using Gongwen.Liquid;

namespace Gongwen.Engine.Templates;

/// <summary>A genre's templates, parsed once for all reports. Immutable and thread-safe.</summary>
internal sealed class GenreTemplates
{
    private readonly Dictionary<string, LiquidTemplate> _sections = new(StringComparer.Ordinal);

    private GenreTemplates(Genre genre, bool draft)
    {
        Genre = genre;
        IsDraft = draft;
        Shape = new RootShape(genre);
    }

    /// <summary>Whose templates these are.</summary>
    public Genre Genre { get; }

    /// <summary>True when missing values leave gaps; otherwise they are errors.</summary>
    public bool IsDraft { get; }

    /// <summary>What the templates may ask of the data.</summary>
    public DataShape Shape { get; }

    /// <summary>The shared partial for an entry of 篇章; null when there is none.</summary>
    public LiquidTemplate? Outline { get; private set; }

    /// <summary>The shape of an entry of 篇章.</summary>
    public DataShape? OutlineShape => Shape.Member(RootSchema.OutlineKey)?.ItemAt(0);

    /// <summary>Everything wrong with the templates that can be told without data.</summary>
    public FindingList Findings { get; } = [];

    /// <summary>The template of a section; null when the section prints nothing.</summary>
    public LiquidTemplate? Section(string id) => _sections.GetValueOrDefault(id);

    /// <summary>Parses the templates of every section and every partial.</summary>
    public static GenreTemplates Compile(Genre genre, GenreCode code, bool draft)
    {
        var templates = new GenreTemplates(genre, draft);
        var parser = ParserOf(genre, code, draft);
        foreach (var section in genre.Sections)
        {
            if (section.Template is { } file)
                templates._sections[section.Id] = templates.Take(parser.Parse(file.Text, file.File));
        }

        foreach (var name in genre.Partials.Keys.Order(StringComparer.Ordinal))
        {
            if (parser.ParsePartial(name) is not { } partial)
                continue;
            var template = templates.Take(partial);
            if (name == OutlineEntry.PartialName)
                templates.Outline = template;
        }

        return templates;
    }

    /// <summary>A parser that knows the genre's filters and partials.</summary>
    public static LiquidParser ParserOf(Genre genre, GenreCode code, bool draft) => new(OptionsOf(genre, code, draft));

    private static TemplateOptions OptionsOf(Genre genre, GenreCode code, bool draft) => new()
    {
        Filters = code.Filters.Count == 0 ? FilterBinding.Engine : FilterBinding.Engine.With(code.Filters.Select(FilterBinding.Bind)),
        FileProvider = new GenrePartials(genre),
        AbsentBehavior = draft ? Strictness.Silent : Strictness.Error,
        NullBehavior = draft ? Strictness.Silent : Strictness.Error,
        UnknownFilterBehavior = Strictness.Error,
        UnknownTemplateBehavior = Strictness.Error,
    };

    private LiquidTemplate Take(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
            Findings.Add(TemplateFindings.Of(error));
        return parsed.Template;
    }
}
