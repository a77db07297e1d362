using Gongwen.Contracts;
using Gongwen.Engine.Facts;
using Gongwen.Engine.Migrations;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Genres;

/// <summary>A genre, read whole and without faults. Immutable.</summary>
/// <param name="Id">E.g. duty-report.</param>
/// <param name="Name">E.g. 述职报告.</param>
/// <param name="Description">What it is, in a sentence; null when the author gave none.</param>
/// <param name="Layout">The id of a layout of the base pack.</param>
/// <param name="Sections">In the order of the document.</param>
/// <param name="Documents">What it renders to; at least one.</param>
/// <param name="Partials">By name: the genre's own and, where it has none of that name, the shared ones.</param>
/// <param name="Computed">What the plugin's code and the facts of ledgers add to the data.</param>
/// <param name="Schema">What a whole report may be: 文种, the properties of the sections without a key, and a property for each section with one.</param>
/// <param name="SourceId">The plugin or pack it comes from.</param>
internal sealed record Genre(
    string Id,
    string Name,
    string? Description,
    string Layout,
    IReadOnlyList<GenreSection> Sections,
    IReadOnlyList<GenreDocument> Documents,
    IReadOnlyDictionary<string, TemplateFile> Partials,
    IReadOnlyList<ComputedKey> Computed,
    Schema Schema,
    string SourceId)
{
    /// <summary>Names that reports may go on using.</summary>
    public IReadOnlyList<string> FormerNames { get; init; } = [];

    /// <summary>What a report may be that uses only some of the sections: the keys of the others may stand there, but none is required.</summary>
    public Schema SchemaWith(IReadOnlySet<string> sectionIds) => RootSchema.Compose(Id, Name, Description, Version, [.. Sections.Where(section => section.Schema is not null).Select(section => PartOf(section, sectionIds))], FormerNames);

    private static SchemaPart PartOf(GenreSection section, IReadOnlySet<string> used)
    {
        var schema = section.Schema!;
        if (used.Contains(section.Id))
            return new SchemaPart(section.Key, schema, section.Optional);
        if (section.Key is not null)
            return new SchemaPart(section.Key, schema, IsOptional: true);
        var keys = schema.Closure.Keys.Concat(schema.Closure.Unlisted).Select(key => KeyValuePair.Create(key, schema.Closure.Property(key)!));
        return new SchemaPart(null, new Schema { Location = schema.Location, Title = schema.FindTitle(), Types = SchemaTypes.Object, Properties = [.. keys] }, IsOptional: true);
    }

    /// <summary>Where genre.yaml names the layout.</summary>
    public SourceLocation? LayoutPlace { get; init; }

    /// <summary>The layouts of its documents, each once, and where they are named.</summary>
    public IEnumerable<(string Id, SourceLocation? Place)> Layouts =>
        Documents.Select(document => document.Layout is { } own ? (own, document.LayoutPlace) : (Layout, LayoutPlace)).DistinctBy(layout => layout.Item1, StringComparer.Ordinal);

    /// <summary>Where what is found in a text somebody wrote goes.</summary>
    public ImportKeys Import { get; init; } = ImportKeys.None;

    /// <summary>The version of its data format.</summary>
    public string Version { get; init; } = ReportVersion.First;

    /// <summary>What is reckoned from the ledgers of a report.</summary>
    public IReadOnlyList<FactGroup> Facts { get; init; } = [];

    /// <summary>What of its schema may be the word 台账 instead of a figure.</summary>
    public IReadOnlySet<Schema> FromLedger => Facts.SelectMany(group => group.Facts).SelectMany(fact => fact.Uses).SelectMany(path => FactPath.FindAll(Schema, path)).ToHashSet<Schema>(ReferenceEqualityComparer.Instance);

    /// <summary>How data of older versions come up to it, from the oldest to the newest.</summary>
    public IReadOnlyList<Migration> Migrations { get; init; } = [];
}
