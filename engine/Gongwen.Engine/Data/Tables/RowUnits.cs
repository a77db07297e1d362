namespace Gongwen.Engine.Data.Tables;

/// <summary>Holds the unit a row gives in a column of its own against the units in the names of its number columns.</summary>
internal sealed class RowUnits
{
    private static readonly string[] Names = ["计量单位", "数量单位", "度量单位", "单位"];

    private readonly List<(int Unit, List<(int Column, string Name, string Unit)> Numbers)> _groups = [];

    /// <param name="header">Which column fills what.</param>
    /// <param name="targets">What is filled.</param>
    public RowUnits(TableHeader header, IReadOnlyList<TableTarget> targets)
    {
        foreach (var unit in targets.Where(target => Names.Contains(target.Title, StringComparer.Ordinal) || Names.Contains(target.Key, StringComparer.Ordinal)))
        {
            if (header.Match.Of(unit) is not { } column)
                continue;
            // A value with a unit of its own, and a share, stand beside any.
            var numbers = targets.Where(target => target.Kind is TargetKind.Number or TargetKind.Any && target.Unit.Length == 0 && target.Keys.SkipLast(1).SequenceEqual(unit.Keys.SkipLast(1), StringComparer.Ordinal))
                .Select(header.Match.Of).OfType<HeaderColumn>().Select(number => (number.Column, number.Name, Unit: HeaderLabel.Measure(number.Name))).Where(number => number.Unit is not ("" or "%" or "‰")).ToList();
            if (numbers.Count > 0)
                _groups.Add((column.Column, numbers));
        }
    }

    /// <summary>Tells of a row whose unit is another than its numbers'.</summary>
    public void Check(TableRow row, RowValues values, TableSheet sheet, CellReader reader)
    {
        foreach (var (column, numbers) in _groups)
        {
            if (values.CellOf(row, column, out _) is not { } cell || cell.Cell.Kind != CellKind.Text || HeaderLabel.MeasureOfCell(cell.Cell.Text) is not { Length: > 0 } unit)
                continue;
            var others = numbers.Where(number => number.Unit != unit && values.CellOf(row, number.Column, out _) is { } filled && !CellText.IsDash(CellText.Of(filled.Cell, sheet).Trim())).Select(number => number.Name).ToList();
            if (others.Count > 0)
                reader.Tell(TableSchemaFault.OtherUnitInRow(sheet.PlaceOf(cell.Row, column), unit, others));
        }
    }
}
