using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>19 of 25 → 76%.</summary>
internal sealed class Share : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "占比",
        new LocalizedText(
            "占比：19占25为76%；四舍五入到给出的小数位数（默认1位），末尾的零不写。",
            "The share of a whole: 19 of 25 is 76%; rounded half up to the decimals given (default 1), zeros at the end dropped."),
        FilterKind.Number,
        [new FilterParameter("总量", FilterKind.Number, false), new FilterParameter("小数位数", FilterKind.Number, true)],
        FilterKind.Text,
        [
            new FilterExample("{{ 19 | 占比: 25 }}", "76%"),
            new FilterExample("{{ 1 | 占比: 3 }}", "33.3%"),
            new FilterExample("{{ 2 | 占比: 3, 2 }}", "66.67%"),
            new FilterExample("{{ 8 | 占比: 8 }}", "100%"),
        ]);

    public DataNode Apply(FilterCall call) =>
        ShareValue.TryShare(call, out var share) ? call.Text(FilterReading.Plain(share) + "%") : call.Input;
}
