using Gongwen.Contracts;

namespace Gongwen.Engine.Evidence;

/// <summary>数据依据清单: the list of a document's numbers as an annex behind it. It is for those who check the document and isn't sent, so that 附件说明 doesn't name it and it has no number.</summary>
internal static class EvidenceAnnex
{
    private const string Label = "内部核对用，不随文印发";
    private const string Name = "数据依据清单";
    private const int MostRows = 5_000;

    private static readonly Origin Made = new(null, null);
    private static readonly TableColumn[] Columns =
    [
        new(2, ColumnAlignment.Center), new(5.5, ColumnAlignment.Left), new(17, ColumnAlignment.Left), new(17.5, ColumnAlignment.Left),
    ];

    /// <summary>The document with the annex, on lying pages of its own; without numbers it stays as it is.</summary>
    /// <param name="document">The document.</param>
    /// <param name="evidence">Its numbers.</param>
    public static Document Behind(Document document, DocumentEvidence evidence)
    {
        if (evidence.Items.Count == 0)
            return document;
        var rows = EvidenceRows.Of(evidence.Items);
        var table = new Table(
            [],
            Columns,
            [Row("序号", "位置", "文中的数", "依据")],
            [.. rows.Take(MostRows).Select((row, index) => Row($"{index + 1}", row.Place, row.Numbers, row.Basis))],
            Made);
        return document with { Blocks = [.. document.Blocks, new Attachment(Label, Text(Name), Landscape: true, Made), new Paragraph(Text(Summary(evidence, rows)), Made), table] };
    }

    private static string Summary(DocumentEvidence evidence, IReadOnlyList<EvidenceRow> rows)
    {
        var summary = $"文中共有数据{evidence.Items.Count}个：填报{evidence.Count(EvidenceKind.Data)}个，计算{evidence.Count(EvidenceKind.Computed)}个，模板{evidence.Count(EvidenceKind.Template)}个，无依据{evidence.Count(EvidenceKind.Unbacked)}个。无依据的是文中手写的。出自一处的列为一行，位置写标题的序号和全文的第几段。";
        return rows.Count > MostRows ? $"{summary}表中列出前{rows.Take(MostRows).Sum(row => row.Count)}个。" : summary;
    }

    private static TableRow Row(params string[] cells) => new([.. cells.Select(cell => new TableCell(Text(cell), Made))], Made);

    private static Inline[] Text(string text) => text.Length == 0 ? [] : [new TextRun(text, TextStyle.None, Made)];
}
