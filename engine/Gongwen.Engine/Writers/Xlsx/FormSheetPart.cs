using System.Globalization;
using Gongwen.Engine.Data.Tables;

namespace Gongwen.Engine.Writers.Xlsx;

/// <summary>A sheet to fill in.</summary>
internal static class FormSheetPart
{
    // Rows that have a frame, and rows that are checked.
    private const int FramedRows = 30;
    private const int CheckedRows = 10_000;
    private const double Narrowest = 6;
    private const double Widest = 48;

    // A sheet of this width can still be read when it is printed as wide as the page.
    private const double WidestSheet = 200;

    /// <summary>Writes it.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="list">What it holds.</param>
    /// <param name="choices">The ranges of words that are too many for a formula, by column.</param>
    /// <param name="isFirst">True for the sheet that is shown first.</param>
    public static void Write(SheetXml xml, FormList list, IReadOnlyDictionary<TableTarget, string> choices, bool isFirst)
    {
        var columns = list.Columns;
        xml.Root("worksheet");
        xml.Open("sheetPr").Open("pageSetUpPr").With("fitToPage", 1).Close().Close();
        xml.Open("dimension").With("ref", $"A1:{CellName.Of(columns.Count)}1").Close();
        xml.Open("sheetViews").Open("sheetView");
        if (isFirst)
            xml.With("tabSelected", 1);
        xml.With("workbookViewId", 0)
            .Open("pane").With("ySplit", 1).With("topLeftCell", "A2").With("activePane", "bottomLeft").With("state", "frozen").Close()
            .Open("selection").With("pane", "bottomLeft").With("activeCell", "A2").With("sqref", "A2").Close().Close().Close();
        xml.Open("sheetFormatPr").With("defaultRowHeight", 15).Close();
        xml.Open("cols");
        var scale = Math.Min(1, WidestSheet / columns.Sum(WidthOf));
        for (var i = 0; i < columns.Count; i++)
            xml.Open("col").With("min", i + 1).With("max", i + 1).With("width", Math.Max(Narrowest, Math.Round(WidthOf(columns[i]) * scale, 1))).With("style", FormStyles.Of(columns[i], isFramed: false)).With("customWidth", 1).Close();
        xml.Close();
        xml.Open("sheetData");
        xml.Open("row").With("r", 1).With("ht", 36).With("customHeight", 1);
        for (var i = 0; i < columns.Count; i++)
            xml.Cell(CellName.Of(i + 1) + "1", columns[i].IsRequired ? FormStyles.RequiredHeader : FormStyles.Header, HeaderOf(columns, i));
        xml.Close();
        for (var row = 2; row < 2 + FramedRows; row++)
        {
            xml.Open("row").With("r", row);
            for (var i = 0; i < columns.Count; i++)
                xml.Cell(string.Create(CultureInfo.InvariantCulture, $"{CellName.Of(i + 1)}{row}"), FormStyles.Of(columns[i], isFramed: true), null);
            xml.Close();
        }

        xml.Close();
        xml.Open("dataValidations").With("count", columns.Count);
        for (var i = 0; i < columns.Count; i++)
            FormValidation.Write(xml, columns[i], $"{CellName.Of(i + 1)}2:{CellName.Of(i + 1)}{CheckedRows}", choices.GetValueOrDefault(columns[i]));
        xml.Close();
        WritePage(xml, list.Title);
        xml.Close();
    }

    /// <summary>The name of a column, with an asterisk where it must be filled in.</summary>
    internal static string HeaderOf(IReadOnlyList<TableTarget> columns, int index)
    {
        var target = columns[index];
        // Titles that are there twice would not lead back to their keys.
        var isClear = columns.Count(other => HeaderLabel.Exact(other.Title) == HeaderLabel.Exact(target.Title)) == 1;
        return (isClear ? target.Title : string.Concat(target.Keys)) + (target.IsRequired ? "*" : "");
    }

    /// <summary>The page of a sheet: A4 landscape, as wide as the page, the title above and page numbers below.</summary>
    internal static void WritePage(SheetXml xml, string title) =>
        xml.Open("printOptions").With("horizontalCentered", 1).Close()
            .Open("pageMargins").With("left", 0.5).With("right", 0.5).With("top", 0.8).With("bottom", 0.7).With("header", 0.3).With("footer", 0.3).Close()
            .Open("pageSetup").With("paperSize", 9).With("orientation", "landscape").With("fitToHeight", 0).Close()
            .Open("headerFooter").Element("oddHeader", $"&C&\"宋体,Bold\"&14 {title.Replace("&", "&&", StringComparison.Ordinal)}").Element("oddFooter", "&C第 &P 页，共 &N 页").Close();

    private static double WidthOf(TableTarget target)
    {
        const double CharactersOfUnit = 6;
        if (target.Schema.FindColumnWidth() is { } said)
            return Math.Clamp(said * CharactersOfUnit, Narrowest, Widest);
        var title = (2 * target.Title.Length) + 4;
        return target.Kind switch
        {
            TargetKind.Number => Math.Clamp(title, Narrowest, 14),
            TargetKind.Date or TargetKind.TextOrDate => Math.Clamp(title, 13, 16),
            TargetKind.Choice or TargetKind.Boolean => Math.Clamp(title, 10, 16),
            _ => Math.Clamp(Math.Max(title, 1.4 * FormValidation.Example(target).Length), 10, Widest - 12),
        };
    }
}
