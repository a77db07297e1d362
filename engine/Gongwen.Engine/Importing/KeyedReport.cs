using Gongwen.Contracts;

namespace Gongwen.Engine.Importing;

/// <summary>A report under the genre's own keys: where they take all of a text, in its order.</summary>
internal sealed class KeyedReport
{
    private static readonly ImportEntryKind[] Order =
    [
        ImportEntryKind.Masthead, ImportEntryKind.Title, ImportEntryKind.Author, ImportEntryKind.Recipients, ImportEntryKind.Text, ImportEntryKind.Chapter, ImportEntryKind.Text,
        ImportEntryKind.AttachmentNote, ImportEntryKind.Signature, ImportEntryKind.Note, ImportEntryKind.Attendance, ImportEntryKind.Attachment, ImportEntryKind.Imprint,
    ];

    private readonly IReadOnlyList<ImportEntry> _entries;
    private readonly ImportTarget _target;
    private readonly List<(string Key, DataNode Value)> _root = [];

    private KeyedReport(IReadOnlyList<ImportEntry> entries, ImportTarget target) => (_entries, _target) = (entries, target);

    /// <summary>The keys with their values; null when something has no key.</summary>
    public static List<(string Key, DataNode Value)>? Of(IReadOnlyList<ImportEntry> entries, ImportTarget target)
    {
        if (target.Keys.ContainsKey("title") && entries.FirstOrDefault(entry => entry.Kind != ImportEntryKind.Masthead) is not { Kind: ImportEntryKind.Title })
            return null;
        return IsInOrder(entries) && new KeyedReport(entries, target).Fits() is { Count: > 0 } root ? root : null;
    }

    // Each once at most, but chapters and attachments.
    private static bool IsInOrder(IReadOnlyList<ImportEntry> entries)
    {
        var at = -1;
        foreach (var entry in entries)
        {
            if (at >= 0 && Order[at] == entry.Kind && entry.Kind is ImportEntryKind.Chapter or ImportEntryKind.Attachment)
                continue;
            at = Array.IndexOf(Order, entry.Kind, at + 1);
            if (at < 0)
                return false;
        }

        return true;
    }

    private List<(string Key, DataNode Value)>? Fits()
    {
        var chapters = _entries.Where(entry => entry.Kind == ImportEntryKind.Chapter).ToList();
        var attachments = _entries.Where(entry => entry.Kind == ImportEntryKind.Attachment).ToList();
        var isFirstText = true;
        foreach (var entry in _entries)
        {
            var fits = entry.Kind switch
            {
                ImportEntryKind.Masthead => PutAll(OfficialElements.Head((Masthead)entry.Leaves[0].Block, _target)),
                ImportEntryKind.Title => Put("title", ImportValue.Text(ReportShape.TextOf(entry.Leaves[0]))) && PutKind(ReportShape.TextOf(entry.Leaves[0])),
                ImportEntryKind.Author => Put("author", ImportValue.List([.. entry.Leaves.Select(leaf => ImportValue.Text(ReportShape.TextOf(leaf)))])),
                ImportEntryKind.Recipients => PutRecipients(entry),
                ImportEntryKind.Text => Put(isFirstText && _root.TrueForAll(member => member.Key != _target.Keys.GetValueOrDefault("chapters")) ? "opening" : "closing", ImportValue.OneOrMore(ContentValues.Of(entry.Leaves))),
                ImportEntryKind.Chapter => entry != chapters[0] || Put("chapters", Chapters(chapters)),
                ImportEntryKind.AttachmentNote => PutAttachments((AttachmentNote)entry.Leaves[0].Block, attachments),
                ImportEntryKind.Signature => PutSignature((Signature)entry.Leaves[0].Block),
                ImportEntryKind.Attendance => PutAll(OfficialElements.Attendance((Attendance)entry.Leaves[0].Block, _target)),
                ImportEntryKind.Imprint => PutAll(OfficialElements.Foot((Imprint)entry.Leaves[0].Block, _target)),
                ImportEntryKind.Attachment => _root.Exists(member => member.Key == _target.Keys.GetValueOrDefault("attachments")),
                _ => Put("note", ImportValue.Text(ReportShape.NoteOf(entry.Leaves[0]))),
            };
            isFirstText &= entry.Kind != ImportEntryKind.Text;
            if (!fits)
                return null;
        }

        return _root;
    }

    private bool Put(string role, DataNode value)
    {
        if (!_target.Keys.TryGetValue(role, out var name))
            return false;
        _root.Add((name, value));
        return true;
    }

    private bool PutAll(List<(string Key, DataNode Value)>? members)
    {
        if (members is null)
            return false;
        _root.AddRange(members);
        return true;
    }

    private static DataNode Chapters(List<ImportEntry> chapters)
    {
        var counting = new ChapterValue();
        return ImportValue.List([.. chapters.Select(entry => counting.Of(entry.Chapters[0]))]);
    }

    // What the document is stands at the end of its title.
    private bool PutKind(string title)
    {
        if (!_target.Keys.ContainsKey("kind"))
            return true;
        return TitleKind(title) is { } kind && Put("kind", ImportValue.Text(kind));
    }

    private static string? TitleKind(string title) => Array.Find(OfficialElements.Kinds, kind => title.EndsWith(kind, StringComparison.Ordinal));

    private bool PutRecipients(ImportEntry entry)
    {
        var names = ReportShape.Recipients(entry);
        if (!_target.Keys.ContainsKey("sent-to"))
            return Put("recipients", names);
        return Put("sent-to", OfficialElements.Names(names.Text, '，'));
    }

    private bool PutAttachments(AttachmentNote note, List<ImportEntry> bodies)
    {
        var names = ReportShape.Names(note).Items;
        if (bodies.Count > names.Count)
            return false;
        List<DataNode> values = [];
        var next = 0;
        foreach (var name in names)
        {
            var isBody = next < bodies.Count && BareText.Of(Inline.TextOf(((Attachment)bodies[next].Leaves[0].Block).Title)) == BareText.Of(name.Text);
            values.Add(isBody ? ReportShape.AttachmentOf(bodies[next]) : name);
            next += isBody ? 1 : 0;
        }

        return next == bodies.Count && Put("attachments", ImportValue.List(values));
    }

    private bool PutSignature(Signature signature)
    {
        var date = Inline.TextOf(signature.Date).Trim();
        var names = signature.Names.Select(name => Inline.TextOf(name).Trim()).ToList();
        if (ImportValue.Text(date).Date is null)
            return false;
        if (_target.Keys.ContainsKey("seals") && OfficialElements.Seals(names) is { } seals)
            return Put("seals", seals) && Put("date", ImportValue.Text(date));

        // The organs of the head sign by themselves.
        var isOfHead = _target.Keys.TryGetValue("organs", out var organs) && _root.Find(member => member.Key == organs).Value is { } head && string.Concat(OfficialElements.TextsOf(head)) == string.Concat(names);
        return names.Count > 0 && (isOfHead || Put("signature", ImportValue.OneOrMore([.. names.Select(ImportValue.Text)]))) && Put("date", ImportValue.Text(date));
    }
}
