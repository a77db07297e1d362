using System.Text;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Names of columns as they are compared: without white space, full and half width alike, without （必填） and asterisks; also without the unit in brackets behind.</summary>
internal static class HeaderLabel
{
    private static readonly string[] Measures = ["元", "千元", "万元", "百万元", "亿元", "美元", "万美元", "%", "‰", "亩", "万亩", "公顷", "平方米", "万平方米", "平方公里", "立方米", "万立方米", "米", "公里", "千米", "吨", "万吨", "公斤", "千克", "人", "万人", "户", "万户", "人次", "万人次", "次", "个", "项", "件", "场", "天", "小时", "分钟", "个月", "年"];

    private const int LongestUnit = 20;

    private static readonly string[] Marks = ["必填", "必填项", "选填", "可不填", "*"];

    /// <summary>With what stands in brackets.</summary>
    public static string Exact(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in HalfWidth.Of(name))
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('*' or '\u200B' or '\uFEFF'))
                text.Append(char.ToLowerInvariant(c));
        }

        var label = text.ToString().TrimEnd(':', '?');
        foreach (var mark in Marks)
        {
            if (label.EndsWith($"({mark})", StringComparison.Ordinal))
                label = label[..^(mark.Length + 2)].TrimEnd(':', '?');
        }

        return label;
    }

    /// <summary>Without what stands in brackets behind.</summary>
    public static string Bare(string name)
    {
        var label = Exact(name);
        return label.EndsWith(')') && label.LastIndexOf('(') is > 0 and var open ? label[..open] : label;
    }

    /// <summary>What stands in brackets behind, e.g. a unit; "" for nothing.</summary>
    public static string Unit(string name)
    {
        var label = Exact(name);
        if (!label.EndsWith(')') || label.LastIndexOf('(') is not (> 0 and var open))
            return "";
        var unit = label[(open + 1)..^1];
        return unit.StartsWith("单位:", StringComparison.Ordinal) ? unit[3..] : unit;
    }

    /// <summary>The unit in brackets behind where it is one of those that measure and count; "" for anything else.</summary>
    public static string Measure(string name) => Known(Unit(name));

    /// <summary>The unit a cell says, where it is one of those; "" for anything else.</summary>
    public static string MeasureOfCell(string text) => text.Length > LongestUnit ? "" : Known(Exact(text).Trim('(', ')'));

    private static string Known(string unit) => Measures.Contains(unit, StringComparer.Ordinal) ? unit : "";

    /// <summary>A name on one line, as messages show it.</summary>
    public static string Shown(string name) => string.Concat(name.Where(c => !char.IsControl(c) && c is not ('\r' or '\n'))).Trim();
}
