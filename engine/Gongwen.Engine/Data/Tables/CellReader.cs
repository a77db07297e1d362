using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>A cell to the value the schema wants there. What can't be one is left as it is written, for the schema to say so.</summary>
internal sealed class CellReader(TableSheet sheet, FindingList findings)
{
    // Days of the years 1970 to 2099.
    private const double FirstLikelyDay = 25_569;
    private const double LastLikelyDay = 73_050;

    // Of the days of a table there are few, each written many times.
    private const int MostKept = 10_000;

    private readonly Dictionary<double, string> _days = [];
    private readonly HashSet<SourceLocation> _faulty = [];

    /// <summary>Cells that were said to be at fault; that nothing was read from them isn't said again.</summary>
    public IReadOnlySet<SourceLocation> Faulty => _faulty;

    /// <summary>Tells of cells that don't go with one another.</summary>
    public void Tell(Finding finding) => findings.Add(finding);

    /// <summary>The value; null when the cell holds nothing.</summary>
    /// <param name="target">What is wanted.</param>
    /// <param name="unit">The unit the column's name gives; "" for none.</param>
    /// <param name="row">The cell's row.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="path">The path of what the value stands in.</param>
    /// <param name="places">Makes the places of the row's cells; null when the cell stands in another row.</param>
    public DataNode? Read(TableTarget target, string unit, TableRow row, TableCell cell, string path, CellRow? places) => Value(target, unit, row, cell, path, places)?.Below(target.PathEnd);

    private DataNode? Value(TableTarget target, string unit, TableRow row, TableCell cell, string path, CellRow? places)
    {
        if (cell.Kind is CellKind.Error or CellKind.NoResult)
        {
            var place = sheet.PlaceOf(row, cell.Column);
            findings.Add(cell.Kind == CellKind.Error ? TableFault.CellError(place, cell.Text) : TableFault.NoResult(place));
            _faulty.Add(place);
            return DataNode.OfNull(place, path);
        }

        var whole = cell.Kind == CellKind.Date ? Day(cell) : CellText.Of(cell, sheet);
        var start = whole.Length - whole.AsSpan().TrimStart().Length;
        var text = whole.Trim();
        if (text.Length == 0)
            return null;
        var at = new Spot(sheet, whole, start, text.Length, path, row, cell, sheet.Source is null && text.Length == whole.Length ? places : null);
        return target.Kind switch
        {
            TargetKind.Number => NumberOf(at, text, unit),
            TargetKind.Date => DateOf(at, text, isSure: true),
            TargetKind.TextOrDate => DateOf(at, text, isSure: false),
            TargetKind.Boolean => BooleanOf(at, text),
            TargetKind.Choice => ChoiceOf(at, text, target.Choices),
            TargetKind.List => CellText.IsDash(text) ? null : ListOf(at, text, target.PathEnd, always: true),
            TargetKind.TextOrList => ListOf(at, text, target.PathEnd, always: false),
            TargetKind.Any when cell.Kind is CellKind.Number or CellKind.Percent => NumberOf(at, text, unit),
            TargetKind.Any when cell.Kind == CellKind.Boolean => BooleanOf(at, text),
            _ => TextOf(at, text),
        };
    }

    private DataNode TextOf(Spot at, string text)
    {
        if (at.Cell is { Kind: CellKind.Number, Number: var number } && Math.Abs(number) >= 1e15)
            findings.Add(TableFault.Precision(at.Place, text));
        return at.Text(ControlCharacters.IsClean(text) ? text : ControlCharacters.CleanEscaped(text, at.Place, findings), WrittenOf(at, text));
    }

    // In a file of lines a value in quotes stands there in another form.
    private string? WrittenOf(Spot at, string text)
    {
        if (sheet.Source is not { } source)
            return null;
        var written = source.Text.AsSpan(at.Cell.Start, at.Cell.End - at.Cell.Start);
        return written.Trim().SequenceEqual(text) ? null : written.ToString();
    }

    private DataNode? NumberOf(Spot at, string text, string unit)
    {
        if (at.Cell.Kind == CellKind.Number)
            return at.Number(at.Cell.Digits == 0 ? text : CellNumbers.Of(at.Cell.Number));
        if (at.Cell.Kind == CellKind.Percent)
        {
            var percent = CellNumbers.Of(CellNumbers.Hundredfold(at.Cell.Number));
            if (unit is not ("" or "%"))
                findings.Add(TableFault.PercentCell(at.Place, unit, percent));
            return at.Number(percent);
        }

        if (CellText.IsDash(text))
            return null;
        if (at.Cell.Kind != CellKind.Text || CellNumbers.OfText(text, unit) is not { } number)
            return TextOf(at, text);
        if (unit is not ("" or "%") && text[^1] is '%' or '％')
            findings.Add(TableFault.PercentCell(at.Place, unit, number));
        return at.Number(number);
    }

