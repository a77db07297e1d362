using Gongwen.Contracts;
using static Gongwen.Tests.Writers.Sample;

namespace Gongwen.Tests.Writers;

/// <summary>The documents every check of the Word writer is made on.</summary>
internal static class DocxDocuments
{
    public static IReadOnlyDictionary<string, Document> ByName { get; } = new Dictionary<string, Document>(StringComparer.Ordinal)
    {
        ["every-element"] = EveryElement.Report,
        ["long"] = EveryElement.Long,
        ["ledger"] = EveryElement.Ledger,
        ["numbered"] = EveryElement.Numbered,
        ["contents-of-nothing"] = Document(new Contents([], default), Paragraph("正文。")),
        ["merged-header"] = Document(MergedTable("表1", "单位：万元", 60)),
        ["merged-header-with-missing-cells"] = Document(new Table([], [.. Enumerable.Repeat(new TableColumn(1, ColumnAlignment.Natural), 3)], [new TableRow([Cell("甲", columns: 9, rows: 9)], default), Row("乙"), Row()], [Row("丙")], default)),
        ["merged-cells-that-cross"] = Document(new Table([], [.. Enumerable.Repeat(new TableColumn(1, ColumnAlignment.Natural), 3)], [new TableRow([Cell("甲"), Cell("乙", rows: 2), Cell("丙")], default), new TableRow([Cell("丁", columns: 3), Cell("戊")], default)], [], default)),
        ["header-taller-than-a-page"] = Document(new Table([], [.. Enumerable.Repeat(new TableColumn(1, ColumnAlignment.Natural), 2)], [new TableRow([Cell(new string('长', 3_000)), Cell("短", rows: 2)], default), Row("下")], [Row("丙", "丁")], default)),
        ["nothing"] = Document(),
        ["two-tables"] = Document(Table("", ["甲"], [1], Row("乙")), Table("", [], [1, 2], Row("丙", "丁"))),
        ["table-without-rows"] = Document(Table("", [], [1, 1])),
        ["row-with-missing-cells"] = Document(Table("", ["甲", "乙", "丙"], [1, 1, 1], Row("丁"))),
        ["signature-alone"] = Document(Signature("2026年1月1日")),
        ["markup-characters"] = EveryElement.Hostile("# x | a | **x** {{ 1 }} ::: <b> \\ &#10; ]]> \" '"),
        ["control-characters"] = EveryElement.Hostile("甲\u0001乙\t丙\n丁\uFFFE戊\0"),
        ["lone-surrogates"] = EveryElement.Hostile("甲\uD800乙\uDC00丙\uD83D"),
        ["pairs-of-surrogates"] = EveryElement.Hostile("𠮷野家😀"),
        ["twenty-thousand-characters"] = EveryElement.Hostile(new string('长', 20_000)),
        ["twenty-thousand-letters"] = EveryElement.Hostile(new string('x', 20_000)),
        ["empty-text"] = EveryElement.Hostile(""),
    };
}
