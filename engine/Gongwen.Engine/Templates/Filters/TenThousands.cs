using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>123456 → 12.3万.</summary>
internal sealed class TenThousands : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "万",
        new LocalizedText(
            "以万为单位；给出小数位数时四舍五入，末尾的零不写。",
            "The number in ten thousands; rounded half up to the decimals given, zeros at the end dropped."),
        FilterKind.Number,
        [new FilterParameter("小数位数", FilterKind.Number, true)],
        FilterKind.Text,
        [
            new FilterExample("{{ 123456 | 万: 1 }}", "12.3万"),
            new FilterExample("{{ 120000 | 万 }}", "12万"),
            new FilterExample("{{ 123456 | 万 }}", "12.3456万"),
            new FilterExample("{{ -5000 | 万 }}", "-0.5万"),
        ]);

    public DataNode Apply(FilterCall call)
    {
        if (!call.TryNumber(out var number) || !call.TryDecimals(0, FilterReading.AllDecimals, out var decimals))
            return call.Input;
        return call.Text(FilterReading.Plain(FilterReading.Round(number / 10_000m, decimals)) + "万");
    }
}
