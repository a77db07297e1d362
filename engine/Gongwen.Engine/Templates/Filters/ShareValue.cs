using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>The share of a part in a whole as a number of percent.</summary>
internal sealed class ShareValue : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "占比值",
        new LocalizedText(
            "占比的数值（百分数），便于比较：19占25为76；四舍五入到给出的小数位数（默认1位）。",
            "The share of a whole in percent as a number, for comparing; rounded half up to the decimals given (default 1)."),
        FilterKind.Number,
        [new FilterParameter("总量", FilterKind.Number, false), new FilterParameter("小数位数", FilterKind.Number, true)],
        FilterKind.Number,
        [
            new FilterExample("{{ 19 | 占比值: 25 }}", "76"),
            new FilterExample("{{ 2 | 占比值: 3, 2 }}", "66.67"),
            new FilterExample("{{ 0 | 占比值: 8 }}", "0"),
        ]);

    public DataNode Apply(FilterCall call) => TryShare(call, out var share) ? call.Number(share) : call.Input;

    internal static bool TryShare(FilterCall call, out decimal share)
    {
        share = 0;
        if (!call.TryNumber(out var part) || !call.TryNumber(0, "总量", out var whole) || !call.TryDecimals(1, 1, out var decimals))
            return false;
        if (whole == 0)
        {
            call.Fail(new LocalizedText("总量是0，算不出占比", "the whole is 0, there is no share of it"));
            return false;
        }

        share = FilterReading.Round(part * 100 / whole, decimals);
        return true;
    }
}
