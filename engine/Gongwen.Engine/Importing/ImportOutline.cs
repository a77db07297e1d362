using Gongwen.Contracts;

namespace Gongwen.Engine.Importing;

/// <summary>Puts the pieces of a text together: headings over what stands under them, entries in the order of the text.</summary>
internal sealed class ImportOutline
{
    private const int MostLevels = 4;

    private readonly List<ImportEntry> _entries = [];
    private readonly Stack<(int Level, Chapter Chapter)> _open = new();
    private ImportEntry? _attachment;

    /// <summary>The entries.</summary>
    /// <param name="leaves">The pieces.</param>
    /// <param name="hasClosing">True to take the last sentences of the text out of its last chapter.</param>
    public static List<ImportEntry> Of(IReadOnlyList<ImportLeaf> leaves, bool hasClosing = false)
    {
        var outline = new ImportOutline();
        foreach (var leaf in leaves)
            outline.Add(leaf);
        if (hasClosing)
            outline.TakeClosing();
        return outline._entries;
    }

    private void TakeClosing()
    {
        var at = _entries.FindLastIndex(entry => entry.Kind == ImportEntryKind.Chapter);
        if (at < 0)
            return;
        var last = _entries[at].Chapters[0];
        while (last.Subs.Count > 0)
            last = last.Subs[^1];
        var first = last.Contents.Count;
        while (first > 0 && last.Contents[first - 1].IsClosing)
            first--;
        if (first == last.Contents.Count || (first == 0 && last.Heading.RunIn is null))
            return;
        var closing = new ImportEntry(ImportEntryKind.Text);
        closing.Leaves.AddRange(last.Contents.Skip(first));
        last.Contents.RemoveRange(first, last.Contents.Count - first);
        _entries.Insert(at + 1, closing);
    }

    private void Add(ImportLeaf leaf)
    {
        if (leaf.Form >= LeafForm.Written)
        {
            AddText(leaf);
            return;
        }

        switch (leaf.Block)
        {
            case Heading heading when HasRoom(heading.Level) && !(_attachment is { Chapters.Count: 0, Leaves.Count: > 1 }):
                AddChapter(leaf, heading.Level);
                break;
            case Masthead:
                Begin(ImportEntryKind.Masthead, leaf);
                break;
            case Imprint:
                Begin(ImportEntryKind.Imprint, leaf);
                break;
            case Attendance:
                Begin(ImportEntryKind.Attendance, leaf);
                break;
            case Title:
                Begin(ImportEntryKind.Title, leaf);
                break;
            case AuthorLine:
                Begin(ImportEntryKind.Author, leaf);
                break;
            case Recipients:
                Begin(ImportEntryKind.Recipients, leaf);
                break;
            case AttachmentNote:
                Begin(ImportEntryKind.AttachmentNote, leaf);
                break;
            case Signature:
                Begin(ImportEntryKind.Signature, leaf);
                break;
            case Note:
                Begin(ImportEntryKind.Note, leaf);
                break;
            case Attachment { Title.Count: > 0 }:
                Begin(ImportEntryKind.Attachment, leaf);
                _attachment = _entries[^1];
                break;
            default:
                AddText(leaf);
                break;
        }
    }

    private void Begin(ImportEntryKind kind, ImportLeaf leaf)
    {
        _open.Clear();
        _attachment = null;
        if (kind == ImportEntryKind.Author && _entries is [.., { Kind: ImportEntryKind.Author } authors])
            authors.Leaves.Add(leaf);
        else
            _entries.Add(new ImportEntry(kind) { Leaves = { leaf } });
    }

    private bool HasRoom(int level) => _open.Count(one => one.Level < level) < MostLevels;

    private void AddChapter(ImportLeaf leaf, int level)
    {
        while (_open.TryPeek(out var last) && last.Level >= level)
            _open.Pop();
        var chapter = new Chapter(leaf, _open.Count + 1);
        if (_open.TryPeek(out var above))
            above.Chapter.Subs.Add(chapter);
        else if (_attachment is not null)
            _attachment.Chapters.Add(chapter);
        else
            _entries.Add(new ImportEntry(ImportEntryKind.Chapter) { Chapters = { chapter } });
        _open.Push((level, chapter));
    }

    private void AddText(ImportLeaf leaf)
    {
        if (_open.TryPeek(out var above))
            above.Chapter.Contents.Add(leaf);
        else if (_attachment is not null)
            _attachment.Leaves.Add(leaf);
        else if (_entries is [.., { Kind: ImportEntryKind.Text } text])
            text.Leaves.Add(leaf);
        else
            _entries.Add(new ImportEntry(ImportEntryKind.Text) { Leaves = { leaf } });
    }
}
