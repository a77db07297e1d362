using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Markdown;

/// <summary>Writes a document as Markdown (CommonMark with pipe tables). Headings carry their numbers as text.</summary>
public static class MarkdownWriter
{
    /// <summary>UTF-8 without a byte order mark, lines ending in \n.</summary>
    public static byte[] Write(Document document, LayoutProfile layout)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            if (text.Length > 0)
                text.Append('\n');
            Write(block, text);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(Block block, StringBuilder text)
    {
        switch (block)
        {
            case Title title:
                OneLine("# ", title.Content, text);
                break;
            case AuthorLine author:
                Lines(author.Content, text);
                break;
            case Recipients recipients:
                Lines(recipients.Content, text);
                break;
            case Heading { RunIn: null } heading:
                OneLine(new string('#', heading.Level + 1) + " ", [Label(heading), .. heading.Content], text);
                break;
            case Heading heading:
                Lines([Label(heading), .. heading.Content, .. heading.RunIn], text);
                break;
            case Paragraph paragraph:
                Lines(paragraph.Content, text);
                break;
            case Table table:
                Write(table, text);
                break;
            case AttachmentNote attachments:
                Write(attachments, text);
                break;
            case Signature signature:
                Lines(WithBreaks([.. signature.Names, .. signature.Date.Count > 0 ? [signature.Date] : Array.Empty<IReadOnlyList<Inline>>()]), text);
                break;
            case Note note:
                Lines(note.Content, text);
                break;
        }
    }

    private static TextRun Label(Heading heading) => new(heading.Label, TextStyle.None, heading.Origin);

    private static void Lines(IEnumerable<Inline> content, StringBuilder text)
    {
        MarkdownText.AppendLines(content, text);
        text.Append('\n');
    }

    private static void OneLine(string before, IEnumerable<Inline> content, StringBuilder text)
    {
        text.Append(before);
        MarkdownText.AppendOneLine(content, text);
        text.Append('\n');
    }

    private static void Write(Table table, StringBuilder text)
    {
        if (table.Caption.Count > 0)
        {
            Lines(table.Caption, text);
            text.Append('\n');
        }

        Write(table.Header.Count > 0 ? table.Header[^1].Cells : [.. table.Columns.Select(_ => new TableCell([], table.Origin))], text);
        foreach (var column in table.Columns)
        {
            text.Append(column.Alignment switch
            {
                ColumnAlignment.Center => "| :-: ",
                ColumnAlignment.Right => "| --: ",
                _ => "| --- ",
            });
        }

        text.Append("|\n");
        foreach (var row in table.Rows)
            Write(row.Cells, text);
    }

    private static void Write(IReadOnlyList<TableCell> cells, StringBuilder text)
    {
        foreach (var cell in cells)
        {
            text.Append("| ");
            MarkdownText.AppendOneLine(cell.Content, text);
            text.Append(cell.Content.Count > 0 ? " " : "");
        }

        text.Append("|\n");
    }

    private static void Write(AttachmentNote attachments, StringBuilder text)
    {
        var names = new List<IReadOnlyList<Inline>>();
        for (var i = 0; i < attachments.Names.Count; i++)
        {
            var number = attachments.Names.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ");
            names.Add([new TextRun((i == 0 ? "附件：" : "") + number, TextStyle.None, attachments.Origin), .. attachments.Names[i]]);
        }

        Lines(WithBreaks(names), text);
    }

    private static List<Inline> WithBreaks(IReadOnlyList<IReadOnlyList<Inline>> lines)
    {
        var content = new List<Inline>();
        foreach (var line in lines)
        {
            if (content.Count > 0)
                content.Add(new LineBreak(line.Count > 0 ? line[0].Origin : default));
            content.AddRange(line);
        }

        return content;
    }
}