    private DataNode? DateOf(Spot at, string text, bool isSure)
    {
        if (isSure && CellText.IsDash(text))
            return null;
        var isLikely = at.Cell is { Kind: CellKind.Number, Number: >= FirstLikelyDay and <= LastLikelyDay } && Math.Floor(at.Cell.Number) == at.Cell.Number;
        var day = at.Cell.Kind switch
        {
            CellKind.Date => isSure || Math.Floor(at.Cell.Number) == at.Cell.Number ? CellDates.OfSerial(at.Cell.Number, sheet.Counts1904) : null,
            // 20260701 is a day, too.
            CellKind.Number when isLikely => CellDates.OfSerial(at.Cell.Number, sheet.Counts1904),
            CellKind.Number or CellKind.Text => CellDates.OfText(text) ?? (at.Cell.Kind == CellKind.Text && OfDigits(text) is { } serial ? CellDates.OfSerial(serial, sheet.Counts1904) : null),
            _ => null,
        };
        // A day in words stands as it is: it may be printed as written.
        if (day is not { } date || (at.Cell.Kind == CellKind.Text && text == CellDates.InWords(date)))
            return TextOf(at, text);
        var written = CellDates.Written(date);
        return at.Text(written == text ? text : written);
    }

    private string Day(TableCell cell)
    {
        if (_days.TryGetValue(cell.Number, out var known))
            return known;
        var day = CellText.Of(cell, sheet);
        if (_days.Count < MostKept)
            _days.Add(cell.Number, day);
        return day;
    }

    private static double? OfDigits(string text) =>
        text.Length == 5 && double.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var serial) && serial is >= FirstLikelyDay and <= LastLikelyDay ? serial : null;

    private DataNode? BooleanOf(Spot at, string text)
    {
        if (CellText.IsDash(text))
            return null;
        bool? truth = text.ToUpperInvariant() switch
        {
            "TRUE" or "是" or "√" or "✓" or "✔" or "Y" or "YES" or "1" or "有" => true,
            "FALSE" or "否" or "×" or "✗" or "✘" or "N" or "NO" or "0" or "无" or "X" => false,
            _ => null,
        };
        return truth is { } value ? DataNode.OfBoolean(value, at.Place, at.Path) : TextOf(at, text);
    }

    private DataNode? ChoiceOf(Spot at, string text, IReadOnlyList<string> choices)
    {
        if (choices.Contains(text, StringComparer.Ordinal))
            return TextOf(at, text);
        var label = HeaderLabel.Exact(text);
        var found = choices.FirstOrDefault(choice => HeaderLabel.Exact(choice) == label);
        if (found is null && CellText.IsDash(text))
            return null;
        // A tick or TRUE for yes.
        if (found is null && choices.Count == 2 && choices.Contains("是", StringComparer.Ordinal) && choices.Contains("否", StringComparer.Ordinal) && BooleanOf(at, text) is { Boolean: { } truth })
            found = truth ? "是" : "否";
        return found is null ? TextOf(at, text) : at.Text(found);
    }

    private DataNode ListOf(Spot at, string text, string pathEnd, bool always)
    {
        var items = CellList.Of(text, always);
        if (items.Count == 1 && !always)
            return TextOf(at, text);
        var nodes = items.Select((item, index) =>
        {
            var own = text.Substring(item.Start, item.Length);
            var place = sheet.Source is null ? sheet.Place(at.Row.Number, at.Cell, at.Whole, at.Start + item.Start, item.Length) : at.Place;
            // A line that was broken to fit the cell.
            return DataNode.OfText(ControlCharacters.CleanEscaped(own.Replace("\n", "", StringComparison.Ordinal), place, findings), place, DataPath.Item(at.Path + pathEnd, index));
        });
        return DataNode.OfList([.. nodes], at.Place, at.Path);
    }

    // The value a cell gives: its place is made when it is asked for, where the cell holds just that.
    private readonly record struct Spot(TableSheet Sheet, string Whole, int Start, int Length, string Path, TableRow Row, TableCell Cell, CellRow? Places)
    {
        public SourceLocation Place => Sheet.Place(Row.Number, Cell, Whole, Start, Length);

        public DataNode Number(string number) => Places is not null && number == Whole ? DataNode.OfCell(DataKind.Number, number, Places, Cell.Column, Path)
            : Sheet.Lines is not null ? OfLines(DataKind.Number, number, null)
            : DataNode.OfNumber(number, Place, Path);

        public DataNode Text(string text, string? written = null) => Places is not null && written is null && text == Whole ? DataNode.OfCell(DataKind.Text, text, Places, Cell.Column, Path)
            : Sheet.Lines is not null ? OfLines(DataKind.Text, text, written)
            : DataNode.OfText(text, Place, Path, written);

        private DataNode OfLines(DataKind kind, string text, string? written)
        {
            var (start, end) = Sheet.StretchOf(Cell, Whole, Start, Length);
            return DataNode.OfLines(kind, text, Sheet.Lines!, start, end, Path, written);
        }
    }
}
