using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Markup;

namespace Gongwen.Engine.Writers.Text;

/// <summary>Writes a document as plain text: two full-width spaces before a paragraph, tables as rows of cells with tabs between (they paste into a sheet).</summary>
public static class PlainTextWriter
{
    private const char WideSpace = '\u3000';

    /// <summary>UTF-8 without a byte order mark, lines ending in \n.</summary>
    public static byte[] Write(Document document, LayoutProfile layout)
    {
        var text = new StringBuilder();
        for (var i = 0; i < document.Blocks.Count; i++)
            Write(document.Blocks[i], i + 1 < document.Blocks.Count ? document.Blocks[i + 1] : null, layout, document.Landscape, text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(Block block, Block? next, LayoutProfile layout, bool landscape, StringBuilder text)
    {
        var indent = new string(WideSpace, (int)layout.BodyIndent);
        switch (block)
        {
            case Title title:
                text.Append(Inline.TextOf(TitleLines.Break(title.Content, layout, landscape))).Append(next is AuthorLine ? "\n" : "\n\n");
                break;
            case AuthorLine author:
                text.Append(Inline.TextOf(author.Content)).Append("\n\n");
                break;
            case Recipients recipients:
                Line("", recipients.Content, text);
                break;
            case Heading heading:
                text.Append(WideSpace, (int)layout.Heading(heading.Level).Indent).Append(heading.Label);
                Line("", [.. heading.Content, .. heading.RunIn ?? []], text);
                break;
            case Paragraph paragraph:
                Line(indent, paragraph.Content, text);
                break;
            case Note note:
                Line(indent, note.Content, text);
                break;
            case Table table:
                Write(table, indent, text);
                break;
            case AttachmentNote attachments:
                text.Append('\n', layout.AttachmentBlankLines);
                Write(attachments, indent, text);
                break;
            case Signature signature:
                text.Append('\n', layout.Signature.BlankLinesBefore);
                Write(signature, layout, text);
                break;
        }
    }

    private static void Line(string indent, IEnumerable<Inline> content, StringBuilder text) =>
        text.Append(indent).Append(Inline.TextOf(content)).Append('\n');

    private static void Write(Table table, string indent, StringBuilder text)
    {
        if (table.Caption.Count > 0)
            Line(indent, table.Caption, text);
        foreach (var row in table.Header)
            Write(row, text);
        foreach (var row in table.Rows)
            Write(row, text);
    }

    // A row is one line, so a new line inside a cell is a space.
    private static void Write(TableRow row, StringBuilder text) =>
        text.AppendJoin('\t', row.Cells.Select(cell => Inline.TextOf(cell.Content).Replace('\n', ' '))).Append('\n');

    private static void Write(AttachmentNote attachments, string indent, StringBuilder text)
    {
        for (var i = 0; i < attachments.Names.Count; i++)
        {
            var number = attachments.Names.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ");
            Line(indent + (i == 0 ? "附件：" : new string(WideSpace, 3)) + number, attachments.Names[i], text);
        }
    }

    // The date begins a little to the right of the names; the longer of both ends where the layout says.
    private static void Write(Signature signature, LayoutProfile layout, StringBuilder text)
    {
        var lines = signature.Names.Select(name => (Text: Inline.TextOf(name), Shift: 0)).ToList();
        if (signature.Date.Count > 0)
            lines.Add((Inline.TextOf(signature.Date), (int)(2 * layout.Signature.DateShift)));
        lines = [.. lines.SelectMany(line => line.Text.Split('\n').Select(part => (part, line.Shift)))];
        var width = (2 * layout.Page.CharactersPerLine) - (int)(2 * layout.Signature.RightCharacters);
        var start = Math.Max(0, width - lines.Max(line => line.Shift + CharacterClasses.DisplayWidth(line.Text)));
        foreach (var (line, shift) in lines)
            text.Append(WideSpace, (start + shift) / 2).Append(' ', (start + shift) % 2).Append(line).Append('\n');
    }
}
