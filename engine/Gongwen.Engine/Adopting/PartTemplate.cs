using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Adopting;

/// <summary>The markup an element of a model text is printed by.</summary>
internal static partial class PartTemplate
{
    private const int MostLabel = 20;

    /// <summary>The pieces of one element.</summary>
    /// <param name="part">The element.</param>
    /// <param name="number">Which element of the text it is.</param>
    /// <param name="above">The words of the heading above; null for none.</param>
    /// <param name="label">The number the layout will write, when it is a heading.</param>
    public static IEnumerable<TemplatePiece> Of(ModelPart part, int number, string? above, string? label)
    {
        if (part.Form == ModelForm.Paragraphs)
            return part.Sources.SelectMany(source => source is SourceTable table ? TableOf(table.Build([], []), number, above) : Words("", ((SourceParagraph)source).ListLabel + Inline.TextOf(((SourceParagraph)source).Inlines()), "\n\n", LineRole.Body, number, above));
        return part.Block switch
        {
            Title title => Words("# ", Inline.TextOf(title.Content), "\n\n", LineRole.Title, number, null),
            AuthorLine author => Words("::: author\n", Inline.TextOf(author.Content), "\n:::\n\n", LineRole.Author, number, null),
            Recipients recipients => Words("::: recipients\n", Inline.TextOf(recipients.Content).Trim().TrimEnd('：'), "\n:::\n\n", LineRole.Recipients, number, null),
            Heading heading => HeadingOf(heading, part.Form, number, above, label),
            Paragraph paragraph => Words("", Inline.TextOf(paragraph.Content), "\n\n", LineRole.Body, number, above),
            Note note => Words("::: note\n", Inline.TextOf(note.Content).Trim().TrimStart('（').TrimEnd('）'), "\n:::\n\n", LineRole.Body, number, above),
            Table table => TableOf(table, number, above),
            AttachmentNote note => [TemplatePiece.Of("::: attachments\n"), .. note.Names.SelectMany(name => Words("", Inline.TextOf(name), "\n", LineRole.Attachment, number, above)), TemplatePiece.Of(":::\n\n")],
            Attachment attachment => [TemplatePiece.Of("::: attachment\n"), .. attachment.Title.Count == 0 ? [] : Words("", Inline.TextOf(attachment.Title), "\n", LineRole.Attachment, number, above), TemplatePiece.Of(":::\n\n")],
            Signature signature => SignatureOf(signature, number),
            _ => [],
        };
    }

    private static IEnumerable<TemplatePiece> HeadingOf(Heading heading, ModelForm form, int number, string? above, string? label)
    {
        var isOwn = form == ModelForm.OwnNumber || heading.Label != label;
        var marks = new string('#', heading.Level + 1) + " ";
        var line = new ModelLine(Inline.TextOf(heading.Content).Trim(), heading.RunIn is null ? LineRole.Heading : LineRole.Body, number) { Label = above };
        List<TemplatePiece> pieces = [TemplatePiece.Of(marks)];
        if (isOwn)
            pieces.AddRange([TemplatePiece.Of(new ModelLine(heading.Label, LineRole.Heading, number)), TemplatePiece.Of("{label}")]);
        pieces.AddRange([TemplatePiece.Of(line), TemplatePiece.Of(heading.RunIn is null ? " {own-line}\n\n" : " {run-in}\n\n")]);
        if (heading.RunIn is { } runIn)
            pieces.AddRange(Words("", Inline.TextOf(runIn), "\n\n", LineRole.Body, number, Short(heading)));
        return pieces;
    }

    private static IEnumerable<TemplatePiece> SignatureOf(Signature signature, int number)
    {
        List<TemplatePiece> pieces = [TemplatePiece.Of("::: signature\n")];
        foreach (var name in signature.Names)
            pieces.AddRange(Words("", Inline.TextOf(name), "\n", LineRole.Signature, number, null));
        if (signature.Date.Count > 0)
            pieces.AddRange(Words("date: ", Inline.TextOf(signature.Date), "\n", LineRole.Signature, number, null));
        pieces.Add(TemplatePiece.Of(":::\n\n"));
        return pieces;
    }

