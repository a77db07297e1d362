using Gongwen.Engine.Schemas;
using Gongwen.Engine.Vocabulary;

namespace Gongwen.Engine.Importing;

/// <summary>What a genre takes of a text somebody wrote.</summary>
/// <param name="GenreId">Its id.</param>
/// <param name="GenreName">What people call it.</param>
/// <param name="Keys">The root keys by what they take: title, author, recipients … (see Genres.ImportKeys).</param>
/// <param name="Sections">The sections that take a chapter, in their order.</param>
internal sealed record ImportTarget(string GenreId, string GenreName, IReadOnlyDictionary<string, string> Keys, IReadOnlyList<ImportTarget.Section> Sections)
{
    /// <summary>The section without a heading of its own that takes what stands before the first chapter; null for none.</summary>
    public string? OpeningSection { get; init; }

    /// <summary>True when the last sentences of a text, 以上报告，请予审议。, are none of the last chapter's.</summary>
    public bool HasClosing => Keys.ContainsKey("closing") || !Keys.ContainsKey("chapters");

    /// <summary>The section a heading belongs to; null for none.</summary>
    public Section? SectionOf(string heading) => Sections.FirstOrDefault(section => section.Headings.Any(pattern => pattern.In(heading) is { Count: > 0 }));

    /// <summary>A section of the genre.</summary>
    /// <param name="Key">The root key of its data.</param>
    /// <param name="Title">What people call it.</param>
    /// <param name="Headings">What its heading reads like.</param>
    /// <param name="Schema">What its data may be; null for anything.</param>
    internal sealed record Section(string Key, string Title, IReadOnlyList<RulePattern> Headings, Schema? Schema);
}
