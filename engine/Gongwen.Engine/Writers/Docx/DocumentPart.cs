using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>word/document.xml: the elements in order, and the page they stand on.</summary>
internal sealed class DocumentPart(WordXml xml, LayoutProfile layout, DocxPage page, ContentsEntries contents)
{
    private readonly RunWriter _runs = new(xml, layout);
    private readonly HeadingWriter _headings = new(xml, layout, new RunWriter(xml, layout), contents);

    internal void Write(Document document, IReadOnlyList<FooterPart> footers)
    {
        xml.Root("document").Open("body");
        var blocks = document.Blocks;
        for (var i = 0; i < blocks.Count; i++)
            Write(blocks[i], i > 0 ? blocks[i - 1] : null, i + 1 < blocks.Count ? blocks[i + 1] : null);
        if (blocks.Count == 0)
            Paragraph("BodyText");
        Section(footers);
        xml.Close().Close();
    }

    private void Write(Block block, Block? before, Block? after)
    {
        switch (block)
        {
            case Title title:
                BlankLines(layout.Title.BlankLinesBefore);
                Paragraph("Title", TitleLines.Break(title.Content, layout, page.Landscape));
                if (after is not AuthorLine)
                    BlankLines(layout.Title.BlankLinesAfter);
                break;
            case AuthorLine author:
                Paragraph("AuthorLine", author.Content);
                if (after is not AuthorLine)
                    BlankLines(layout.Title.BlankLinesAfter);
                break;
            case Recipients recipients:
                Paragraph("Recipients", recipients.Content);
                break;
            case Heading heading:
                _headings.Write(heading, keepWithNext: heading.RunIn is not null && KeptWithSignature(after, heading.RunIn));
                break;
            case Paragraph paragraph:
                Paragraph("BodyText", paragraph.Content, keepWithNext: KeptWithSignature(after, paragraph.Content));
                break;
            case Table table:
                new TableWriter(xml, layout, page, _runs).Write(table);
                Separator(after);
                break;
            case AttachmentNote note:
                BlankLines(layout.AttachmentBlankLines, keepWithNext: true);
                WriteAttachments(note, after);
                break;
            case Signature signature:
                WriteSignature(signature, before, after);
                break;
            case Note note:
                Paragraph("Remark", note.Content);
                break;
            case Contents list:
                new ContentsWriter(xml, layout, _runs, contents).Write(list, page.AreaWidth);
                break;
            default:
                throw new InvalidOperationException($"The Word writer doesn't know {block.GetType().Name}.");
        }
    }

    // 附件：1. 名称 — the names begin at the same place, and so do their second lines (7.3.4).
    private void WriteAttachments(AttachmentNote note, Block? after)
    {
        const string Label = "附件：";
        var indent = layout.BodyIndent;
        var label = TextWidth.Of(Label);
        var number = note.Names.Count > 1 ? TextWidth.Of($"{note.Names.Count}. ") : 0;
        for (var i = 0; i < note.Names.Count; i++)
        {
            var left = indent + label + number;
            var hanging = i == 0 ? left - indent : number;
            xml.Open("p").Open("pPr").Value("pStyle", "AttachmentNote");
            if (i + 1 < note.Names.Count || after is Signature)
                xml.Switch("keepNext");
            xml.Open("ind").With("leftChars", (int)(left * 100)).With("left", Characters(left));
            if (hanging > 0)
                xml.With("hangingChars", (int)(hanging * 100)).With("hanging", Characters(hanging));
            xml.Close().Close();
            if (i == 0)
                _runs.Write(Label);
            if (number > 0)
            {
                _runs.Write($"{i + 1}.");
                _runs.Tab();
            }

            _runs.Write(note.Names[i]);
            xml.Close();
        }
    }

