using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>0.056 → 5.6%.</summary>
internal sealed class Percent : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "百分数",
        new LocalizedText(
            "小数写成百分数：0.056为5.6%；给出小数位数时四舍五入，末尾的零不写。",
            "A fraction as percent: 0.056 is 5.6%; rounded half up to the decimals given, zeros at the end dropped."),
        FilterKind.Number,
        [new FilterParameter("小数位数", FilterKind.Number, true)],
        FilterKind.Text,
        [
            new FilterExample("{{ 0.056 | 百分数 }}", "5.6%"),
            new FilterExample("{{ 1 | 百分数 }}", "100%"),
            new FilterExample("{{ 0.33333 | 百分数: 1 }}", "33.3%"),
        ]);

    public DataNode Apply(FilterCall call)
    {
        if (!call.TryNumber(out var number) || !call.TryDecimals(0, FilterReading.AllDecimals, out var decimals))
            return call.Input;
        return call.Text(FilterReading.Plain(FilterReading.Round(number * 100, decimals)) + "%");
    }
}
