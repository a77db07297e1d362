using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>A number in 万 or 亿 as its size asks.</summary>
internal sealed class LargeNumber : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "大数",
        new LocalizedText(
            "大数：不足一万照写，一万以上写作万，一亿以上写作亿，四舍五入到给出的小数位数（默认2位），末尾的零不写。",
            "Below 10,000 as it is, then in 万, from 10^8 in 亿; rounded half up to the decimals given (default 2), zeros at the end dropped."),
        FilterKind.Number,
        [new FilterParameter("小数位数", FilterKind.Number, true)],
        FilterKind.Text,
        [
            new FilterExample("{{ 9800 | 大数 }}", "9800"),
            new FilterExample("{{ 123456 | 大数: 1 }}", "12.3万"),
            new FilterExample("{{ 104600000 | 大数 }}", "1.05亿"),
            new FilterExample("{{ 99999999 | 大数 }}", "1亿"),
        ]);

    public DataNode Apply(FilterCall call)
    {
        if (!call.TryNumber(out var number) || !call.TryDecimals(0, 2, out var decimals))
            return call.Input;
        if (Math.Abs(number) < 10_000)
            return call.Text(FilterReading.Plain(FilterReading.Round(number, decimals)));
        var tenThousands = FilterReading.Round(number / 10_000, decimals);
        if (Math.Abs(tenThousands) < 10_000)
            return call.Text(FilterReading.Plain(tenThousands) + "万");
        return call.Text(FilterReading.Plain(FilterReading.Round(number / 100_000_000, decimals)) + "亿");
    }
}