    private static List<TemplatePiece> TableOf(Table table, int number, string? above)
    {
        List<TemplatePiece> pieces = [TemplatePiece.Of("::: table\n")];
        if (table.Caption.Count > 0)
            pieces.AddRange(Words("", Inline.TextOf(table.Caption), "\n", LineRole.Body, number, above));
        if (table.Unit.Count > 0)
            pieces.AddRange(Words("unit: ", Inline.TextOf(table.Unit), "\n", LineRole.Body, number, above));
        pieces.Add(TemplatePiece.Of("\n"));
        var heads = table.Header.Count > 0 ? Titles(table.Header[^1], table.Columns.Count) : table.Rows.Count > 1 ? Titles(table.Rows[0], table.Columns.Count) : [];
        foreach (var row in table.Header)
            Row(row, isHeader: true);
        pieces.Add(TemplatePiece.Of("|" + string.Concat(Enumerable.Repeat("---|", table.Columns.Count)) + "\n"));
        foreach (var row in table.Rows)
            Row(row, isHeader: false);
        pieces.Add(TemplatePiece.Of(":::\n\n"));
        return pieces;

        void Row(TableRow row, bool isHeader)
        {
            pieces.Add(TemplatePiece.Of("|"));
            var column = 0;
            var previous = "";
            var first = row.Cells.Take(3).Select(cell => Inline.TextOf(cell.Content).Trim()).FirstOrDefault(Named) ?? "";
            foreach (var cell in row.Cells)
            {
                var title = column < heads.Count ? heads[column] : "";
                var name = column == 0 ? title : isHeader ? "" : Named(first) ? first + title : title.Length > 0 ? title : "";
                // 姓名|____|性别|____: what stands before says it.
                if (!isHeader && previous.Length > 0 && Named(previous) && (title.Length == 0 || table.Header.Count == 0 || Asking().IsMatch(previous)) && Measure.At(previous)?.Length != previous.Length)
                    name = previous;
                pieces.AddRange(Words(" ", Inline.TextOf(cell.Content).Replace('\n', ' '), " |", LineRole.Cell, number, FieldNamer.Readable(name) is var label && name.Length > 0 ? label : null));
                for (var merged = 1; merged < cell.Columns; merged++)
                    pieces.Add(TemplatePiece.Of(" < |"));
                previous = Inline.TextOf(cell.Content).Trim();
                column += cell.Columns;
            }

            pieces.Add(TemplatePiece.Of("\n"));
        }
    }

    private static bool Named(string text) => text.Length is > 1 and <= 10 && BlankReader.Read(text).Count == 0 && text.Any(c => c is >= '\u4E00' and <= '\u9FFF');

    private static List<string> Titles(TableRow row, int columns)
    {
        List<string> titles = [];
        foreach (var cell in row.Cells)
        {
            for (var column = 0; column < cell.Columns && titles.Count < columns; column++)
                titles.Add(Named(Inline.TextOf(cell.Content).Trim()) ? Inline.TextOf(cell.Content).Trim() : "");
        }

        return titles;
    }

    /// <summary>The words of a heading for those below it.</summary>
    public static string Short(Heading heading)
    {
        var text = Inline.TextOf(heading.Content).Trim().TrimEnd('。', '：', '；');
        return text.Length > MostLabel ? text[..MostLabel] : text;
    }

    private static IEnumerable<TemplatePiece> Words(string before, string text, string after, LineRole role, int number, string? label) =>
        [TemplatePiece.Of(before), TemplatePiece.Of(new ModelLine(text.Trim(), role, number) { Label = label }), TemplatePiece.Of(after)];

    [GeneratedRegex("(?:人|姓名|性别|民族|年龄|职务|职称|学历|电话|日期|时间|地址|单位|盖章|签字|编号|邮编|籍贯)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asking();
}
