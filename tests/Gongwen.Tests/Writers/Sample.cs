using Gongwen.Contracts;

namespace Gongwen.Tests.Writers;

/// <summary>Blocks written by hand. In the text of a line "{br}" is a line break.</summary>
internal static class Sample
{
    public static Document Document(params Block[] blocks) => new("test", "report", Landscape: false, blocks);

    public static Document Lying(params Block[] blocks) => new("test", "list", Landscape: true, blocks);

    public static IReadOnlyList<Inline> Line(string text, TextStyle style = TextStyle.None)
    {
        var inlines = new List<Inline>();
        foreach (var part in text.Split("{br}"))
        {
            if (inlines.Count > 0)
                inlines.Add(new LineBreak(default));
            inlines.Add(new TextRun(part, style, default));
        }

        return inlines;
    }

    public static Title Title(string text) => new(Line(text), default);

    public static AuthorLine Author(string text) => new(Line(text), default);

    public static Recipients Recipients(string text) => new(Line(text), default);

    public static Paragraph Paragraph(string text) => new(Line(text), default);

    public static Heading Heading(int level, string label, string text, string? runIn = null) => new(level, label, Line(text), runIn is null ? null : Line(runIn), default);

    public static AttachmentNote Attachments(params string[] names) => new([.. names.Select(name => Line(name))], default);

    public static Signature Signature(string date, params string[] names) => new([.. names.Select(name => Line(name))], date.Length == 0 ? [] : Line(date), default);

    public static Note Note(string text) => new(Line(text), default);

    public static TableRow Row(params string[] cells) => new([.. cells.Select(cell => new TableCell(Line(cell), default))], default);

    public static Table Table(string caption, string[] header, double[] weights, params TableRow[] rows) => new(
        caption.Length == 0 ? [] : Line(caption),
        [.. weights.Select((weight, i) => new TableColumn(weight, i == 0 ? ColumnAlignment.Center : ColumnAlignment.Left))],
        header.Length == 0 ? [] : [Row(header)],
        rows,
        default);
}
