using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Facts;

/// <summary>What a cell of a row must be.</summary>
/// <param name="Column">Which.</param>
/// <param name="Kind">How it is compared.</param>
/// <param name="Values">What with; for numbers and days one.</param>
internal sealed record FactCondition(string Column, ConditionKind Kind, IReadOnlyList<string> Values)
{
    private readonly decimal? _number = Values is [var only] && decimal.TryParse(only, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    private readonly DateOnly? _day = Values is [var only] && ChineseDate.TryParse(only, out var date) ? date.First : null;

    /// <summary>True when the cell is as wanted. A list of texts is as wanted when one of them is; of 不是 and 不含, when all are.</summary>
    public bool Holds(DataNode? cell)
    {
        if (Kind is ConditionKind.Filled or ConditionKind.Blank)
            return cell is { IsBlank: false } == (Kind == ConditionKind.Filled);
        var isNot = Kind is ConditionKind.IsNot or ConditionKind.HoldsNot;
        if (cell is null || cell.IsBlank)
            return isNot;
        if (cell.Kind != DataKind.List)
            return OfOne(cell);
        return isNot ? cell.Items.All(OfOne) : cell.Items.Any(OfOne);
    }

    /// <summary>How what it compares with stands to that of another; null when they can't be compared.</summary>
    public int? CompareTo(FactCondition other) =>
        _number is { } number && other._number is { } than ? number.CompareTo(than)
        : _day is { } day && other._day is { } later ? day.CompareTo(later)
        : null;

    /// <summary>In words: 类型为“专题党课”.</summary>
    public string InWords => Kind switch
    {
        ConditionKind.Is => $"{Column}为{Listed}",
        ConditionKind.IsNot => $"{Column}不是{Listed}",
        ConditionKind.Holds => $"{Column}含{Listed}",
        ConditionKind.HoldsNot => $"{Column}不含{Listed}",
        ConditionKind.Above => $"{Column}大于{Values[0]}",
        ConditionKind.AtLeast => $"{Column}不小于{Values[0]}",
        ConditionKind.Below => $"{Column}小于{Values[0]}",
        ConditionKind.AtMost => $"{Column}不大于{Values[0]}",
        ConditionKind.Filled => $"填了{Column}",
        _ => $"没有填{Column}",
    };

    private string Listed => string.Join("或", Values.Select(value => $"“{value}”"));

    private bool OfOne(DataNode cell) => Kind switch
    {
        ConditionKind.Is => Same(cell),
        ConditionKind.IsNot => !Same(cell),
        ConditionKind.Holds => Values.Any(word => cell.Text.Contains(word, StringComparison.Ordinal)),
        ConditionKind.HoldsNot => !Values.Any(word => cell.Text.Contains(word, StringComparison.Ordinal)),
        ConditionKind.Above => Order(cell) > 0,
        ConditionKind.AtLeast => Order(cell) >= 0,
        ConditionKind.Below => Order(cell) < 0,
        _ => Order(cell) <= 0,
    };

    private bool Same(DataNode cell)
    {
        var text = cell.Text.AsSpan().Trim();
        foreach (var value in Values)
        {
            if (text.SequenceEqual(value) || (cell.Number is { } number && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var wanted) && number == wanted))
                return true;
        }

        return false;
    }

    // Null, and so neither above nor below, when the cell is neither a number nor a day.
    private int? Order(DataNode cell)
    {
        if (_number is { } wanted)
            return cell.Number?.CompareTo(wanted);
        return _day is { } day && ChineseDate.TryParse(cell.Text, out var date) ? date.First.CompareTo(day) : null;
    }
}
