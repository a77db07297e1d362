using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>2.3 → 提高2.3个百分点.</summary>
internal sealed class PercentagePoints : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "百分点",
        new LocalizedText(
            "百分点：把相差的百分点写成“提高2.3个百分点”“下降1.5个百分点”“持平”；动词可换作增长、上升、增加、扩大。",
            "A change in percentage points in words: 提高2.3个百分点, 下降1.5个百分点, 持平; other verbs: 增长, 上升, 增加, 扩大."),
        FilterKind.Number,
        [new FilterParameter("动词", FilterKind.Text, true)],
        FilterKind.Text,
        [
            new FilterExample("{{ 2.3 | 百分点 }}", "提高2.3个百分点"),
            new FilterExample("{{ -1.5 | 百分点 }}", "下降1.5个百分点"),
            new FilterExample("{{ 0 | 百分点 }}", "持平"),
        ]);

    public DataNode Apply(FilterCall call) => ChangeWords.Apply(call, "提高", "个百分点");
}
