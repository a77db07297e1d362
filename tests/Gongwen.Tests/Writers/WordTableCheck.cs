using System.Globalization;
using System.Xml.Linq;

namespace Gongwen.Tests.Writers;

/// <summary>Tables whose rows and merged cells don't meet are drawn differently by every program.</summary>
internal static class WordTableCheck
{
    private static readonly XNamespace W = DocxFile.W;

    public static void AddFaults(DocxFile file, List<string> faults)
    {
        foreach (var part in file.Names.Where(name => name.StartsWith("word/", StringComparison.Ordinal) && !name.EndsWith(".rels", StringComparison.Ordinal)))
        {
            foreach (var table in file[part].Descendants(W + "tbl"))
            {
                Table(part, table, faults);
                if (table.ElementsAfterSelf().FirstOrDefault(after => after.Name != W + "bookmarkEnd")?.Name != W + "p")
                    faults.Add($"{WordPackageCheck.PlaceOf(part, table)}: no paragraph follows the table");
            }

            foreach (var cell in file[part].Descendants(W + "tc").Where(cell => cell.Elements().LastOrDefault()?.Name != W + "p"))
                faults.Add($"{WordPackageCheck.PlaceOf(part, cell)}: the cell doesn't end with a paragraph");
        }
    }

    private static void Table(string part, XElement table, List<string> faults)
    {
        var grid = (table.Element(W + "tblGrid")?.Elements(W + "gridCol") ?? []).Select(column => Number(column, "w")).ToList();
        // The span of the merged cell that may go on, by its first column.
        var above = new Dictionary<int, int>();
        var headed = true;
        foreach (var row in table.Elements(W + "tr"))
        {
            var place = WordPackageCheck.PlaceOf(part, row);
            var isHeader = row.Element(W + "trPr")?.Element(W + "tblHeader") is not null;
            if (isHeader && !headed)
                faults.Add($"{place}: a header row below another row is not repeated");
            headed = isHeader;
            var merged = new Dictionary<int, int>();
            var column = Number(row.Element(W + "trPr")?.Element(W + "gridBefore"), "val");
            foreach (var cell in row.Elements(W + "tc"))
            {
                var properties = cell.Element(W + "tcPr");
                var span = Math.Max(1, Number(properties?.Element(W + "gridSpan"), "val"));
                if (properties?.Element(W + "tcW") is { } width && column + span <= grid.Count && Number(width, "w") != grid.Skip(column).Take(span).Sum())
                    faults.Add($"{place}: the cell at column {column + 1} is not as wide as its columns");
                if (properties?.Element(W + "vMerge") is { } merge)
                {
                    if (merge.Attribute(W + "val")?.Value != "restart" && above.GetValueOrDefault(column) != span)
                        faults.Add($"{place}: the cell at column {column + 1} goes on from none above it");
                    merged[column] = span;
                }

                column += span;
            }

            column += Number(row.Element(W + "trPr")?.Element(W + "gridAfter"), "val");
            if (column != grid.Count)
                faults.Add($"{place}: the row takes {column} of {grid.Count} columns");
            above = merged;
        }
    }

    private static int Number(XElement? element, string attribute) =>
        int.TryParse(element?.Attribute(W + attribute)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
