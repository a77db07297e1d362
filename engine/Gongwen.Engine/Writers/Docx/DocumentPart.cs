using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Pagination;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>word/document.xml: the elements in order, section by section.</summary>
internal sealed class DocumentPart(WordXml xml, LayoutProfile layout, Document document, MeasuredTables tables, PagePlan plan, IReadOnlyList<(int Start, DocxSection Section)> sections, ContentsEntries contents)
{
    private readonly RunWriter _runs = new(xml, layout);
    private readonly HeadingWriter _headings = new(xml, layout, new RunWriter(xml, layout), contents);

    // Of the section being written.
    private DocxPage _page = sections[0].Section.Page;
    private ParagraphWriter _paragraphs = new(xml, layout, sections[0].Section.Page);

    internal void Write()
    {
        xml.Root("document").Open("body");
        for (var i = 0; i < sections.Count; i++)
        {
            _page = sections[i].Section.Page;
            _paragraphs = new ParagraphWriter(xml, layout, _page);
            WriteBlocks(sections[i].Start, i + 1 < sections.Count ? sections[i + 1].Start : document.Blocks.Count, i + 1 < sections.Count ? sections[i].Section : null);
        }

        if (document.Blocks.Count == 0)
            _paragraphs.Empty(new ParagraphFormat("BodyText"));
        sections[^1].Section.Write(xml);
        xml.Close().Close();
    }

    private void WriteBlocks(int start, int end, DocxSection? sectionEnd)
    {
        var blocks = document.Blocks;
        for (var i = start; i < end; i++)
        {
            var block = blocks[i];
            // A section begins a page anyway.
            if (i > start && (block is Attachment or PageTurn || plan.Breaks.Contains(i)))
                _paragraphs.BreakBeforeNext();
            var ends = i + 1 == end && EndsSection(block) ? sectionEnd : null;
            Write(block, i > 0 ? blocks[i - 1] : null, i + 1 < blocks.Count ? blocks[i + 1] : null, Ending.IsKept(blocks, i, layout), ends);
        }

        if (sectionEnd is not null && (end == start || !EndsSection(blocks[end - 1])))
            _paragraphs.Empty(new ParagraphFormat("BlankLine") { Line = ParagraphWriter.Trace, SectionEnd = sectionEnd });
    }

    // Those whose last paragraph carries the end of a section; after the others one is added.
    private static bool EndsSection(Block block) => block is Contracts.Paragraph or Heading or Note or Table or Signature or AttachmentNote;

    private void Write(Block block, Block? before, Block? after, bool isKept, DocxSection? sectionEnd)
    {
        switch (block)
        {
            case Masthead masthead:
                if (layout.Masthead.Show)
                {
                    new MastheadWriter(xml, layout, _paragraphs, _runs, _page).Write(masthead);
                    _paragraphs.BlankLines(MastheadGeometry.BlankLinesBefore(after, layout));
                }

                break;
            case Title title:
                _paragraphs.BlankLines(layout.Title.BlankLinesBefore);
                Paragraph("Title", TitleLines.Break(title.Content, layout, _page.Landscape));
                if (after is not AuthorLine)
                    _paragraphs.BlankLines(layout.Title.BlankLinesAfter);
                break;
            case AuthorLine author:
                Paragraph("AuthorLine", author.Content);
                if (after is not AuthorLine)
                    _paragraphs.BlankLines(layout.Title.BlankLinesAfter);
                break;
            case Recipients recipients:
                Paragraph("Recipients", recipients.Content);
                break;
            case Heading heading:
                _headings.Write(heading, _paragraphs, isKept, sectionEnd);
                break;
            case Paragraph paragraph:
                Paragraph("BodyText", paragraph.Content, isKept, sectionEnd);
                break;
            case Table table:
                if (_paragraphs.BreaksBeforeNext && table.Caption.Count == 0 && table.Unit.Count == 0)
                    _paragraphs.Empty(new ParagraphFormat("BlankLine") { Line = ParagraphWriter.Trace });
                new TableWriter(xml, layout, _page, _paragraphs, _runs, tables).Write(table);
                // A quarter of a line below a table; two tables without a paragraph between would be one, and a document can't end with a table.
                _paragraphs.Empty(new ParagraphFormat("BlankLine") { Line = after is null || sectionEnd is not null ? ParagraphWriter.Trace : _page.LinePitch / 4, SectionEnd = sectionEnd });
                break;
            case AttachmentNote note:
                new AttachmentWriter(xml, layout, _paragraphs, _runs).Write(note, after, sectionEnd);
                break;
            case Attachment attachment:
                _headings.BeginAttachment();
                new AttachmentWriter(xml, layout, _paragraphs, _runs).Write(attachment);
                break;
            case Signature signature:
                new SignatureWriter(xml, layout, _paragraphs, _runs).Write(signature, before, after, sectionEnd);
                break;
            case Note note:
                Paragraph("Remark", note.Content, sectionEnd: sectionEnd);
                break;
            case Attendance attendance:
                WriteAttendance(attendance);
                break;
            case Imprint imprint:
                WriteImprint(imprint);
                break;
            case Contents list:
                new ContentsWriter(xml, layout, _paragraphs, _runs, contents).Write(list, _page.AreaWidth, after);
                break;
            case PageTurn:
                break;
            default:
                throw new InvalidOperationException($"The Word writer doesn't know {block.GetType().Name}.");
        }
    }

    // 出席：… the lines after the first begin under the first name (10.3).
    private void WriteAttendance(Attendance attendance)
    {
        _paragraphs.BlankLines(layout.Attendance.BlankLinesBefore, keepWithNext: true);
        foreach (var line in attendance.Lines)
        {
            var label = TextWidth.Of(Inline.TextOf(line.Label)) + 1;
            var left = layout.Attendance.Indent + label;
            _paragraphs.Open(new ParagraphFormat("Attendance")
            {
                Indent = new ParagraphIndent(_paragraphs.Characters(left), 0, _paragraphs.Characters(label)) { LeftChars = (int)(left * 100), HangingChars = (int)(label * 100) },
            });
            _runs.Write(line.Label, "AttendanceLabelChar");
            _runs.Write("：", characterStyle: "AttendanceLabelChar");
            _runs.Write(line.Names);
            xml.Close();
        }
    }

    private void WriteImprint(Imprint imprint)
    {
        if (!layout.Imprint.Show)
            return;
        // A section that begins here has begun its page already.
        var begun = sections[^1].Start > 0 && sections[^1].Start == document.Blocks.Count - 1;
        if (plan.Imprint == ImprintPlacement.AfterBlankPage)
            _paragraphs.Empty(new ParagraphFormat("BlankLine") { PageBreakBefore = !begun, Line = ParagraphWriter.Trace });
        new ImprintWriter(xml, layout, _paragraphs, _runs, _page).Write(imprint, plan.Imprint == ImprintPlacement.AfterBlankPage || (plan.Imprint == ImprintPlacement.NextPage && !begun));
    }

    private void Paragraph(string style, IReadOnlyList<Inline> content, bool keepWithNext = false, DocxSection? sectionEnd = null)
    {
        _paragraphs.Open(new ParagraphFormat(style) { KeepWithNext = keepWithNext, SectionEnd = sectionEnd });
        _runs.Write(content);
        xml.Close();
    }
}
