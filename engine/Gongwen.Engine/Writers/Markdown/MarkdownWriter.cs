using System.Globalization;
using System.Text;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Markdown;

/// <summary>Writes a document as Markdown (CommonMark with pipe tables). Headings carry their numbers as text.</summary>
public static class MarkdownWriter
{
    private const string Rule = "---\n";

    /// <summary>UTF-8 without a byte order mark, lines ending in \n.</summary>
    public static byte[] Write(Document document, LayoutProfile layout)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            if (block is PageTurn || (block is Masthead && !layout.Masthead.Show) || (block is Imprint && !layout.Imprint.Show))
                continue;
            if (text.Length > 0)
                text.Append('\n');
            Write(block, document, layout, text);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(Block block, Document document, LayoutProfile layout, StringBuilder text)
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
                Lines(WithBreaks([.. Signers(signature), .. signature.Date.Count > 0 ? [signature.Date] : Array.Empty<IReadOnlyList<Inline>>()]), text);
                break;
            case Masthead masthead:
                Write(masthead, layout, text);
                break;
            case Contents contents:
                Write(contents, document, layout, text);
                break;
            case Attendance attendance:
                Lines(WithBreaks([.. attendance.Lines.Select(line => (IReadOnlyList<Inline>)[.. line.Label, Plain("：", attendance), .. line.Names])]), text);
                break;
            case Attachment attachment:
                Lines([Plain(attachment.Label, attachment)], text);
                text.Append('\n');
                OneLine("# ", attachment.Title, text);
                break;
            case Imprint imprint:
                Write(imprint, layout, text);
                break;
            case Note note:
                Lines(note.Content, text);
                break;
        }
    }

    private static TextRun Label(Heading heading) => Plain(heading.Label, heading);

    private static TextRun Plain(string text, Block block) => new(text, TextStyle.None, block.Origin);

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
        IReadOnlyList<Inline> unit = table.Unit.Count > 0 ? [Plain(TableUnits.LabelOf(table), table), .. table.Unit] : [];
        if (table.Caption.Count + unit.Count > 0)
        {
            Lines(WithBreaks([.. new[] { table.Caption, unit }.Where(line => line.Count > 0)]), text);
            text.Append('\n');
        }

        Write(FlatHeader(table), text);
        foreach (var alignment in ColumnAlignments.Of(table))
        {
            text.Append(alignment switch
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

    // One row is all a table has: of merged cells each column says the words above it in turn.
    private static IReadOnlyList<TableCell> FlatHeader(Table table)
    {
        var grid = HeaderGrid.Of(table);
        var cells = new List<TableCell>();
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var content = new List<Inline>();
            for (var row = 0; row < grid.GetLength(0); row++)
            {
                if (grid[row, column] is not { Content.Count: > 0 } cell || (row > 0 && ReferenceEquals(grid[row - 1, column], cell)))
                    continue;
                if (content.Count > 0)
                    content.Add(Plain("／", table));
                content.AddRange(cell.Content);
            }

            cells.Add(new TableCell(content, table.Origin));
        }

        return cells;
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

    private static IEnumerable<IReadOnlyList<Inline>> Signers(Signature signature)
    {
        for (var i = 0; i < Math.Max(signature.Names.Count, signature.Offices.Count); i++)
        {
            IReadOnlyList<Inline> name = i < signature.Names.Count ? signature.Names[i] : [];
            yield return i < signature.Offices.Count ? [.. signature.Offices[i], Plain("　　", signature), .. name] : name;
        }
    }

    private static void Write(Masthead masthead, LayoutProfile layout, StringBuilder text)
    {
        var parts = new List<IReadOnlyList<Inline>>
        {
            WithBreaks([.. new[] { masthead.CopyNumber, masthead.Classification, masthead.Urgency }.Where(line => line.Count > 0)]),
            masthead.Organs.Count > 1 ? WithBreaks([.. masthead.Organs, .. masthead.Suffix.Count > 0 ? [masthead.Suffix] : Array.Empty<IReadOnlyList<Inline>>()]) : [.. masthead.Organs.SelectMany(organ => organ), .. masthead.Suffix],
            masthead.Number,
        };
        if (masthead.Signers.Count > 0)
            parts.Add([Plain("签发人：", masthead), .. masthead.Signers.SelectMany((signer, i) => i == 0 ? signer : [Plain("　", masthead), .. signer])]);
        var start = text.Length;
        foreach (var part in parts.Where(part => part.Count > 0))
        {
            text.Append(text.Length > start ? "\n" : "");
            Lines(part, text);
        }

        if (layout.Masthead.Separator.Style != SeparatorStyle.None)
            text.Append(text.Length > start ? "\n" : "").Append(Rule);
    }

    private static void Write(Imprint imprint, LayoutProfile layout, StringBuilder text)
    {
        var lines = new List<IReadOnlyList<Inline>>();
        foreach (var (label, names) in new[] { ("主送：", imprint.Recipients), ("抄送：", imprint.CopyTo) })
        {
            if (names.Count > 0)
                lines.Add([Plain(label, imprint), .. names, Plain(ImprintText.StopOf(names), imprint)]);
        }

        if (layout.Imprint.HasIssuer && imprint.Issuer.Count > 0)
            lines.Add(imprint.Issuer);
        if (layout.Imprint.HasIssuer && imprint.Date.Count > 0)
            lines.Add([.. imprint.Date, Plain(ImprintText.EndOf(imprint.Date), imprint)]);
        text.Append(Rule).Append('\n');
        Lines(WithBreaks(lines), text);
    }

    private static void Write(Contents contents, Document document, LayoutProfile layout, StringBuilder text)
    {
        if (contents.Title.Count > 0)
        {
            Lines(contents.Title, text);
            text.Append('\n');
        }

        foreach (var heading in document.Blocks.OfType<Heading>().Where(heading => heading.Level <= layout.Contents.Levels))
            OneLine(new string(' ', 2 * (heading.Level - 1)) + "- ", [Plain(HeadingText.Of(heading), contents)], text);
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
