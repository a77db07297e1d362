using System.Globalization;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Markup;

/// <summary>Counts headings and writes their numbers: 一、（一）1.（1）; each level starts anew under the one above.</summary>
internal sealed class HeadingLabels(LayoutProfile layout)
{
    private readonly int[] _counts = new int[5];

    /// <summary>The label of the next heading of a level, 1 to 4.</summary>
    public string Next(int level)
    {
        var count = ++_counts[level];
        Array.Clear(_counts, level + 1, _counts.Length - level - 1);
        return layout.Heading(level).Numbering switch
        {
            HeadingNumbering.Chinese => Chinese(count) + "、",
            HeadingNumbering.ChineseInParentheses => $"（{Chinese(count)}）",
            HeadingNumbering.Arabic => count.ToString(CultureInfo.InvariantCulture) + ".",
            HeadingNumbering.ArabicInParentheses => $"（{count.ToString(CultureInfo.InvariantCulture)}）",
            _ => "",
        };
    }

    /// <summary>A count in Chinese: 十, 二十一, 一百零一. From ten thousand on in Arabic digits.</summary>
    public static string Chinese(int count)
    {
        const string digits = "零一二三四五六七八九";
        if (count is <= 0 or >= 10_000)
            return count.ToString(CultureInfo.InvariantCulture);
        var text = "";
        var zeroPending = false;
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = count / unit % 10;
            if (digit == 0)
            {
                zeroPending = text.Length > 0;
                continue;
            }

            if (zeroPending)
                text += '零';
            zeroPending = false;
            text += unit == 10 && digit == 1 && text.Length == 0 ? name : digits[digit] + name;
        }

        return text;
    }
}
