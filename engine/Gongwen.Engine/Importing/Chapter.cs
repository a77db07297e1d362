using Gongwen.Contracts;

namespace Gongwen.Engine.Importing;

/// <summary>A heading and what stands under it.</summary>
/// <param name="leaf">The heading.</param>
/// <param name="depth">How many headings it stands under, and one: from 1.</param>
internal sealed class Chapter(ImportLeaf leaf, int depth)
{
    /// <summary>The heading's piece.</summary>
    public ImportLeaf Leaf => leaf;

    /// <summary>The heading.</summary>
    public Heading Heading => (Heading)leaf.Block;

    /// <summary>How many headings it stands under, and one: from 1.</summary>
    public int Depth => depth;

    /// <summary>The text before the first heading below it.</summary>
    public List<ImportLeaf> Contents { get; } = [];

    /// <summary>The headings below it.</summary>
    public List<Chapter> Subs { get; } = [];

    /// <summary>All its pieces in their order.</summary>
    public IEnumerable<ImportLeaf> Leaves => Contents.Prepend(leaf).Concat(Subs.SelectMany(sub => sub.Leaves));
}
