using Gongwen.Contracts;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Facts;

/// <summary>The rows of a ledger with the days of each looked at once. Immutable.</summary>
internal sealed class Ledger
{
    private readonly RowDay[] _days;

    /// <param name="node">The list.</param>
    /// <param name="group">What its facts are.</param>
    /// <param name="period">The days that count; null for all rows.</param>
    public Ledger(DataNode node, FactGroup group, (DateOnly First, DateOnly Last)? period)
    {
        (Node, Group, Period) = (node, group, period);
        _days = period is { } days && group.DateColumn is { } column ? [.. node.Items.Select(row => DayOf(row[column], days))] : new RowDay[node.Items.Count];
    }

    /// <summary>The list.</summary>
    public DataNode Node { get; }

    /// <summary>What its facts are.</summary>
    public FactGroup Group { get; }

    /// <summary>The days that count; null for all rows.</summary>
    public (DateOnly First, DateOnly Last)? Period { get; }

    /// <summary>The rows that count for a fact.</summary>
    public IEnumerable<DataNode> RowsOf(Fact fact)
    {
        for (var i = 0; i < _days.Length; i++)
        {
            var row = Node.Items[i];
            if ((fact.OfAnyTime || _days[i] == RowDay.Within) && row.Kind == DataKind.Object && Fits(row, fact))
                yield return row;
        }
    }

    /// <summary>Those of them that hold what the fact is of.</summary>
    public IEnumerable<DataNode> RowsWithValue(Fact fact) => RowsOf(fact).Where(row => Holds(fact, row));

    private static bool Holds(Fact fact, DataNode row)
    {
        if (fact.Column is not { } column)
            return true;
        if (row[column] is not { IsBlank: false } cell)
            return false;
        return fact.Operation.OfNumbers() ? cell.Number is not null : !fact.Operation.OfDays() || ChineseDate.TryParse(cell.Text, out _);
    }

    /// <summary>The rows whose day is of a kind, those with nothing in them left out.</summary>
    public IEnumerable<DataNode> RowsOn(RowDay day)
    {
        for (var i = 0; i < _days.Length; i++)
        {
            if (_days[i] == day && Node.Items[i].Kind == DataKind.Object)
                yield return Node.Items[i];
        }
    }

    private static bool Fits(DataNode row, Fact fact)
    {
        foreach (var condition in fact.Conditions)
        {
            if (!condition.Holds(row[condition.Column]))
                return false;
        }

        return true;
    }

    // A whole month is within the period when all of it is.
    private static RowDay DayOf(DataNode? cell, (DateOnly First, DateOnly Last) period)
    {
        if (cell is null || cell.IsBlank)
            return RowDay.Missing;
        if (!ChineseDate.TryParse(cell.Text, out var day))
            return RowDay.Unreadable;
        return day.First >= period.First && day.Last <= period.Last ? RowDay.Within : RowDay.Outside;
    }
}
