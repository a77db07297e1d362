using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>How large the mark of a masthead is set (GB/T 9704-2012, 7.2.4: 醒目、美观、庄重; no longer than the type area).</summary>
/// <param name="Size">In points.</param>
/// <param name="IsJoint">True when several organs stand above each other with the suffix beside them.</param>
public sealed record MarkSetting(double Size, bool IsJoint)
{
    /// <summary>From line to line of a joint mark, in sizes.</summary>
    public const double JointPitch = 1.25;

    /// <summary>Smaller than this a mark is no mark: more than twenty characters, or more organs than a page can head.</summary>
    public const double Least = 22;

    private const double PointsPerMillimetre = 72 / 25.4;
    private const double TallestJointMark = 70;
    private const double SmallestSize = 16;

    /// <summary>The size it would take to stay in the type area, in points; smaller than <see cref="Size"/> where it can't.</summary>
    public double Wanted { get; private init; } = Size;

    /// <summary>The setting of a mark.</summary>
    public static MarkSetting Of(Masthead masthead, LayoutProfile layout)
    {
        var longest = masthead.Organs.Select(organ => TextWidth.Of(Inline.TextOf(organ))).DefaultIfEmpty(0).Max();
        var suffix = TextWidth.Of(Inline.TextOf(masthead.Suffix));
        var joint = masthead.Organs.Count > 1;
        // Beside joint organs the suffix keeps half a character of distance.
        var width = longest + suffix + (joint && suffix > 0 ? 0.5 : 0);
        var area = (layout.Page.Width - layout.Page.Left - layout.Page.Right) * PointsPerMillimetre;
        var size = Math.Min(layout.Masthead.Mark.Size, area / Math.Max(1, width));
        if (joint)
            size = Math.Min(size, TallestJointMark * PointsPerMillimetre / (masthead.Organs.Count * JointPitch));
        // Whole half points, as Word counts.
        return new MarkSetting(Math.Max(SmallestSize, Math.Floor(size * 2) / 2), joint) { Wanted = size };
    }
}
