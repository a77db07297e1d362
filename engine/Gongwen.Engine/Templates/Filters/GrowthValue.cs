using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>The growth over a base, in percent.</summary>
internal sealed class GrowthValue : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "增幅",
        new LocalizedText(
            "增幅的数值（百分数）：本期112、基期100为12；四舍五入到给出的小数位数（默认1位）。",
            "The growth over a base in percent as a number: 112 over 100 is 12; rounded half up to the decimals given (default 1)."),
        FilterKind.Number,
        [new FilterParameter("基期", FilterKind.Number, false), new FilterParameter("小数位数", FilterKind.Number, true)],
        FilterKind.Number,
        [
            new FilterExample("{{ 112 | 增幅: 100 }}", "12"),
            new FilterExample("{{ 95 | 增幅: 100 }}", "-5"),
            new FilterExample("{{ 112 | 增幅: 100 | 增减 }}", "增长12%"),
        ]);

    public DataNode Apply(FilterCall call)
    {
        if (!call.TryNumber(out var number) || !call.TryNumber(0, "基期", out var before) || !call.TryDecimals(1, 1, out var decimals))
            return call.Input;
        if (before <= 0)
            return call.Fail(new LocalizedText($"基期是{FilterReading.Plain(before)}，算不出增幅", $"the base is {FilterReading.Plain(before)}, there is no growth over it"));
        return call.Number(FilterReading.Round((number - before) * 100 / before, decimals));
    }
}
