using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Genres;

/// <summary>A section of a genre: what data it takes and how it reads.</summary>
/// <param name="Id">The name of its folder.</param>
/// <param name="Key">The key of the report its data stands under; null when its properties stand at the root.</param>
/// <param name="Optional">True when the section is skipped if its key is absent.</param>
/// <param name="Schema">What data it takes; null when it takes none of its own.</param>
/// <param name="Template">How it reads; null when it prints nothing.</param>
internal sealed record GenreSection(string Id, string? Key, bool Optional, Schema? Schema, TemplateFile? Template)
{
    /// <summary>Where genre.yaml writes <see cref="Headings"/>.</summary>
    public IReadOnlyList<DataNode> HeadingPlaces { get; init; } = [];

    /// <summary>Regular expressions: a heading of a text somebody wrote that one of them finds belongs here.</summary>
    public IEnumerable<string> Headings => HeadingPlaces.Select(pattern => pattern.Text);

    /// <summary>What people call it: its key, or its schema's title.</summary>
    public string Name => Key ?? Schema?.FindTitle() ?? Id;

    /// <summary>True when it is meant by what a report calls it.</summary>
    public bool IsCalled(string name) => name == Key || name == Id || (Key is null && name == Name);
}