    private void WriteSignature(Signature signature, Block? before, Block? after)
    {
        if (before is not null)
            BlankLines(layout.Signature.BlankLinesBefore, keepWithNext: true);
        var place = SignaturePlacement.Of(signature, layout.Signature, LineLength);
        foreach (var name in signature.Names)
            SignatureLine("SignatureName", name, place.NamesRight, keepWithNext: false);
        if (signature.Date.Count > 0)
            SignatureLine("SignatureDate", signature.Date, place.DateRight, keepWithNext: after is Note);
    }

    // Placed from the left wherever it surely fits: the date then begins where it should under the name, however wide a program draws the digits.
    private void SignatureLine(string style, IReadOnlyList<Inline> content, double right, bool keepWithNext)
    {
        var text = Inline.TextOf(content);
        var left = LineLength - right - TextWidth.Of(text);
        xml.Open("p").Open("pPr").Value("pStyle", style);
        if (keepWithNext)
            xml.Switch("keepNext");
        if (left >= 0 && right >= Leeway(text))
            xml.Open("ind").With("left", Characters(left)).Close().Value("jc", "left");
        else
            xml.Open("ind").With("right", Characters(right)).Close();
        xml.Close();
        _runs.Write(content);
        xml.Close();
    }

    // Some programs put a fifth of a character between Han characters and digits, whatever the style says, and some fonts' digits are wider than half a character.
    private static double Leeway(string text)
    {
        var leeway = 0.0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < 0x300)
                leeway += 0.06;
            if (i > 0 && text[i] < 0x300 != text[i - 1] < 0x300)
                leeway += 0.2;
        }

        return leeway;
    }

    // The page of the signature carries text of the body (7.3.5.5). A paragraph of many lines is not kept: LibreOffice would then keep nothing.
    private bool KeptWithSignature(Block? after, IEnumerable<Inline> text) =>
        after is Signature or AttachmentNote && TextWidth.Of(Inline.TextOf(text)) < LineLength * layout.Page.LinesPerPage / 2;

    private double LineLength => page.AreaWidth / (double)Characters(1);

    private int Characters(double count) => StylesPart.Characters(layout, layout.Body.Size, count);

    private void Paragraph(string style, IEnumerable<Inline>? content = null, bool keepWithNext = false)
    {
        OpenParagraph(style, keepWithNext);
        if (content is not null)
            _runs.Write(content);
        xml.Close();
    }

    private void OpenParagraph(string style, bool keepWithNext = false)
    {
        xml.Open("p").Open("pPr").Value("pStyle", style);
        if (keepWithNext)
            xml.Switch("keepNext");
        xml.Close();
    }

    // Empty paragraphs, not space before: Word and WPS disagree about space at the head of a page.
    private void BlankLines(int count, bool keepWithNext = false)
    {
        for (var i = 0; i < count; i++)
            Paragraph("BlankLine", keepWithNext: keepWithNext);
    }

    // A quarter of a line below a table; two tables without a paragraph between would be one, and a document can't end with a table.
    private void Separator(Block? after)
    {
        xml.Open("p").Open("pPr").Value("pStyle", "BlankLine").Switch("snapToGrid", on: false);
        xml.Open("spacing").With("line", after is null ? 20 : page.LinePitch / 4).With("lineRule", "exact").Close().Close().Close();
    }

    private void Section(IReadOnlyList<FooterPart> footers)
    {
        xml.Open("sectPr");
        foreach (var footer in footers)
            xml.Open("footerReference").With("type", footer.Kind).WithRelationship(footer.RelationshipId).Close();
        xml.Open("pgSz").With("w", page.Width).With("h", page.Height);
        if (page.Landscape)
            xml.With("orient", "landscape");
        xml.Close();
        xml.Open("pgMar").With("top", page.Top).With("right", page.Right).With("bottom", page.Bottom).With("left", page.Left)
            .With("header", page.Top / 2).With("footer", page.Landscape ? page.Bottom / 2 : page.Footer).With("gutter", 0).Close();
        xml.Open("docGrid").With("type", "lines").With("linePitch", page.LinePitch).Close();
        xml.Close();
    }
}
