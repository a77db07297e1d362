using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Importing;

/// <summary>
/// Writes the data of a text, renders them and holds what comes out against the text; what doesn't come back is said in a plainer form, and it is tried
/// again. So what is written has been seen to come back, character for character.
/// </summary>
/// <param name="target">The genre.</param>
/// <param name="leaves">The pieces of the text.</param>
/// <param name="render">Renders data; see <see cref="ImportRendering"/>.</param>
internal sealed class ImportLoop(ImportTarget target, IReadOnlyList<ImportLeaf> leaves, Func<byte[], ImportRendering> render)
{
    private const int MostRounds = 16;
    private const int RoundsWithKeys = 5;
    private const int RoundsInDetail = 11;

    /// <summary>What is in the way when nothing comes back.</summary>
    public FindingList Faults { get; private set; } = [];

    /// <summary>How many errors of the text itself a finished document would have to be rid of.</summary>
    public int TextErrors { get; private set; }

    /// <summary>True when it is more than a data file may hold.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>The first piece that didn't come back; null when that isn't known.</summary>
    public ImportLeaf? FirstDifference { get; private set; }

    /// <summary>The data, written; null when the text doesn't come back in any form.</summary>
    /// <param name="comment">The first line.</param>
    public (byte[] Bytes, DataNode Root)? Run(string comment)
    {
        MarkSections();
        var usesKeys = true;
        for (var round = 0; round < MostRounds; round++)
        {
            if (round == RoundsInDetail)
            {
                foreach (var leaf in leaves)
                    leaf.Lower(LeafForm.Written);
            }

            var root = ReportShape.Of(ImportOutline.Of(leaves, target.HasClosing), target, usesKeys);
            if (Written(root, comment) is not { } bytes)
                return null;
            var rendering = render(bytes);
            var bad = rendering.Text is { } text ? RoundTrip.Differences(leaves, BareText.Of(text)) : new HashSet<int>();
            var refused = rendering.Faults.Count > 0 || rendering.Text is null;
            TextErrors = rendering.TextErrors;
            if (bad.Count == 0 && !refused)
                return (bytes, root);
            Faults = rendering.Faults;
            FirstDifference = bad.Count > 0 ? leaves[bad.Min()] : null;
            // What the genre's keys have no room for 篇章 takes.
            if (!usesKeys || bad.Count > 0)
                Lower(bad, rendering.Faults);
            usesKeys &= bad.Count > 0 && round < RoundsWithKeys;
        }

        return null;
    }

    private void MarkSections()
    {
        foreach (var entry in ImportOutline.Of(leaves, target.HasClosing).Where(entry => entry.Kind == ImportEntryKind.Chapter))
        {
            if (target.SectionOf(ReportShape.HeadingWords(entry.Chapters[0])) is not null)
                entry.Chapters[0].Leaf.MakeNative();
        }
    }

    // A section goes as a whole; only then its pieces.
    private void Lower(IReadOnlySet<int> bad, FindingList faults)
    {
        var entries = ImportOutline.Of(leaves, target.HasClosing);
        HashSet<ImportLeaf> different = [.. bad.Select(index => leaves[index])];
        HashSet<ImportLeaf> done = [];
        var some = false;
        foreach (var chapter in entries.Where(entry => entry.Kind == ImportEntryKind.Chapter).Select(entry => entry.Chapters[0]).Where(chapter => chapter.Leaf.Form == LeafForm.Native))
        {
            var key = target.SectionOf(ReportShape.HeadingWords(chapter))?.Key;
            var own = chapter.Leaves.ToList();
            if (!faults.Any(fault => fault.Path is { } path && key is not null && path.StartsWith(key, StringComparison.Ordinal)) && !own.Exists(different.Contains))
                continue;
            some |= chapter.Leaf.Lower();
            done.UnionWith(own);
        }

        foreach (var leaf in different.Where(leaf => !done.Contains(leaf)))
            some |= leaf.Lower();
        // What is refused without a place to go by is said as plainly as can be.
        if (some || bad.Count > 0)
            return;
        foreach (var leaf in leaves)
            leaf.Lower();
    }

    // Read back before it is used: plain texts may look like something else.
    private byte[]? Written(DataNode root, string comment)
    {
        foreach (var quotesAll in new[] { false, true })
        {
            var bytes = Encoding.UTF8.GetBytes(comment + YamlText.Of(root, quotesAll));
            if (ReadBack.IsSame(bytes, root, out var isTooLarge))
                return bytes;
            IsTooLarge = isTooLarge;
        }

        return null;
    }
}
