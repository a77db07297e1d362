using System.Globalization;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Markup;

/// <summary>Counts headings and writes their numbers: 一、（一）1.（1）; each level starts anew under the one above.</summary>
internal sealed class HeadingLabels(LayoutProfile layout)
{
    private readonly int[] _counts = new int[5];

    /// <summary>Begins anew, as every attachment does.</summary>
    public void Restart() => Array.Clear(_counts);

    /// <summary>A heading with a number of its own isn't counted; the levels below begin anew.</summary>
    public void Pass(int level) => Array.Clear(_counts, level + 1, _counts.Length - level - 1);

    /// <summary>The label of the next heading of a level, 1 to 4.</summary>
    public string Next(int level)
    {
        var count = ++_counts[level];
        Array.Clear(_counts, level + 1, _counts.Length - level - 1);
        return layout.Heading(level).Numbering switch
        {
            HeadingNumbering.Chinese => ChineseNumerals.Small(count) + "、",
            HeadingNumbering.ChineseInParentheses => $"（{ChineseNumerals.Small(count)}）",
            HeadingNumbering.Arabic => count.ToString(CultureInfo.InvariantCulture) + ".",
            HeadingNumbering.ArabicInParentheses => $"（{count.ToString(CultureInfo.InvariantCulture)}）",
            _ => "",
        };
    }
}
