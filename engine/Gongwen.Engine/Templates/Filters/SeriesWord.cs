using Gongwen.Contracts;

namespace Gongwen.Engine.Templates.Filters;

/// <summary>The word that begins an item of a series: 一是, 二是; 首先, 其次; 第一, 第二.</summary>
internal sealed class SeriesWord : ITemplateFilter
{
    public FilterInfo Info { get; } = new(
        "序词",
        new LocalizedText(
            "序词：按序号给出“一是、二是”“首先、其次”“第一、第二”“一个是、另一个是”“（一）、（二）”等；给出总数时，末项写“最后”。",
            "The word that begins item n of a series, in the style of its first word; with the total given, the last of 首先 is 最后."),
        FilterKind.Number,
        [new FilterParameter("样式", FilterKind.Text, false), new FilterParameter("总数", FilterKind.Number, true)],
        FilterKind.Text,
        [
            new FilterExample("{{ 2 | 序词: '一是' }}", "二是"),
            new FilterExample("{{ 12 | 序词: '第一' }}", "第十二"),
            new FilterExample("{{ 3 | 序词: '首先', 3 }}", "最后"),
            new FilterExample("{{ 3 | 序词: '首先', 4 }}", "再次"),
            new FilterExample("{{ 2 | 序词: '一个是' }}", "另一个是"),
            new FilterExample("{{ 4 | 序词: '（一）' }}", "（四）"),
        ]);

    private static readonly string[] First = ["首先", "其次", "再次", "此外"];
    private const string Last = "最后";

    public DataNode Apply(FilterCall call)
    {
        if (!call.TryNumber(out var number) || !call.TryText(0, "样式", "一是", out var style))
            return call.Input;
        if (number is < 1 or > 9999 || !decimal.IsInteger(number))
            return call.Fail(new LocalizedText($"序号应是从1起的整数，这里是{FilterReading.Plain(number)}", $"the index should be an integer from 1 but is {FilterReading.Plain(number)}"));
        decimal total = 0;
        if (call.Arguments.Count > 1 && !call.TryNumber(1, "总数", out total))
            return call.Input;

        var index = (int)number;
        return style switch
        {
            "首先" => Ordered(call, index, total),
            "一个是" => call.Text(index switch { 1 => "一个是", 2 => "另一个是", _ => "还有一个是" }),
            "一方面" when index <= 2 => call.Text(index == 1 ? "一方面" : "另一方面"),
            "一方面" => call.Fail(new LocalizedText($"“一方面”只能写两项，这里是第{index}项", $"一方面 has two items only; this is item {index}")),
            _ => Counted(call, style, index),
        };
    }

    private static DataNode Ordered(FilterCall call, int index, decimal total)
    {
        if (index == total && index >= 3)
            return call.Text(Last);
        if (index <= First.Length)
            return call.Text(index == First.Length && total == 0 ? Last : First[index - 1]);
        return call.Fail(new LocalizedText(
            $"“首先、其次、再次”最多写{First.Length + 1}项，这里是第{index}项；项数更多时请用“一是”或“第一”",
            $"首先, 其次, 再次 has at most {First.Length + 1} items; this is item {index}; use 一是 or 第一 for more"));
    }

    /// <summary>Any other style holds its own number one: 一是, 第一, 其一, （一）, 1., （1）.</summary>
    private static DataNode Counted(FilterCall call, string style, int index)
    {
        var place = style.IndexOfAny(['一', '1']);
        if (place < 0 || style.Length > 8)
        {
            return call.Fail(new LocalizedText(
                $"不认识序词样式“{style}”，可写一是、首先、第一、其一、一个是、一方面、（一）、1.等",
                $"unknown series style “{style}”; write 一是, 首先, 第一, 其一, 一个是, 一方面, （一）, 1. or the like"));
        }

        var numeral = style[place] == '一' ? ChineseNumerals.Small(index) : FilterReading.Plain(index);
        return call.Text(style[..place] + numeral + style[(place + 1)..]);
    }
}
