using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>104600000 → 1.05亿.</summary>
internal sealed class HundredMillions : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "亿",
        new LocalizedText(
            "以亿为单位；给出小数位数时四舍五入，末尾的零不写。",
            "The number in hundred millions; rounded half up to the decimals given, zeros at the end dropped."),
        FilterKind.Number,
        [new FilterParameter("小数位数", FilterKind.Number, true)],
        FilterKind.Text,
        [
            new FilterExample("{{ 104600000 | 亿: 2 }}", "1.05亿"),
            new FilterExample("{{ 200000000 | 亿 }}", "2亿"),
            new FilterExample("{{ 123456789 | 亿: 0 }}", "1亿"),
        ]);

    public DataNode Apply(FilterCall call)
    {
        if (!call.TryNumber(out var number) || !call.TryDecimals(0, FilterReading.AllDecimals, out var decimals))
            return call.Input;
        return call.Text(FilterReading.Plain(FilterReading.Round(number / 100_000_000m, decimals)) + "亿");
    }
}
