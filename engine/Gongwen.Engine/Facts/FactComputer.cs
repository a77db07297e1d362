using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Facts;

/// <summary>Reckons the facts of one ledger of one report: in time linear in its rows for each fact, in decimal.</summary>
internal sealed class FactComputer
{
    private readonly Ledger _ledger;
    private readonly FindingList _findings;
    private readonly Dictionary<string, Fact> _facts;
    private readonly Dictionary<string, DataNode?> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (List<DataNode> Rows, HashSet<DataNode> Known)> _emptyCells = new(StringComparer.Ordinal);

    private FactComputer(Ledger ledger, FindingList findings) =>
        (_ledger, _findings, _facts) = (ledger, findings, ledger.Group.Facts.ToDictionary(fact => fact.Name, StringComparer.Ordinal));

    /// <summary>The facts as templates see them; null when there is no ledger, and, with an error, when they can't be reckoned.</summary>
    public static FactValues? Run(DataNode report, FactGroup group, FindingList findings)
    {
        if (FactPath.Find(report, group.Ledger) is not { Kind: DataKind.List } list)
            return null;
        if (list.Items.Count > FactGroup.MostRows)
        {
            findings.Add(LedgerFault.TooMany(list, group));
            return null;
        }

        (DateOnly First, DateOnly Last)? period = null;
        if (group.Period is { } wanted)
        {
            period = wanted.Of(report, out var missing);
            if (period is null)
            {
                findings.Add(LedgerFault.NoPeriod(report, group, missing));
                return null;
            }
        }

        var ledger = new Ledger(list, group, period);
        return new FactComputer(ledger, findings).Run();
    }

    private FactValues Run()
    {
        if (_ledger.RowsOn(RowDay.Missing).ToList() is { Count: > 0 } missing)
            _findings.Add(LedgerFault.RowsWithoutDay(_ledger, missing));
        if (_ledger.RowsOn(RowDay.Unreadable).ToList() is { Count: > 0 } unreadable)
            _findings.Add(LedgerFault.UnreadableDays(_ledger, unreadable));
        var place = _ledger.Node.Location;
        var properties = new List<DataProperty>();
        foreach (var fact in _ledger.Group.Facts)
        {
            if (ValueOf(fact) is { } value)
                properties.Add(new DataProperty(fact.Name, place, value));
        }

        foreach (var (column, cells) in _emptyCells)
            _findings.Add(LedgerFault.EmptyCells(_ledger, column, cells.Rows, _ledger.Group.Facts.Any(fact => fact.Column == column && fact.Operation.OfNumbers())));
        return new FactValues(_ledger, DataNode.OfObject(properties, place, _ledger.Group.Key));
    }

    private DataNode? ValueOf(Fact fact)
    {
        if (_values.TryGetValue(fact.Name, out var known))
            return known;
        DataNode? value;
        try
        {
            value = fact.Operation.OfFacts() ? OfFacts(fact) : OfRows(fact);
        }
        catch (OverflowException)
        {
            _findings.Add(LedgerFault.TooLarge(_ledger, fact.Name));
            value = null;
        }

        _values[fact.Name] = value;
        return value;
    }

    private DataNode? OfRows(Fact fact)
    {
        if (fact.Operation == FactOperation.Count)
            return Number(fact, _ledger.RowsOf(fact).Count());
        if (fact.Operation == FactOperation.Distinct)
            return Number(fact, Distinct(fact));
        return fact.Operation.OfDays() ? Day(fact) : OfNumbers(fact);
    }

