using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>3 → 3.00.</summary>
internal sealed class FixedDecimals : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "小数",
        new LocalizedText(
            "四舍五入并保留给出的小数位数，用于表格对齐：3为3.00。",
            "Rounded half up with exactly the decimals given, for tables: 3 is 3.00."),
        FilterKind.Number,
        [new FilterParameter("小数位数", FilterKind.Number, false)],
        FilterKind.Text,
        [
            new FilterExample("{{ 3 | 小数: 2 }}", "3.00"),
            new FilterExample("{{ 2.345 | 小数: 2 }}", "2.35"),
            new FilterExample("{{ -0.5 | 小数: 0 }}", "-1"),
        ]);

    public DataNode Apply(FilterCall call)
    {
        if (!call.TryNumber(out var number) || !call.TryDecimals(0, 0, out var decimals))
            return call.Input;
        return call.Text(FilterReading.Round(number, decimals).ToString("F" + FilterReading.Plain(decimals), CultureInfo.InvariantCulture));
    }
}
