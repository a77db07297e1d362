using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Facts;

/// <summary>What a fact did, in words.</summary>
internal static class FactWords
{
    /// <summary>The formula of a fact with its figures.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="ledger">The rows.</param>
    /// <param name="operands">The facts it is made of.</param>
    public static LocalizedText Formula(Fact fact, Ledger ledger, IReadOnlyList<DataNode> operands)
    {
        if (fact.Operation.OfFacts())
        {
            var sign = fact.Operation switch { FactOperation.Plus => "＋", FactOperation.Minus => "－", _ => " ÷ " };
            var terms = string.Join(sign, fact.Operands.Zip(operands, (name, value) => name + value.Text));
            return new(terms, terms);
        }

        var rows = Rows(fact, ledger.Group, ledger.Period);
        var count = ledger.RowsWithValue(fact).Count().ToString(CultureInfo.InvariantCulture);
        return fact.Operation switch
        {
            FactOperation.Count => new($"{rows}，共{count}行", $"{rows}: {count} rows"),
            FactOperation.Sum => new($"{rows}，“{fact.Column}”相加（{count}行）", $"{rows}: sum of {fact.Column} ({count} rows)"),
            FactOperation.Distinct => new($"{rows}，不同的“{fact.Column}”个数（{count}行）", $"{rows}: different values of {fact.Column} ({count} rows)"),
            _ => new($"{rows}，“{fact.Column}”的{FactOperations.WordOf(fact.Operation)}值（{count}行）", $"{rows}: {FactOperations.WordOf(fact.Operation)} of {fact.Column} ({count} rows)"),
        };
    }

    /// <summary>Which rows count: 活动台账，类型为“专题党课”，日期在2025年1月1日至12月31日.</summary>
    public static string Rows(Fact fact, FactGroup group, (DateOnly First, DateOnly Last)? period)
    {
        var parts = new List<string> { group.Ledger };
        parts.AddRange(fact.Conditions.Select(condition => condition.InWords));
        if (!fact.OfAnyTime && period is { } days)
            parts.Add($"{group.DateColumn}在{FactPeriod.InWords(days.First, days.Last)}");
        return string.Join("，", parts);
    }
}
