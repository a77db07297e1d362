using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Pagination;

/// <summary>The heights of an imprint's lines, in twips.</summary>
internal static class ImprintGeometry
{
    /// <summary>Above the first line after a rule.</summary>
    public const int SpaceAbove = 50;

    /// <summary>Below the last line before a rule.</summary>
    public const int SpaceBelow = 90;

    /// <summary>The labels 主送： and 抄送：, in characters.</summary>
    public const int Label = 3;

    /// <summary>A line of text.</summary>
    public static int Line(LayoutProfile layout) => Twips.OfPoints(layout.Imprint.Text.Size * 1.5);

    /// <summary>The whole imprint, as high as the wider font makes it.</summary>
    public static int HeightOf(Imprint imprint, LayoutProfile layout)
    {
        var size = layout.Imprint.Text.Size;
        var area = Twips.OfMillimetres(layout.Page.Width - layout.Page.Left - layout.Page.Right) / (size * 20);
        var room = area - (2 * layout.Imprint.Inset) - Label;
        var upper = new[] { imprint.Recipients, imprint.CopyTo }.Where(names => names.Count > 0)
            .Sum(names => LineBreaker.Count(Inline.TextOf(names) + "。", room, room, TextMetric.Wide));
        var lower = layout.Imprint.HasIssuer && (imprint.Issuer.Count > 0 || imprint.Date.Count > 0) ? 1 : 0;
        var groups = (upper > 0 ? 1 : 0) + lower;
        return ((upper + lower) * Line(layout)) + (groups * (SpaceAbove + SpaceBelow)) + (layout.Imprint.HasRules ? (groups + 1) * 40 : 0);
    }
}
