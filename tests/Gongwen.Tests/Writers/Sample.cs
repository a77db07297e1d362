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

    public static TableCell Cell(string text, int columns = 1, int rows = 1) => new(Line(text), default) { Columns = columns, Rows = rows };

    /// <summary>A table of five columns with a header of two rows: 项目 | 计划 (下达, 完成) | 增长（%） | 备注.</summary>
    public static Table MergedTable(string caption, string unit, int rows) => new(
        Line(caption),
        [.. new[] { 3.0, 2, 2, 2, 1 }.Select(weight => new TableColumn(weight, ColumnAlignment.Natural))],
        [
            new TableRow([Cell("项目", rows: 2), Cell("2026年投资计划", columns: 2), Cell("增长（%）", rows: 2), Cell("备注", rows: 2)], default),
            new TableRow([Cell("下达"), Cell("完成")], default),
        ],
        [.. Enumerable.Range(1, rows).Select(i => Row($"第{i}标段管网改造", $"{i * 120}.5", $"{i * 80}.0", $"{i}.2", ""))],
        default)
    {
        Unit = Line(unit),
    };
}
