using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Pagination;

/// <summary>The items of a document's blocks, as the Word writer sets them.</summary>
internal sealed class DocumentFlow(Document document, LayoutProfile layout, MeasuredTables tables, TextMetric metric)
{
    private readonly List<FlowItem> _items = [];
    private readonly int _pitch = layout.Page.LinePitch;

    private int _block;
    private PageLayout _page = layout.Page;

    /// <summary>The items of some blocks. The breaks asked for begin new pages.</summary>
    public IReadOnlyList<FlowItem> Of(int start, int end, bool landscape, IReadOnlySet<int> breaks)
    {
        _items.Clear();
        _page = landscape ? layout.Page.Lying() : layout.Page;
        for (_block = start; _block < end; _block++)
        {
            var before = _items.Count;
            Add(document.Blocks[_block]);
            if (breaks.Contains(_block) && _items.Count > before)
                _items[before] = _items[before] with { BreakBefore = true };
        }

        return [.. _items];
    }

    private Block? Next => _block + 1 < document.Blocks.Count ? document.Blocks[_block + 1] : null;

    private int AreaWidth => Twips.OfMillimetres(_page.Width - _page.Left - _page.Right);

    private double LineLength => AreaWidth / (double)Twips.OfCharacters(layout, layout.Body.Size, 1);

    private void Add(Block block)
    {
        switch (block)
        {
            case Masthead masthead:
                AddHeight(MastheadGeometry.Of(masthead, layout).HeightInText(layout));
                Blank(MastheadGeometry.BlankLinesBefore(Next, layout));
                break;
            case Title title:
                Blank(layout.Title.BlankLinesBefore);
                AddTitle(title.Content);
                if (Next is not AuthorLine)
                    Blank(layout.Title.BlankLinesAfter);
                break;
            case AuthorLine author:
                AddLines(author.Content, 0, 0, keep: true);
                if (Next is not AuthorLine)
                    Blank(layout.Title.BlankLinesAfter);
                break;
            case Recipients recipients:
                AddLines(recipients.Content, 0, 0, keep: true);
                break;
            case Heading { RunIn: null } heading:
                AddText(heading.Label + Inline.TextOf(heading.Content), layout.Heading(heading.Level).Indent, 0, keep: true, whole: true, isText: true);
                break;
            case Heading heading:
                AddParagraph(heading.Label + Inline.TextOf(heading.Content), heading.RunIn);
                break;
            case Paragraph paragraph:
                AddParagraph("", paragraph.Content);
                break;
            case Note note:
                AddLines(note.Content, layout.BodyIndent, 0, keep: false);
                break;
            case Table table:
                AddTable(table);
                break;
            case AttachmentNote note:
                AddAttachmentNote(note);
                break;
            case Signature signature:
                AddSignature(signature);
                break;
            case Attendance attendance:
                Blank(layout.Attendance.BlankLinesBefore, keep: true);
                foreach (var line in attendance.Lines)
                {
                    var label = layout.Attendance.Indent + TextWidth.Of(Inline.TextOf(line.Label)) + 1;
                    AddLines(line.Names, label, label, keep: false);
                }

                break;
            case Attachment attachment:
                Blank(1, keep: true);
                Blank(Math.Max(0, layout.Attachment.TitleLine - 2), keep: true);
                AddTitle(attachment.Title);
                Blank(layout.Title.BlankLinesAfter);
                break;
            case Contents contents:
                AddContents(contents);
                break;
        }
    }

    private void AddContents(Contents contents)
    {
        if (contents.Title.Count > 0)
        {
            AddTitle(contents.Title);
            Blank(layout.Title.BlankLinesAfter);
        }

        foreach (var heading in document.Blocks.OfType<Heading>().Where(heading => heading.Level <= layout.Contents.Levels))
            AddText(heading.Label + Inline.TextOf(heading.Content), 0, 0, keep: false);
        if (Next is not (null or PageTurn))
            Blank(layout.Title.BlankLinesAfter);
    }

    private void AddTitle(IReadOnlyList<Inline> content)
    {
        // A line the title's own breaks leave too long is broken by the program.
        var room = Twips.OfMillimetres(_page.Width - _page.Left - _page.Right) / (layout.Title.Text.Size * 20);
        var lines = LineBreaker.Count(Inline.TextOf(TitleLines.Break(content, layout, landscape: _page.Width > _page.Height)), room, room, metric);
        _items.Add(new FlowItem(_block, lines, Twips.OfPoints(layout.Title.LinePitch)) { KeepWithNext = true, Whole = true });
    }

