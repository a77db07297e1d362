namespace Gongwen.Engine.Writers.Xlsx;

/// <summary>The sheet that explains what goes into each column of the others.</summary>
internal static class FormGuidePart
{
    private static readonly (string Name, double Width)[] Columns = [("工作表", 14), ("列", 18), ("必填", 7), ("怎么填", 52), ("例子", 36), ("可选", 30)];

    /// <summary>Writes it.</summary>
    public static void Write(SheetXml xml, IReadOnlyList<FormList> lists)
    {
        xml.Root("worksheet");
        xml.Open("sheetPr").Open("pageSetUpPr").With("fitToPage", 1).Close().Close();
        xml.Open("sheetViews").Open("sheetView").With("workbookViewId", 0).Open("pane").With("ySplit", 1).With("topLeftCell", "A2").With("activePane", "bottomLeft").With("state", "frozen").Close().Close().Close();
        xml.Open("sheetFormatPr").With("defaultRowHeight", 15).Close();
        xml.Open("cols");
        for (var i = 0; i < Columns.Length; i++)
            xml.Open("col").With("min", i + 1).With("max", i + 1).With("width", Columns[i].Width).With("customWidth", 1).Close();
        xml.Close();
        xml.Open("sheetData");
        var row = 0;
        Row([.. Columns.Select(column => column.Name)], FormStyles.Header);
        foreach (var list in lists)
        {
            for (var i = 0; i < list.Columns.Count; i++)
            {
                var target = list.Columns[i];
                Row([list.Sheet, FormSheetPart.HeaderOf(list.Columns, i).TrimEnd('*'), target.IsRequired ? "是" : "", FormValidation.Explanation(target), FormValidation.Example(target), string.Join("、", FormValidation.Choices(target))], FormStyles.Guide);
            }
        }

        xml.Close();
        FormSheetPart.WritePage(xml, FormWriter.Guide);
        xml.Close();

        void Row(string[] texts, int style)
        {
            row++;
            xml.Open("row").With("r", row);
            for (var i = 0; i < texts.Length; i++)
                xml.Cell(Data.Tables.CellName.Of(i + 1) + row.ToString(System.Globalization.CultureInfo.InvariantCulture), style, texts[i].Length > 0 ? texts[i] : null);
            xml.Close();
        }
    }
}
