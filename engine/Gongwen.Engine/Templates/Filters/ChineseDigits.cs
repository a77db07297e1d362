using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>2026 → 二〇二六.</summary>
internal sealed class ChineseDigits : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "逐位汉字",
        new LocalizedText(
            "逐位写成汉字，零写作〇：2026为二〇二六。",
            "Each digit as a character with 〇 for zero: 2026 is 二〇二六."),
        FilterKind.Text,
        [],
        FilterKind.Text,
        [
            new FilterExample("{{ 2026 | 逐位汉字 }}", "二〇二六"),
            new FilterExample("{{ '0103' | 逐位汉字 }}", "〇一〇三"),
            new FilterExample("{{ 2030 | 逐位汉字 }}年", "二〇三〇年"),
        ]);

    public DataNode Apply(FilterCall call)
    {
        if (!call.TryText(out var text))
            return call.Input;
        var digits = text.Trim();
        if (digits.Length > 0 && digits.All(char.IsAsciiDigit))
            return call.Text(ChineseNumerals.ByDigit(digits));
        return call.Fail(new LocalizedText($"输入应只有数字0到9，这里是“{text}”", $"the input should be digits only but is “{text}”"));
    }
}
