using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Tells the rows of a table that are data from those around them: totals, numbers of columns, remarks, blank rows.</summary>
internal sealed class RecordRows(TableSheet sheet, MergeMap merges, TableHeader header, TableReference reference, FindingList findings)
{
    private const int MostNamed = 6;
    private const int LongestName = 100;

    private static readonly string[] Totals = ["合计", "总计", "小计", "共计", "累计", "本页小计", "本页合计", "合计数", "总数"];
    private static readonly string[] Remarks = ["注:", "备注:", "说明:", "填表说明", "填表人", "制表", "填报人", "填报单位", "审核", "负责人:", "联系人", "单位负责人"];

    private readonly List<TableRow> _hidden = [];
    private readonly List<int> _gaps = [];
    private readonly HashSet<int> _present = [];
    private readonly Dictionary<int, IReadOnlyList<string>> _labels = header.Columns.ToDictionary(column => column.Column, column => column.Labels);

    /// <summary>The rows that are data; what was left out, and what is hidden, is a note.</summary>
    public Queue<TableRow> Find()
    {
        var rows = new Queue<TableRow>();
        var before = 0;
        var first = Math.Max(header.LastRow + 1, reference.FirstRow ?? 0);
        foreach (var row in sheet.Rows)
        {
            if (row.Number < first || row.Number > (reference.LastRow ?? int.MaxValue) || !IsData(row, isFirst: before == 0))
                continue;
            if (before > 0 && row.Number - before > 1)
                AddGap(before, row.Number);
            before = row.Number;
            if (row.IsHidden)
                _hidden.Add(row);
            rows.Enqueue(row);
        }

        Note(rows);
        return rows;
    }

    // Rows that were left out for another reason are no blank ones.
    private void AddGap(int before, int next)
    {
        for (var number = before + 1; number < next && _gaps.Count <= MostNamed; number++)
        {
            if (!_present.Contains(number))
                _gaps.Add(number);
        }
    }

    private bool IsData(TableRow row, bool isFirst)
    {
        var used = row.Cells.Count(cell => header.Match.IsUsed(cell.Column) && !IsBlank(cell));
        if (used == 0)
        {
            if (row.Cells.Any(cell => !IsBlank(cell)))
                _present.Add(row.Number);
            return false;
        }

        _present.Add(row.Number);
        var (first, second) = (Label(row, 0), Label(row, 1));
        if (IsTotal(first) || (used < header.Match.Count && Totals.Contains(second, StringComparer.Ordinal)))
            return Skip(row, "合计行", "row of totals");
        if (isFirst && used > 2 && row.Cells.Select((_, index) => Label(row, index)).Select((text, index) => IsCounting(text, index + 1)).All(counts => counts))
            return Skip(row, "列号行", "row of column numbers");
        if (used > 1 && row.Cells.Where(cell => header.Match.IsUsed(cell.Column)).All(IsHeader))
            return Skip(row, "又一次表头", "header once more");
        if (row.Cells.Length == 1 && merges.WidthOf(row.Number, row.Cells[0].Column) > 1)
            return Skip(row, "跨列的说明", "remark over several columns");
        if (row.Cells.Length == 1 && header.Match.Count > 1 && Remarks.Any(remark => first.StartsWith(remark, StringComparison.Ordinal)))
            return Skip(row, "表下的说明", "remark below the table");
        return true;
    }

    private static bool IsTotal(string label) => Totals.Any(total => label.StartsWith(total, StringComparison.Ordinal) && (label.Length == total.Length || label[total.Length] is '(' or ':'));

    // (1) (2) (3) or 1 2 3
    private static bool IsCounting(string label, int number) => label.Trim('(', ')') == number.ToString(CultureInfo.InvariantCulture);

    private static bool IsBlank(TableCell cell) => cell.Kind == CellKind.Text && string.IsNullOrWhiteSpace(cell.Text);

    private bool IsHeader(TableCell cell)
    {
        if (cell.Kind != CellKind.Text || cell.Text.Length > LongestName)
            return false;
        var label = HeaderLabel.Exact(cell.Text);
        return _labels.TryGetValue(cell.Column, out var labels) && labels.Contains(label, StringComparer.Ordinal);
    }

    // Totals and the like have short names.
    private string Label(TableRow row, int index) =>
        index >= row.Cells.Length || row.Cells[index].Text.Length > LongestName ? "" : HeaderLabel.Exact(CellText.Of(row.Cells[index], sheet));

    private bool Skip(TableRow row, string what, string english)
    {
        var cell = row.Cells[0];
        var text = HeaderLabel.Shown(CellText.Of(cell, sheet));
        findings.Add(TableFault.Skipped(sheet.PlaceOf(row, cell.Column), new($"第 {sheet.LineOf(row)} 行“{Short(text)}”是{what}", $"row {sheet.LineOf(row)} '{Short(text)}' is a {english}"), Short(text)));
        return false;
    }

    private static string Short(string text) => text.Length > 20 ? text[..20] + "……" : text;

    private void Note(Queue<TableRow> rows)
    {
        if (_gaps.Count > 0)
        {
            var more = _gaps.Count > MostNamed;
            var place = sheet.Source is { } source ? SourceLocation.OfFile(source.File) : sheet.PlaceOf(_gaps[0], 1);
            findings.Add(TableFault.Skipped(place, new($"第 {string.Join("、", _gaps.Take(MostNamed))} {(more ? "等" : "")}行是空的", $"blank row{(_gaps.Count > 1 ? "s" : "")} {string.Join(", ", _gaps.Take(MostNamed))}{(more ? " and more" : "")}"), null));
        }

        if (_hidden.Count > 0)
        {
            var numbers = string.Join("、", _hidden.Take(MostNamed).Select(row => row.Number));
            var isFiltered = _hidden.Count > MostNamed;
            findings.Add(TableFault.Hidden(sheet.PlaceOf(_hidden[0], _hidden[0].Cells[0].Column), isFiltered
                ? new($"第 {numbers} 等 {_hidden.Count} 行", $"rows {numbers} and others, {_hidden.Count} in all, are")
                : new($"第 {numbers} 行", _hidden.Count == 1 ? $"row {numbers} is" : $"rows {numbers} are")));
        }

        var columns = header.Columns.Where(column => header.Match.IsUsed(column.Column) && sheet.HiddenColumns.Contains(column.Column)).ToList();
        if (columns.Count > 0 && rows.Count > 0)
        {
            var names = string.Join("、", columns.Select(column => $"{CellName.Of(column.Column)} 列“{column.Name}”"));
            findings.Add(TableFault.Hidden(sheet.PlaceOf(header.LastRow, columns[0].Column), new(names, $"{names} {(columns.Count == 1 ? "is" : "are")}")));
        }
    }
}
