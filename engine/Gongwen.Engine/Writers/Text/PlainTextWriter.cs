using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Text;

/// <summary>Writes a document as plain text: two full-width spaces before a paragraph, tables as rows of cells with tabs between (they paste into a sheet).</summary>
public static class PlainTextWriter
{
    /// <summary>UTF-8 without a byte order mark, lines ending in \n.</summary>
    public static byte[] Write(Document document, LayoutProfile layout)
    {
        var text = new StringBuilder();
        var lines = new TextLines(text, 2 * layout.Page.CharactersPerLine);
        for (var i = 0; i < document.Blocks.Count; i++)
            Write(document.Blocks[i], i + 1 < document.Blocks.Count ? document.Blocks[i + 1] : null, document, layout, lines);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(Block block, Block? next, Document document, LayoutProfile layout, TextLines lines)
    {
        var indent = TextLines.Spaces((int)(2 * layout.BodyIndent));
        switch (block)
        {
            case Masthead masthead:
                if (layout.Masthead.Show)
                    MastheadText.Write(masthead, layout, lines);
                break;
            case Title title:
                lines.Plain(TitleLines.Break(title.Content, layout, document.Landscape));
                lines.Blank(next is AuthorLine ? 0 : 1);
                break;
            case AuthorLine author:
                lines.Plain(author.Content);
                lines.Blank();
                break;
            case Recipients recipients:
                lines.Plain(recipients.Content);
                break;
            case Heading heading:
                lines.Plain(TextLines.Spaces((int)(2 * layout.Heading(heading.Level).Indent)) + heading.Label + Inline.TextOf([.. heading.Content, .. heading.RunIn ?? []]));
                break;
            case Paragraph paragraph:
                lines.Plain(indent + Inline.TextOf(paragraph.Content));
                break;
            case Note note:
                lines.Plain(indent + Inline.TextOf(note.Content));
                break;
            case Table table:
                Write(table, indent, lines);
                break;
            case AttachmentNote attachments:
                lines.Blank(layout.AttachmentBlankLines);
                Write(attachments, indent, lines);
                break;
            case Attendance attendance:
                lines.Blank(layout.Attendance.BlankLinesBefore);
                foreach (var line in attendance.Lines)
                    lines.Plain(TextLines.Spaces((int)(2 * layout.Attendance.Indent)) + Inline.TextOf(line.Label) + "：" + Inline.TextOf(line.Names));
                break;
            case Signature signature:
                SignatureText.Write(signature, layout, lines);
                break;
            case Contents contents:
                Write(contents, document, layout, lines);
                break;
            case Attachment attachment:
                lines.Blank();
                lines.Plain(attachment.Label);
                lines.Blank(Math.Max(0, layout.Attachment.TitleLine - 2));
                lines.Plain(TitleLines.Break(attachment.Title, layout, attachment.Landscape));
                lines.Blank();
                break;
            case Imprint imprint:
                if (layout.Imprint.Show)
                    MastheadText.Write(imprint, layout, lines);
                break;
        }
    }

    private static void Write(Table table, string indent, TextLines lines)
    {
        if (table.Caption.Count > 0)
            lines.Plain(indent + Inline.TextOf(table.Caption));
        if (table.Unit.Count > 0)
            lines.Plain(indent + TableUnits.LabelOf(table) + Inline.TextOf(table.Unit));
        var grid = HeaderGrid.Of(table);
        for (var row = 0; row < grid.GetLength(0); row++)
            lines.Plain(string.Join('\t', Enumerable.Range(0, grid.GetLength(1)).Select(column => Shown(grid, row, column))));
        foreach (var row in table.Rows)
            lines.Plain(string.Join('\t', row.Cells.Select(OneLine)));
    }

    // A merged cell says what it says at its first place.
    private static string Shown(TableCell?[,] grid, int row, int column) =>
        grid[row, column] is { } cell && !(row > 0 && ReferenceEquals(grid[row - 1, column], cell)) && !(column > 0 && ReferenceEquals(grid[row, column - 1], cell)) ? OneLine(cell) : "";

    // A row is one line, so a new line inside a cell is a space.
    private static string OneLine(TableCell cell) => Inline.TextOf(cell.Content).Replace('\n', ' ');

    private static void Write(AttachmentNote attachments, string indent, TextLines lines)
    {
        for (var i = 0; i < attachments.Names.Count; i++)
        {
            var number = attachments.Names.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ");
            lines.Plain(indent + (i == 0 ? "附件：" : TextLines.Spaces(6)) + number + Inline.TextOf(attachments.Names[i]));
        }
    }

    private static void Write(Contents contents, Document document, LayoutProfile layout, TextLines lines)
    {
        if (contents.Title.Count > 0)
        {
            lines.Plain(contents.Title);
            lines.Blank();
        }

        foreach (var heading in document.Blocks.OfType<Heading>().Where(heading => heading.Level <= layout.Contents.Levels))
            lines.At(2 * (heading.Level - 1), HeadingText.Of(heading));
        lines.Blank();
    }
}
