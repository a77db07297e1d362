using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>5.6 → 增长5.6%.</summary>
internal sealed class Change : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "增减",
        new LocalizedText(
            "增减：把百分数写成“增长5.6%”“下降3.2%”“持平”；动词可换作提高、上升、增加、扩大。",
            "A percentage of change in words: 增长5.6%, 下降3.2%, 持平; other verbs: 提高, 上升, 增加, 扩大."),
        FilterKind.Number,
        [new FilterParameter("动词", FilterKind.Text, true)],
        FilterKind.Text,
        [
            new FilterExample("同比{{ 5.6 | 增减 }}", "同比增长5.6%"),
            new FilterExample("同比{{ -3.2 | 增减 }}", "同比下降3.2%"),
            new FilterExample("同比{{ 0 | 增减 }}", "同比持平"),
            new FilterExample("{{ -4 | 增减: '增加' }}", "减少4%"),
        ]);

    public DataNode Apply(FilterCall call) => ChangeWords.Apply(call, "增长", "%");
}
