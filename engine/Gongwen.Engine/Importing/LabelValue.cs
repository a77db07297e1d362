using System.Globalization;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Importing;

/// <summary>The number in a label: 3 of （三）, in a form that can be written with another number.</summary>
/// <param name="Before">What stands before the numeral.</param>
/// <param name="Number">Its value.</param>
/// <param name="After">What stands behind.</param>
/// <param name="IsHan">True for 三, false for 3.</param>
internal sealed record LabelValue(string Before, int Number, string After, bool IsHan)
{
    /// <summary>The form without its number: labels of one form count on.</summary>
    public string Form => $"{Before}{(IsHan ? "一" : "1")}{After}";

    /// <summary>Null when there is no number in it, or one in another form.</summary>
    public static LabelValue? Of(string label)
    {
        var start = label.AsSpan().IndexOfAny("0123456789一二三四五六七八九十百");
        if (start < 0)
            return null;
        var isHan = !char.IsAsciiDigit(label[start]);
        var end = start;
        while (end < label.Length && (isHan ? "一二三四五六七八九十百零".Contains(label[end], StringComparison.Ordinal) : char.IsAsciiDigit(label[end])))
            end++;
        var text = label[start..end];
        var number = isHan ? HanValue(text) : text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : 0;
        return number > 0 ? new LabelValue(label[..start], number, label[end..], isHan) : null;
    }

    /// <summary>The label with another number.</summary>
    public string With(int number) => Before + (IsHan ? ChineseNumerals.Small(number) : number.ToString(CultureInfo.InvariantCulture)) + After;

    // Only what is written as it is counted: 二十 has a value, 二二 has none.
    private static int HanValue(string text)
    {
        for (var number = 1; number < 200; number++)
        {
            if (ChineseNumerals.Small(number) == text)
                return number;
        }

        return 0;
    }
}
