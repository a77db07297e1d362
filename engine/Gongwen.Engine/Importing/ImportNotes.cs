using Gongwen.Contracts;

namespace Gongwen.Engine.Importing;

/// <summary>Says which chapters are no sections of the genre, and which tables became lines.</summary>
internal static class ImportNotes
{
    /// <summary>Adds what a person should know of data that were written.</summary>
    public static void Report(ImportTarget target, IReadOnlyList<ImportLeaf> leaves, DataNode root, FindingList findings)
    {
        // A table above the title holds the names of organs.
        foreach (var leaf in leaves.Where((leaf, index) => leaf.Block is Table && !IsTable(leaf) && !(index + 1 < leaves.Count && leaves[index + 1].Block is Masthead)))
            findings.Add(ImportFault.TableAsLines(leaf));
        if (target.Sections.Count == 0)
            return;
        foreach (var chapter in ImportOutline.Of(leaves, target.HasClosing).Where(entry => entry.Kind == ImportEntryKind.Chapter).Select(entry => entry.Chapters[0]))
        {
            var heading = ReportShape.HeadingWords(chapter);
            if (target.SectionOf(heading) is not { } section)
                findings.Add(ImportFault.NotMapped(chapter.Leaf, heading, target.GenreName));
            else if (chapter.Leaf.Form != LeafForm.Native || root[section.Key] is null)
                findings.Add(ImportFault.NotNative(chapter.Leaf, heading, section.Title));
        }
    }

    private static bool IsTable(ImportLeaf leaf) => leaf.Form <= LeafForm.Structured && TableValue.Of((Table)leaf.Block, leaf) is not null;
}
