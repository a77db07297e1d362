using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>103 → 一百零三.</summary>
internal sealed class ChineseNumber : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "汉字数",
        new LocalizedText(
            "汉字数字：103为一百零三，1.5为一点五。",
            "The number in Chinese characters: 103 is 一百零三."),
        FilterKind.Number,
        [],
        FilterKind.Text,
        [
            new FilterExample("{{ 103 | 汉字数 }}", "一百零三"),
            new FilterExample("{{ 10 | 汉字数 }}", "十"),
            new FilterExample("{{ 20060 | 汉字数 }}", "二万零六十"),
            new FilterExample("{{ -1.05 | 汉字数 }}", "负一点零五"),
        ]);

    public DataNode Apply(FilterCall call) =>
        call.TryNumber(out var number) ? call.Text(ChineseNumerals.Small(number)) : call.Input;
}
