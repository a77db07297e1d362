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

    private ReportShape(ImportTarget target) => _target = target;

    /// <summary>The report.</summary>
    /// <param name="entries">What stands in the text.</param>
    /// <param name="target">The genre.</param>
    /// <param name="usesKeys">True to use the genre's own keys when they fit.</param>
    public static DataNode Of(IReadOnlyList<ImportEntry> entries, ImportTarget target, bool usesKeys)
    {
        List<(string, DataNode)> root = [("文种", ImportValue.Text(target.GenreName))];
        if (usesKeys && new ReportShape(target).Keyed(entries) is { } keyed)
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

    // Title, author, recipients, opening, chapters, attachments, signature, note: each once at most, and in this order.
    private List<(string, DataNode)>? Keyed(IReadOnlyList<ImportEntry> entries)
    {
        ImportEntryKind[] order = [ImportEntryKind.Title, ImportEntryKind.Author, ImportEntryKind.Recipients, ImportEntryKind.Text, ImportEntryKind.Chapter, ImportEntryKind.AttachmentNote, ImportEntryKind.Signature, ImportEntryKind.Note];
        var at = -1;
        if (_target.Keys.ContainsKey("title") && entries is not [{ Kind: ImportEntryKind.Title }, ..])
            return null;
        foreach (var entry in entries)
        {
            var place = Array.IndexOf(order, entry.Kind);
            if (place < at || place < 0 || (place == at && entry.Kind != ImportEntryKind.Chapter))
                return null;
            at = place;
        }

        List<(string, DataNode)> root = [];
        foreach (var entry in entries.Where(entry => entry.Kind != ImportEntryKind.Chapter))
        {
            var fits = entry.Kind switch
            {
                ImportEntryKind.Title => Put("title", ImportValue.Text(TextOf(entry.Leaves[0]))),
                ImportEntryKind.Author => Put("author", ImportValue.List([.. entry.Leaves.Select(leaf => ImportValue.Text(TextOf(leaf)))])),
                ImportEntryKind.Recipients => Put("recipients", Recipients(entry)),
                ImportEntryKind.Text => Put("opening", ImportValue.OneOrMore(ContentValues.Of(entry.Leaves))) && PutChapters(),
                ImportEntryKind.AttachmentNote => PutChapters() && Put("attachments", Names((AttachmentNote)entry.Leaves[0].Block)),
                ImportEntryKind.Signature => PutChapters() && PutSignature((Signature)entry.Leaves[0].Block),
                _ => PutChapters() && Put("note", ImportValue.Text(NoteOf(entry.Leaves[0]))),
            };
            if (!fits)
                return null;
        }

        return PutChapters() && root.Count > 0 ? root : null;

        bool Put(string key, DataNode value)
        {
            if (!_target.Keys.TryGetValue(key, out var name))
                return false;
            root.Add((name, value));
            return true;
        }

        bool PutChapters()
        {
            var chapters = entries.Where(entry => entry.Kind == ImportEntryKind.Chapter).ToList();
            if (chapters.Count == 0 || root.Any(member => _target.Keys.TryGetValue("chapters", out var name) && member.Item1 == name))
                return true;
            return Put("chapters", ImportValue.List([.. chapters.Select(entry => _chapters.Of(entry.Chapters[0]))]));
        }

        bool PutSignature(Signature signature)
        {
            var date = Inline.TextOf(signature.Date).Trim();
            return signature.Names.Count > 0 && IsDate(date) && Put("signature", ImportValue.OneOrMore([.. signature.Names.Select(name => ImportValue.Text(Inline.TextOf(name).Trim()))])) && Put("date", ImportValue.Text(date));
        }
    }

    private DataNode Entry(ImportEntry entry) => entry.Kind switch
    {
        ImportEntryKind.Title => ImportValue.Object(("题目", ImportValue.Text(TextOf(entry.Leaves[0])))),
        ImportEntryKind.Author => ImportValue.Object(("署名行", ImportValue.List([.. entry.Leaves.Select(leaf => ImportValue.Text(TextOf(leaf)))]))),
        ImportEntryKind.Recipients => ImportValue.Object(("称谓", Recipients(entry))),
        ImportEntryKind.Text => ImportValue.Object(("段落", ImportValue.OneOrMore(ContentValues.Of(entry.Leaves)))),
        ImportEntryKind.AttachmentNote => ImportValue.Object(("附件说明", Names((AttachmentNote)entry.Leaves[0].Block))),
        ImportEntryKind.Signature => ImportValue.Object(("落款", SignatureOf((Signature)entry.Leaves[0].Block))),
        ImportEntryKind.Note => ImportValue.Object(("附注", ImportValue.Text(NoteOf(entry.Leaves[0])))),
        ImportEntryKind.Attachment => ImportValue.Object(("附件正文", AttachmentOf(entry))),
        _ => Section(entry.Chapters[0]) ?? _chapters.Of(entry.Chapters[0]),
    };

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

    private static DataNode Recipients(ImportEntry entry) => ImportValue.Text(SentenceEnd.Open(TextOf(entry.Leaves[0])));

    private static DataNode Names(AttachmentNote note) => ImportValue.List([.. note.Names.Select(name => ImportValue.Text(Inline.TextOf(name).Trim()))]);

    private static DataNode SignatureOf(Signature signature)
    {
        List<(string, DataNode)> members = [];
        if (signature.Names.Count > 0)
            members.Add(("署名", ImportValue.List([.. signature.Names.Select(name => ImportValue.Text(Inline.TextOf(name).Trim()))])));
        members.Add(("日期", ImportValue.Text(Inline.TextOf(signature.Date).Trim())));
        return ImportValue.Object([.. members]);
    }

    private DataNode AttachmentOf(ImportEntry entry)
    {
        var title = Inline.TextOf(((Attachment)entry.Leaves[0].Block).Title).Trim();
        if (entry.Leaves.Count == 1 && entry.Chapters.Count == 0)
            return ImportValue.Text(title);
        return entry.Leaves.Count > 1
            ? ImportValue.Object(("名称", ImportValue.Text(title)), ("正文", ImportValue.OneOrMore(ContentValues.Of(entry.Leaves[1..]))))
            : ImportValue.Object(("名称", ImportValue.Text(title)), ("内容", ImportValue.List([.. entry.Chapters.Select(new ChapterValue().Of)])));
    }

    private static string NoteOf(ImportLeaf leaf) => TextOf(leaf) is ['（' or '(', .. var words, '）' or ')'] ? words : TextOf(leaf);

    private static bool IsDate(string text) => ImportValue.Text(text).Date is not null;

    // A title in two lines stays one.
    private static string TextOf(ImportLeaf leaf) => string.Join('\n', leaf.Sources.OfType<SourceParagraph>().Select(ImportLeaf.TextOf).Where(text => text.Length > 0));
}
