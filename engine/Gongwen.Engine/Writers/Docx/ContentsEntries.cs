using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Pagination;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>What the contents list: the headings of the upper levels in order. Nothing in a document without contents.</summary>
internal sealed class ContentsEntries
{
    // Others may mark places too; theirs begin at 1.
    private const int FirstBookmark = 10_000;

    private readonly int _levels;

    internal ContentsEntries(Document document, LayoutProfile layout, PagePlan plan)
    {
        if (!document.Blocks.Any(block => block is Contents))
            return;
        _levels = layout.Contents.Levels;
        var entries = new List<ContentsEntry>();
        foreach (var (block, page) in document.Blocks.Zip(plan.FirstPages))
        {
            if (block is not Heading heading)
                continue;
            var level = Math.Clamp(heading.Level, 1, layout.Headings.Count);
            if (Holds(level))
                entries.Add(new ContentsEntry(level, HeadingText.Of(heading), NameOf(entries.Count), page));
        }

        All = entries;
    }

    internal IReadOnlyList<ContentsEntry> All { get; } = [];

    internal bool Holds(int level) => level <= _levels;

    /// <summary>Marks where an entry's heading begins.</summary>
    internal int OpenBookmark(WordXml xml, int entry)
    {
        xml.Open("bookmarkStart").With("id", FirstBookmark + entry).With("name", All[entry].Bookmark).Close();
        return FirstBookmark + entry;
    }

    internal static void CloseBookmark(WordXml xml, int id) => xml.Open("bookmarkEnd").With("id", id).Close();

    // As Word names its own; those that begin with a low line are hidden.
    private static string NameOf(int entry) => "_Toc" + (97_040_000 + entry).ToString("00000000", CultureInfo.InvariantCulture);
}
