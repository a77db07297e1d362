using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Html;

/// <summary>Where 发文机关标志 stands. Han characters are set by their baseline, so that the place of their ink hardly depends on the font.</summary>
internal static class MarkGeometry
{
    /// <summary>From the baseline up to the ink, in ems.</summary>
    internal const double InkAbove = 0.84;

    /// <summary>From the baseline down to the end of the ink, in ems.</summary>
    internal const double InkBelow = 0.08;

    /// <summary>Between the lines of several organs, in ems.</summary>
    internal const double Gap = MarkSetting.JointPitch - InkAbove;

    /// <summary>From the sheet's upper edge to that of the ink, in millimetres.</summary>
    internal static double TopOf(LayoutProfile layout) =>
        layout.Masthead.MarkFromSheet ? layout.Masthead.MarkTop : layout.Page.Top + layout.Page.Compensation + layout.Masthead.MarkTop;

    /// <summary>Height of the ink, in millimetres.</summary>
    internal static double HeightOf(Masthead masthead, LayoutProfile layout)
    {
        var rows = Math.Max(1, masthead.Organs.Count);
        return ((rows * InkAbove) + ((rows - 1) * Gap) + InkBelow) * MarkSetting.Of(masthead, layout).Size * 25.4 / 72;
    }

    /// <summary>True when the mark doesn't fit on a line for each organ, however small.</summary>
    internal static bool IsLong(Masthead masthead, LayoutProfile layout)
    {
        var room = (layout.Page.Width - layout.Page.Left - layout.Page.Right) / 25.4 * 72 / MarkSetting.Of(masthead, layout).Size;
        var lines = masthead.Organs.Append(masthead.Suffix).Select(Inline.TextOf).ToList();
        return lines.Exists(line => line.Contains('\n', StringComparison.Ordinal)) || lines.Max(line => TextWidth.Of(line)) + TextWidth.Of(lines[^1]) > room + 1;
    }
}
