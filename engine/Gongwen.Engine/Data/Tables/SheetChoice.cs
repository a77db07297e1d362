using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Which sheet of a file is meant: the one the report names, the only one, or the only one whose columns fit.</summary>
internal static class SheetChoice
{
    // So many rows tell what a sheet's columns are called.
    private const int PeekedRows = 40;
    private const int MostPeeked = 30;

    /// <summary>The sheet; null, with a finding, when that can't be told.</summary>
    public static SheetEntry? Of(ITableBook book, string file, TableReference reference, TargetNames names, FindingList findings)
    {
        var sheets = book.Sheets;
        if (reference.Sheet is { } asked && sheets[0].Name.Length > 0)
        {
            if ((sheets.FirstOrDefault(sheet => sheet.Name == asked.Text) ?? sheets.FirstOrDefault(sheet => HeaderLabel.Exact(sheet.Name) == HeaderLabel.Exact(asked.Text))) is { } named)
                return named;
            if (int.TryParse(asked.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= sheets.Count)
                return sheets[number - 1];
            findings.Add(TableFault.NoSheet(asked.Location, file, asked.Text, [.. sheets.Select(sheet => sheet.Name)], NearestKey.Find(asked.Text, sheets.Select(sheet => sheet.Name))));
            return null;
        }

        var shown = sheets.Where(sheet => !sheet.IsHidden).ToList();
        if (shown.Count == 0)
            shown = [.. sheets];
        if (shown.Count == 1)
            return shown[0];
        var fitting = shown.Take(MostPeeked).Select(sheet => (Sheet: sheet, Count: Fit(book, sheet, names))).OrderByDescending(entry => entry.Count).ToList();
        // Two columns that are called right by chance make no table.
        if (fitting[0].Count > 2 && fitting[0].Count > 2 * fitting[1].Count)
            return fitting[0].Sheet;
        findings.Add(TableFault.SeveralSheets(reference.From.Location, file, [.. shown.Select(sheet => sheet.Name)]));
        return null;
    }

    private static int Fit(ITableBook book, SheetEntry sheet, TargetNames names)
    {
        var read = book.Read(sheet, PeekedRows, []);
        return read is null ? 0 : new HeaderFinder(read, new MergeMap(read), names).Find(null)?.Match.Count ?? 0;
    }
}
