using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Templates;

/// <summary>Reads the input and the arguments of a filter; what can't be read becomes the call's problem.</summary>
internal static class FilterReading
{
    /// <summary>Numbers are smaller than this and have at most <see cref="MaxScale"/> decimals, so that no calculation overflows or loses a digit.</summary>
    private const decimal MaxNumber = ChineseNumerals.Limit;

    private const int MaxScale = 10;

    /// <summary>As many decimals as any number here can have, so that nothing is rounded.</summary>
    public const int AllDecimals = 20;

    /// <summary>The input as a number.</summary>
    public static bool TryNumber(this FilterCall call, out decimal number) => TryNumber(call, call.Input, "输入", "the input", out number);

    /// <summary>An argument as a number.</summary>
    public static bool TryNumber(this FilterCall call, int index, string name, out decimal number)
    {
        number = 0;
        if (index < call.Arguments.Count)
            return TryNumber(call, call.Arguments[index], $"参数“{name}”", $"the argument “{name}”", out number);
        call.Fail(new LocalizedText($"缺少参数“{name}”", $"the argument “{name}” is missing"));
        return false;
    }

    /// <summary>A node as a number; <paramref name="chinese"/> and <paramref name="english"/> say which one in the message.</summary>
    public static bool TryNumber(this FilterCall call, DataNode node, string chinese, string english, out decimal number)
    {
        number = 0;
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        if (node.Kind == DataKind.Number && node.Number is { } value)
            number = value;
        else if (node.Kind is not (DataKind.Text or DataKind.Number) || !decimal.TryParse(node.Text, style, CultureInfo.InvariantCulture, out number))
        {
            call.Fail(new LocalizedText($"{chinese}应是数字，这里是{Describe(node)}", $"{english} should be a number but is {DescribeEnglish(node)}"));
            return false;
        }

        number = Normalize(number);
        if (Math.Abs(number) < MaxNumber && number.Scale <= MaxScale)
            return true;
        call.Fail(new LocalizedText(
            $"{chinese}“{node.Text}”超出范围：绝对值应小于一亿亿，小数不超过{MaxScale}位",
            $"{english} “{node.Text}” is out of range: below 10^16 with at most {MaxScale} decimals"));
        return false;
    }

    /// <summary>An optional argument that says how many decimals, 0 to 10.</summary>
    public static bool TryDecimals(this FilterCall call, int index, int byDefault, out int decimals)
    {
        decimals = byDefault;
        if (index >= call.Arguments.Count)
            return true;
        if (!call.TryNumber(index, "小数位数", out var number))
            return false;
        if (number is >= 0 and <= MaxScale && decimal.IsInteger(number))
        {
            decimals = (int)number;
            return true;
        }

        call.Fail(new LocalizedText($"小数位数应是0到{MaxScale}的整数，这里是{Plain(number)}", $"the number of decimals should be an integer from 0 to {MaxScale} but is {Plain(number)}"));
        return false;
    }

    /// <summary>A node as text; numbers count as text.</summary>
    public static bool TryText(this FilterCall call, out string text)
    {
        text = call.Input.Text;
        if (call.Input.Kind is DataKind.Text or DataKind.Number)
            return true;
        call.Fail(new LocalizedText($"输入应是文字，这里是{Describe(call.Input)}", $"the input should be text but is {DescribeEnglish(call.Input)}"));
        return false;
    }

    /// <summary>An optional text argument.</summary>
    public static bool TryText(this FilterCall call, int index, string name, string byDefault, out string text)
    {
        text = byDefault;
        if (index >= call.Arguments.Count)
            return true;
        var node = call.Arguments[index];
        text = node.Text;
        if (node.Kind is DataKind.Text or DataKind.Number)
            return true;
        call.Fail(new LocalizedText($"参数“{name}”应是文字，这里是{Describe(node)}", $"the argument “{name}” should be text but is {DescribeEnglish(node)}"));
        return false;
    }

    /// <summary>The input as a date.</summary>
    public static bool TryDate(this FilterCall call, out ChineseDate date) => TryDate(call, call.Input, "输入", "the input", out date);

    /// <summary>An argument as a date.</summary>
    public static bool TryDate(this FilterCall call, int index, string name, out ChineseDate date)
    {
        date = default;
        if (index < call.Arguments.Count)
            return TryDate(call, call.Arguments[index], $"参数“{name}”", $"the argument “{name}”", out date);
        call.Fail(new LocalizedText($"缺少参数“{name}”", $"the argument “{name}” is missing"));
        return false;
    }

    /// <summary>The input as a list.</summary>
    public static bool TryList(this FilterCall call, out IReadOnlyList<DataNode> items)
    {
        items = call.Input.Items;
        if (call.Input.Kind == DataKind.List)
            return true;
        call.Fail(new LocalizedText($"输入应是列表，这里是{Describe(call.Input)}", $"the input should be a list but is {DescribeEnglish(call.Input)}"));
        return false;
    }

    /// <summary>Text made from the input; it keeps the input's place.</summary>
    public static DataNode Text(this FilterCall call, string text) => DataNode.OfText(text, call.Input);

    /// <summary>A number made from the input; it keeps the input's place.</summary>
    public static DataNode Number(this FilterCall call, decimal number) => DataNode.OfNumber(Normalize(number).ToString(CultureInfo.InvariantCulture), call.Input);

    /// <summary>四舍五入.</summary>
    public static decimal Round(decimal number, int decimals) => Math.Round(number, decimals, MidpointRounding.AwayFromZero);

    /// <summary>The number with as many decimals as it needs.</summary>
    public static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static bool TryDate(FilterCall call, DataNode node, string chinese, string english, out ChineseDate date)
    {
        date = default;
        if (node.Kind == DataKind.Text && ChineseDate.TryParse(node.Text, out date))
            return true;
        call.Fail(new LocalizedText(
            $"{chinese}应是日期（如2026-07-01或2026年7月1日），这里是{Describe(node)}",
            $"{english} should be a date (2026-07-01 or 2026年7月1日) but is {DescribeEnglish(node)}"));
        return false;
    }

    // 1.50 and 1.5 are the same number; dividing drops the zeros at the end.
    private static decimal Normalize(decimal number) => number / 1.0000000000000000000000000000m;

    private static string Describe(DataNode node) => node.Kind switch
    {
        DataKind.Null => "空值",
        DataKind.Boolean => $"是非值（{node.Text}）",
        DataKind.Number => $"数字{Shorten(node.Text)}",
        DataKind.Text => node.Text.Length == 0 ? "空文字" : $"“{Shorten(node.Text)}”",
        DataKind.List => "列表",
        _ => "一组字段",
    };

    private static string DescribeEnglish(DataNode node) => node.Kind switch
    {
        DataKind.Null => "empty",
        DataKind.Boolean => node.Text,
        DataKind.Number => Shorten(node.Text),
        DataKind.Text => node.Text.Length == 0 ? "empty text" : $"“{Shorten(node.Text)}”",
        DataKind.List => "a list",
        _ => "an object",
    };

    private static string Shorten(string text) => text.Length <= 24 ? text : string.Concat(text.AsSpan(0, 24), "…");
}
