using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Tells the rows of a table that are data from those around them: totals, numbers of columns, remarks, blank rows.</summary>
internal sealed class RecordRows(TableSheet sheet, MergeMap merges, TableHeader header, TargetNames names, TableReference reference, FindingList findings)
{
    private const int MostNamed = 6;
    private const int LongestName = 100;

    private static readonly string[] Totals = ["合计", "总计", "小计", "共计", "累计", "本页小计", "本页合计", "合计数", "总数"];
    private static readonly string[] Remarks = ["注:", "备注:", "说明:", "填表说明", "填表人", "制表", "填报人", "填报单位", "审核", "负责人:", "联系人", "单位负责人"];

    // What stands before a colon below a table.
    private static readonly string[] Footers =
    [
        "填表人", "填报人", "制表人", "制表", "填表", "经办人", "审核人", "审核", "复核人", "复核", "审批人", "负责人", "单位负责人", "主要负责人", "分管领导", "填报单位", "填报单位(盖章)", "单位(盖章)", "填报日期", "填表日期", "填报时间", "填表时间", "制表日期", "制表时间", "报送日期", "报送时间", "日期",
        "联系人", "联系电话", "电话", "注", "备注", "说明",
    ];

    // These stand there without a colon, too, with the name in the next cell.
    private static readonly string[] Writers = ["填表人", "填报人", "制表人"];

    private readonly List<TableRow> _hidden = [];
    private readonly List<TableRow> _numbered = [];
    private readonly HashSet<int> _numberColumns = [.. NumberColumns(header, names)];
    private int _aside;
    private readonly List<int> _gaps = [];
    private readonly SortedDictionary<int, TableRow> _nameless = [];
    private readonly int _width = header.Columns.Count == 0 ? 0 : header.Columns[^1].Column;
    private TableRow? _wide;
    private int _wideRows;
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
            LookAside(row);
            if (row.IsHidden)
                _hidden.Add(row);
            rows.Enqueue(row);
        }

        Note(rows);
        return rows;
    }

    // In a file of lines what stands behind the last name mostly comes of a comma in a value.
    private void LookAside(TableRow row)
    {
        var isWide = false;
        foreach (var cell in row.Cells)
        {
            if (_labels.ContainsKey(cell.Column) || IsBlank(cell))
                continue;
            if (sheet.Source is not null && cell.Column > _width)
                isWide = true;
            else
                _nameless.TryAdd(cell.Column, row);
        }

        if (isWide && _wideRows++ == 0)
            _wide = row;
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
            if (!row.Cells.Any(cell => !IsBlank(cell)))
                return false;
            _present.Add(row.Number);
            return _aside++ < MostNamed && Skip(row, "列以外的内容", "row with nothing in the columns used");
        }

        _present.Add(row.Number);
        if (IsFooter(row))
            return Skip(row, "表下的说明", "remark below the table");
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
        if (!IsOnlyNumbered(row))
            return true;
        _numbered.Add(row);
        return false;
    }

    // Forms are numbered before they are filled in.
    private bool IsOnlyNumbered(TableRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (!IsBlank(cell) && !_numberColumns.Contains(cell.Column) && _labels.ContainsKey(cell.Column))
                return false;
        }

        return _numberColumns.Count > 0 && header.Match.Count > _numberColumns.Count
            && !header.Columns.Any(column => header.Match.IsUsed(column.Column) && !_numberColumns.Contains(column.Column) && merges.IsBelow(row.Number, column.Column, out var above) && above is not null);
    }

    private static IEnumerable<int> NumberColumns(TableHeader header, TargetNames names) =>
        names.Targets.Where(target => target.Title is "序号" or "编号").Select(target => header.Match.Of(target)?.Column).OfType<int>();

    // 填表人：李晓 | 审核人： | 周宁: labels with a colon, and what belongs to them.
    private bool IsFooter(TableRow row)
    {
        var (labels, isOpen) = (0, false);
        foreach (var cell in row.Cells)
        {
            if (IsBlank(cell))
                continue;
            var text = cell.Text.Length > LongestName ? "" : string.Concat(HalfWidth.Of(CellText.Of(cell, sheet)).Where(c => !char.IsWhiteSpace(c)));
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && Footers.Contains(text[..colon], StringComparer.Ordinal))
                (labels, isOpen) = (labels + 1, colon == text.Length - 1);
            else if (isOpen)
                isOpen = false;
            else if (Writers.Contains(text, StringComparer.Ordinal))
                (labels, isOpen) = (labels + 1, true);
            else if (labels > 0 && IsDay(text))
                continue;
            else
                return false;
        }

        return labels > 0 && header.Match.Count > 1;
    }

    // 2026-04-01, 2026年4月
    private static bool IsDay(string text) => CellDates.OfText(text.EndsWith('月') ? text + "1日" : text) is not null;

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

        if (_numbered.Count > 0)
        {
            var (top, bottom) = (sheet.LineOf(_numbered[0]), sheet.LineOf(_numbered[^1]));
            var isOne = _numbered.Count == 1;
            var isRun = bottom - top + 1 == _numbered.Count;
            findings.Add(TableFault.Skipped(sheet.PlaceOf(_numbered[0], _numbered[0].Cells[0].Column), isOne
                ? new($"第 {top} 行只有序号", $"row {top} holds nothing but its number")
                : new($"第 {top} 行到第 {bottom} 行{(isRun ? "" : $"之间有 {_numbered.Count} 行")}只有序号", isRun ? $"rows {top} to {bottom} hold nothing but their numbers" : $"{_numbered.Count} of the rows {top} to {bottom} hold nothing but their numbers"), null));
        }

        if (_aside > MostNamed)
            findings.Add(TableFault.Skipped(SourceLocation.OfFile(sheet.File), new($"{sheet.Label} 里用到的列都空着的行共有 {_aside} 行", $"{_aside} rows of {sheet.Label} hold nothing in the columns used"), null));
        if (_hidden.Count > 0)
        {
            var numbers = string.Join("、", _hidden.Take(MostNamed).Select(row => row.Number));
            var isFiltered = _hidden.Count > MostNamed;
            findings.Add(TableFault.Hidden(sheet.PlaceOf(_hidden[0], _hidden[0].Cells[0].Column), isFiltered
                ? new($"第 {numbers} 等 {_hidden.Count} 行", $"rows {numbers} and others, {_hidden.Count} in all, are")
                : new($"第 {numbers} 行", _hidden.Count == 1 ? $"row {numbers} is" : $"rows {numbers} are")));
        }

        if (_wide is not null)
            findings.Add(TableFault.MoreCells(sheet.PlaceOf(_wide, _wide.Cells.First(cell => cell.Column > _width && !IsBlank(cell)).Column), sheet.LineOf(_wide), _width, _wideRows));
        if (_nameless.Count > 0)
            findings.Add(TableSchemaFault.NoName(sheet.PlaceOf(_nameless.First().Value, _nameless.First().Key), [.. _nameless.Keys.Select(CellName.Of)]));

        var columns = header.Columns.Where(column => header.Match.IsUsed(column.Column) && sheet.HiddenColumns.Contains(column.Column)).ToList();
        if (columns.Count > 0 && rows.Count > 0)
        {
            var listed = string.Join("、", columns.Select(column => $"{CellName.Of(column.Column)} 列“{column.Name}”"));
            findings.Add(TableFault.Hidden(sheet.PlaceOf(header.LastRow, columns[0].Column), new(listed, $"{listed} {(columns.Count == 1 ? "is" : "are")}")));
        }
    }
}
