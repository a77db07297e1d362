using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Adopting;

/// <summary>The numbers the layout will write: 一、（一）1.（1）.</summary>
internal sealed class LabelCounter
{
    private readonly int[] _counts = new int[5];

    /// <summary>Begins anew, as every attachment does.</summary>
    public void Restart() => Array.Clear(_counts);

    /// <summary>The number of a heading; null for one that keeps its own.</summary>
    public string? Next(Heading heading, ModelForm form)
    {
        if (form != ModelForm.Element)
            return null;
        var count = _counts[heading.Level] + 1;
        var label = heading.Level switch
        {
            1 => ChineseNumerals.Small(count) + "、",
            2 => $"（{ChineseNumerals.Small(count)}）",
            3 => count.ToString(CultureInfo.InvariantCulture) + ".",
            _ => $"（{count.ToString(CultureInfo.InvariantCulture)}）",
        };
        // One with a number of its own is none of those counted.
        if (label != heading.Label)
            return null;
        _counts[heading.Level] = count;
        Array.Clear(_counts, heading.Level + 1, _counts.Length - heading.Level - 1);
        return label;
    }
}