    private int Distinct(Fact fact)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in _ledger.RowsOf(fact))
        {
            if (row[fact.Column!] is not { IsBlank: false } cell)
                EmptyCell(fact, row);
            else if (cell.Kind == DataKind.List)
                values.UnionWith(cell.Items.Where(item => !item.IsBlank).Select(KeyOf));
            else
                values.Add(KeyOf(cell));
        }

        return values.Count;
    }

    // One day in two spellings is one value, as are 3 and 3.0.
    private static string KeyOf(DataNode cell)
    {
        if (cell.Number is { } number)
            return Plain(number);
        var text = cell.Text.Trim();
        return ChineseDate.TryParse(text, out var day) ? string.Create(CultureInfo.InvariantCulture, $"{day.First:yyyy-MM-dd}/{day.Last:yyyy-MM-dd}") : text;
    }

    private DataNode? Day(Fact fact)
    {
        (DateOnly Day, DataNode Cell)? best = null;
        foreach (var row in _ledger.RowsOf(fact))
        {
            if (row[fact.Column!] is not { IsBlank: false } cell)
                EmptyCell(fact, row);
            else if (ChineseDate.TryParse(cell.Text, out var date) && (fact.Operation == FactOperation.Latest ? best is null || date.Last > best.Value.Day : best is null || date.First < best.Value.Day))
                best = (fact.Operation == FactOperation.Latest ? date.Last : date.First, cell);
        }

        return best is { } found ? Derived(fact, DataNode.OfText(found.Cell.Text.Trim(), found.Cell.Location, found.Cell.Path)) : null;
    }

    private DataNode? OfNumbers(Fact fact)
    {
        var (count, sum, least, greatest) = (0, 0m, 0m, 0m);
        foreach (var row in _ledger.RowsOf(fact))
        {
            if (row[fact.Column!]?.Number is not { } number)
            {
                EmptyCell(fact, row);
                continue;
            }

            (least, greatest) = count == 0 ? (number, number) : (Math.Min(least, number), Math.Max(greatest, number));
            sum += number;
            count++;
        }

        if (fact.Operation == FactOperation.Sum)
            return Number(fact, sum);
        if (count == 0)
            return null;
        return Number(fact, fact.Operation switch
        {
            FactOperation.Least => least,
            FactOperation.Greatest => greatest,
            _ => Math.Round(sum / count, fact.Decimals, MidpointRounding.AwayFromZero),
        });
    }

    private DataNode? OfFacts(Fact fact)
    {
        var operands = new List<decimal>();
        foreach (var name in fact.Operands)
        {
            if (_facts.GetValueOrDefault(name) is not { } operand || ValueOf(operand)?.Number is not { } number)
                return null;
            operands.Add(number);
        }

        if (fact.Operation == FactOperation.Plus)
            return Number(fact, operands.Sum());
        if (fact.Operation == FactOperation.Minus)
            return Number(fact, operands[0] - operands.Skip(1).Sum());
        if (operands[1] == 0)
            return null;
        var share = Math.Round(operands[0] * 100 / operands[1], fact.Decimals, MidpointRounding.AwayFromZero);
        return Derived(fact, DataNode.OfText(Plain(share) + "%", _ledger.Node.Location, PathOf(fact)));
    }

    private void EmptyCell(Fact fact, DataNode row)
    {
        if (!_emptyCells.TryGetValue(fact.Column!, out var cells))
            _emptyCells.Add(fact.Column!, cells = ([], new HashSet<DataNode>(ReferenceEqualityComparer.Instance)));
        // Facts of one column that overlap tell of a row once.
        if (cells.Known.Add(row))
            cells.Rows.Add(row);
    }

    private DataNode Number(Fact fact, decimal number) =>
        Derived(fact, DataNode.OfNumber(Plain(number), _ledger.Node.Location, PathOf(fact)));

    private DataNode Derived(Fact fact, DataNode value)
    {
        if (!fact.Operation.OfFacts())
            return value.DerivedBy(new Derivation(() => FactWords.Formula(fact, _ledger, []), () => RowsBehind(fact, value)));
        // Known by now: a value is made after those it is made of.
        return value.DerivedBy(new Derivation(() => FactWords.Formula(fact, _ledger, OperandsOf(fact)), () => OperandsOf(fact)));
    }

    // The row that holds the greatest or the last stands first.
    private IReadOnlyList<DataNode> RowsBehind(Fact fact, DataNode value)
    {
        var rows = _ledger.RowsWithValue(fact).ToList();
        var holds = fact.Operation switch
        {
            FactOperation.Least or FactOperation.Greatest => row => row[fact.Column!]!.Number == value.Number,
            FactOperation.Earliest or FactOperation.Latest => row => row[fact.Column!]!.Text.Trim() == value.Text,
            _ => (Func<DataNode, bool>)(_ => true),
        };
        return [.. rows.Where(holds), .. rows.Where(row => !holds(row))];
    }

    private IReadOnlyList<DataNode> OperandsOf(Fact fact) => [.. fact.Operands.Select(name => _values[name]!)];

    private string PathOf(Fact fact) => $"{_ledger.Group.Key}.{fact.Name}";

    // 1.50 and 1.5 are the same number.
    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
