using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Templates;

/// <summary>What a filter did, in words and with its figures.</summary>
internal static class FilterFormula
{
    private const int MostTerms = 6;

    /// <summary>True when a number the template gives as the first argument is reckoned with, and says not how to write the result.</summary>
    public static bool TakesOperand(string name) => name is "占比" or "占比值" or "增幅";

    /// <summary>The formula of a filter over single values.</summary>
    public static Func<LocalizedText> Of(string name, IReadOnlyList<DataNode> operands) => () =>
    {
        var (a, b) = (operands.Count > 0 ? Named(operands[0]) : "", operands.Count > 1 ? Named(operands[1]) : "");
        return name switch
        {
            "plus" => Same($"{a}＋{b}"),
            "minus" => Same($"{a}－{b}"),
            "times" => Same($"{a}×{b}"),
            "divided_by" or "占比" or "占比值" => Same($"{a} ÷ {b}"),
            "modulo" => new($"{a}除以{b}的余数", $"{a} modulo {b}"),
            "增幅" => Same($"（{a}－{b}）÷ {b}"),
            "at_least" => new($"{a}和{b}中大的", $"the greater of {a} and {b}"),
            "at_most" => new($"{a}和{b}中小的", $"the smaller of {a} and {b}"),
            "size" => new($"{a}的字数", $"the length of {a}"),
            _ => new($"{string.Join("、", operands.Select(Named))}，经“{name}”", $"{string.Join(", ", operands.Select(Named))} through {name}"),
        };
    };

    /// <summary>The formula of a filter over the items of a list.</summary>
    /// <param name="name">The filter.</param>
    /// <param name="field">The key of its objects; null for the items themselves.</param>
    /// <param name="items">The items.</param>
    public static Func<LocalizedText> OfList(string name, string? field, IReadOnlyList<DataNode> items) => () =>
    {
        var count = items.Count.ToString(CultureInfo.InvariantCulture);
        if (name == "size")
            return new($"列表共{count}项", $"{count} items of a list");
        if (name is not ("合计" or "sum"))
            return new($"{count}项，经“{name}”", $"{count} items through {name}");
        var terms = field is null ? items.Select(item => item.Text) : items.Select(item => item[field]?.Text ?? "0");
        var label = field is null ? "" : $"各项“{field}”";
        return items.Count <= MostTerms
            ? new($"{label}{string.Join("＋", terms)}", $"{label}{string.Join("+", terms)}")
            : new($"{label}相加（{count}项）", $"sum of {label}({count} items)");
    };

    // 已完成12: the last key of the way, and what stands there.
    private static string Named(DataNode node)
    {
        var path = node.Path;
        while (path.EndsWith(']') && path.LastIndexOf('[') is > 0 and var bracket)
            path = path[..bracket];
        return path[(path.LastIndexOf('.') + 1)..] + node.Text;
    }

    private static LocalizedText Same(string formula) => new(formula, formula);
}
