using Gongwen.Contracts;
using Gongwen.Engine.Reading;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Importing;

/// <summary>Makes the data of a report of the pieces of a text: under the genre's own keys where they take all of it in its order, else under 篇章.</summary>
internal sealed class ReportShape
{
    private readonly ImportTarget _target;
    private ChapterValue _chapters = new();
    private readonly Dictionary<string, DataNode> _native = new(StringComparer.Ordinal);

    private bool _hasChapters;

    private ReportShape(ImportTarget target) => _target = target;

    /// <summary>The report.</summary>
    /// <param name="entries">What stands in the text.</param>
    /// <param name="target">The genre.</param>
    /// <param name="usesKeys">True to use the genre's own keys when they fit.</param>
    public static DataNode Of(IReadOnlyList<ImportEntry> entries, ImportTarget target, bool usesKeys)
    {
        List<(string, DataNode)> root = [("文种", ImportValue.Text(target.GenreName))];
        if (usesKeys && KeyedReport.Of(entries, target) is { } keyed)
        {
            root.AddRange(keyed);
            return ImportValue.Object([.. root]);
        }

        var shape = new ReportShape(target);
        var order = ImportValue.List([.. entries.Select(shape.Entry)]);
        root.AddRange(shape._native.Select(section => (section.Key, section.Value)));
        root.Add(("篇章", order));
        return ImportValue.Object([.. root]);
    }

    private DataNode Entry(ImportEntry entry) => entry.Kind switch
    {
        ImportEntryKind.Title => ImportValue.Object(("题目", ImportValue.Text(TextOf(entry.Leaves[0])))),
        ImportEntryKind.Author => ImportValue.Object(("署名行", ImportValue.List([.. entry.Leaves.Select(leaf => ImportValue.Text(TextOf(leaf)))]))),
        ImportEntryKind.Recipients => ImportValue.Object(("称谓", Recipients(entry))),
        ImportEntryKind.Text => Opening(entry) ?? ImportValue.Object(("段落", ImportValue.OneOrMore(ContentValues.Of(entry.Leaves)))),
        ImportEntryKind.Masthead or ImportEntryKind.Attendance or ImportEntryKind.Imprint => ImportValue.Object(("段落", ImportValue.OneOrMore(ContentValues.Of(entry.Leaves)))),
        ImportEntryKind.AttachmentNote => ImportValue.Object(("附件说明", Names((AttachmentNote)entry.Leaves[0].Block))),
        ImportEntryKind.Signature => ImportValue.Object(("落款", SignatureOf((Signature)entry.Leaves[0].Block))),
        ImportEntryKind.Note => ImportValue.Object(("附注", ImportValue.Text(NoteOf(entry.Leaves[0])))),
        ImportEntryKind.Attachment => ImportValue.Object(("附件正文", AttachmentOf(entry))),
        _ => ChapterOf(entry.Chapters[0]),
    };

    private DataNode ChapterOf(Chapter chapter)
    {
        _hasChapters = true;
        return Section(chapter) ?? _chapters.Of(chapter);
    }

    // What stands before the first chapter as the section of the genre that is there for it.
    private DataNode? Opening(ImportEntry entry)
    {
        if (_target.OpeningSection is not { } key || _hasChapters || _native.ContainsKey(key) || entry.Leaves.Exists(leaf => leaf.Form > LeafForm.Structured))
            return null;
        var values = ContentValues.Of(entry.Leaves);
        _native.Add(key, ImportValue.Object(values is [{ Kind: DataKind.Text } only] ? ("导语", only) : ("段落", ImportValue.OneOrMore(values))));
        return ImportValue.Object(("章节", ImportValue.Text(key)));
    }

    private DataNode? Section(Chapter chapter)
    {
        if (chapter.Leaf.Form != LeafForm.Native || chapter.Heading.RunIn is not null || _target.SectionOf(HeadingWords(chapter)) is not { } section || _native.ContainsKey(section.Key))
            return null;
        var counting = _chapters.Copy();
        var heading = counting.Heading(chapter);
        if (SectionValue.Of(chapter, section, counting, chapter.Leaf.NativeForm) is not { } data || heading.Any(member => member.Key == "标题标点"))
            return null;
        _chapters = counting;
        _native.Add(section.Key, data);
        return ImportValue.Object([("章节", ImportValue.Text(section.Key)), .. heading.Where(member => member.Key is "标题" or "编号")]);
    }

    /// <summary>The words of a chapter's heading.</summary>
    public static string HeadingWords(Chapter chapter) => SentenceEnd.Open(Inline.TextOf(chapter.Heading.Content).Trim());

    /// <summary>Whom it speaks to.</summary>
    public static DataNode Recipients(ImportEntry entry) => ImportValue.Text(SentenceEnd.Open(TextOf(entry.Leaves[0])));

    /// <summary>The names of a note of attachments.</summary>
    public static DataNode Names(AttachmentNote note) => ImportValue.List([.. note.Names.Select(name => ImportValue.Text(Inline.TextOf(name).Trim()))]);

    private static DataNode SignatureOf(Signature signature)
    {
        List<(string, DataNode)> members = [];
        if (signature.Names.Count > 0)
            members.Add(("署名", ImportValue.List([.. signature.Names.Select(name => ImportValue.Text(Inline.TextOf(name).Trim()))])));
        members.Add(("日期", ImportValue.Text(Inline.TextOf(signature.Date).Trim())));
        return ImportValue.Object([.. members]);
    }

    /// <summary>An attachment with what it holds.</summary>
    public static DataNode AttachmentOf(ImportEntry entry)
    {
        var title = Inline.TextOf(((Attachment)entry.Leaves[0].Block).Title).Trim();
        if (entry.Leaves.Count == 1 && entry.Chapters.Count == 0)
            return ImportValue.Text(title);
        if (entry.Leaves is [_, { Block: Table table, Form: <= LeafForm.Structured } only] && TableValue.Of(table, only) is { } data)
            return ImportValue.Object(("名称", ImportValue.Text(title)), ("表格", data));
        return entry.Leaves.Count > 1
            ? ImportValue.Object(("名称", ImportValue.Text(title)), ("正文", ImportValue.OneOrMore(ContentValues.Of(entry.Leaves[1..]))))
            : ImportValue.Object(("名称", ImportValue.Text(title)), ("内容", ImportValue.List([.. entry.Chapters.Select(new ChapterValue().Of)])));
    }

    /// <summary>The words of a note, without the brackets the layout writes.</summary>
    public static string NoteOf(ImportLeaf leaf) => TextOf(leaf) is ['（' or '(', .. var words, '）' or ')'] ? words : TextOf(leaf);

    /// <summary>The words of an entry in one line: a title in two lines is broken by the layout.</summary>
    public static string TextOf(ImportLeaf leaf)
    {
        var text = "";
        foreach (var line in leaf.Sources.OfType<SourceParagraph>().Select(ImportLeaf.TextOf).Where(line => line.Length > 0))
            text += (text.Length > 0 && char.IsAsciiLetterOrDigit(text[^1]) && char.IsAsciiLetterOrDigit(line[0]) ? " " : "") + line.Replace('\n', ' ');
        return text;
    }
}