    // 附件：1. 名称
    private void AddAttachmentNote(AttachmentNote note)
    {
        Blank(layout.AttachmentBlankLines, keep: true);
        var indent = layout.BodyIndent + 3 + (note.Names.Count > 1 ? TextWidth.Of($"{note.Names.Count}. ") : 0);
        for (var i = 0; i < note.Names.Count; i++)
            AddLines(note.Names[i], indent, indent, keep: i + 1 < note.Names.Count || Next is Signature);
    }

    private void AddSignature(Signature signature)
    {
        switch (signature.Form)
        {
            case SignatureForm.Sealed:
                var seals = SealPlacement.Of(signature, layout, LineLength);
                Blank(layout.Sealed.BlankLinesBefore + (Math.Max(0, seals.Rows.Count - 1) * (seals.LinesBetweenRows - 1)), keep: true);
                foreach (var row in seals.Rows)
                    Blank(row.Max(name => LineBreaker.Count(Inline.TextOf(name), LineLength, LineLength, metric)), keep: true);
                Blank(1, keep: Next is Note);
                break;
            case SignatureForm.Stamped:
                Blank(layout.Stamped.BlankLinesBefore + (2 * signature.Names.Count) + layout.Stamped.BlankLinesAfter, keep: true);
                Blank(1, keep: Next is Note);
                break;
            default:
                Blank(layout.Signature.BlankLinesBefore, keep: true);
                foreach (var name in signature.Names)
                    AddLines(name, 0, 0, keep: true);
                if (signature.Date.Count > 0)
                    Blank(1, keep: Next is Note);
                break;
        }
    }

    private void AddTable(Table table)
    {
        if (table.Caption.Count > 0)
            Blank(1, keep: true);
        if (table.Unit.Count > 0)
            Blank(1, keep: true);
        var measured = tables.Of(table, AreaWidth);
        var padding = 2 * Twips.OfMillimetres(layout.Table.PaddingTop);
        var line = TableLayout.LineOf(layout.Table.Text);
        for (var i = 0; i < table.Header.Count; i++)
            _items.Add(new FlowItem(_block, 1, TableLayout.LineOf(layout.Table.Header) + padding) { KeepWithNext = true, Whole = true, IsHeader = true });
        for (var row = 0; row < table.Rows.Count; row++)
            _items.Add(new FlowItem(_block, 1, ((int)measured.LinesOf(row) * line) + padding) { Whole = true });

        AddHeight(_pitch / 4);
    }

    private void AddLines(IReadOnlyList<Inline> content, double first, double rest, bool keep) => AddText(Inline.TextOf(content), first, rest, keep);

    // A paragraph cut by a page goes on there without an indent.
    private void AddParagraph(string start, IReadOnlyList<Inline> content)
    {
        var cut = content.Select((inline, i) => inline is LineBreak { BeginsPage: true } ? i : -1).FirstOrDefault(i => i >= 0, -1);
        if (cut < 0)
        {
            AddText(start + Inline.TextOf(content), layout.BodyIndent, 0, keep: Ending.IsKept(document.Blocks, _block, layout), isText: true);
            return;
        }

        AddText(start + Inline.TextOf(content.Take(cut)), layout.BodyIndent, 0, keep: false, isText: true);
        AddText(Inline.TextOf(content.Skip(cut + 1)), layout.BodyIndent, 0, keep: true, isText: true);
        _items[^1] = _items[^1] with { BreakBefore = true };
    }

    private void AddText(string text, double first, double rest, bool keep, bool whole = false, bool isText = false)
    {
        var room = LineLength;
        var lines = LineBreaker.Count(text, Math.Max(1, room - first), Math.Max(1, room - rest), metric);
        _items.Add(new FlowItem(_block, lines, _pitch) { KeepWithNext = keep, Whole = whole, IsText = isText });
    }

    private void Blank(int lines, bool keep = false)
    {
        for (var i = 0; i < lines; i++)
            _items.Add(new FlowItem(_block, 1, _pitch) { KeepWithNext = keep });
    }

    private void AddHeight(int height)
    {
        if (height > 0)
            _items.Add(new FlowItem(_block, 1, height));
    }
}
