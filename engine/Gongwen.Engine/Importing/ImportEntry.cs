using Gongwen.Contracts;

namespace Gongwen.Engine.Importing;

/// <summary>A stretch of the text that is one entry of 篇章.</summary>
/// <param name="Kind">What it is.</param>
internal sealed record ImportEntry(ImportEntryKind Kind)
{
    /// <summary>Its pieces, but those of chapters.</summary>
    public List<ImportLeaf> Leaves { get; } = [];

    /// <summary>The chapter, or those of an attachment.</summary>
    public List<Chapter> Chapters { get; } = [];

    /// <summary>The heading of a chapter; null for what is none.</summary>
    public Heading? Heading => Chapters.Count > 0 ? Chapters[0].Heading : null;
}
