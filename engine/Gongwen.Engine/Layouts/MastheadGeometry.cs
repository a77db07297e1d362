using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>
/// The heights of a masthead's lines in twips, so that glyphs stand where the standard wants them: programs put the baseline of an exact line at four fifths
/// of its height, and a Han character reaches from 0.88 of its size above the baseline to 0.12 below.
/// </summary>
internal sealed record MastheadGeometry
{
    private const double Baseline = 0.8;
    private const double Ascent = 0.88;

    // Where the eye sees the upper edge of the mark: below the top of the character's box, above the first stroke.
    private const double UpperEdge = 0.89;
    // The first stroke of a character.
    private const double VisibleTop = 0.76;
    private const double SingleLine = 1.12;

    /// <summary>How the mark is set.</summary>
    public required MarkSetting Mark { get; init; }

    /// <summary>份号, 密级, 紧急程度: how many stand.</summary>
    public required int Labels { get; init; }

    /// <summary>Space between them and the mark's first line.</summary>
    public required int SpaceBeforeMark { get; init; }

    /// <summary>Height of a line of the mark; 0 without a mark.</summary>
    public required int MarkLine { get; init; }

    /// <summary>Lines of the mark.</summary>
    public required int MarkLines { get; init; }

    /// <summary>The last of the blank lines between mark and number, less what the mark's last line leaves empty.</summary>
    public required int LastBlankBeforeNumber { get; init; }

    /// <summary>Rows of signers, the last of them with the number; 0 when there is neither.</summary>
    public required int NumberRows { get; init; }

    /// <summary>Space between the number's line and the separator.</summary>
    public required int SpaceBeforeSeparator { get; init; }

    /// <summary>Of a letter: from the sheet's upper edge to the line the mark stands on.</summary>
    public int HeaderTop { get; init; }

    /// <summary>Of a letter: from the sheet's upper edge to the upper edge of the first double line.</summary>
    public int UpperRule { get; init; }

    /// <summary>Of a letter: from the sheet's upper edge to the first line below the double line.</summary>
    public int BodyTop { get; init; }

    public static MastheadGeometry Of(Masthead masthead, LayoutProfile layout)
    {
        var head = layout.Masthead;
        var mark = MarkSetting.Of(masthead, layout);
        var size = mark.Size * 20;
        var line = masthead.Organs.Count == 0 && masthead.Suffix.Count == 0 ? 0 : (int)Math.Round(size * (mark.IsJoint ? MarkSetting.JointPitch : SingleLine));
        var above = (int)Math.Round((Baseline * line) - (UpperEdge * size));
        var below = (int)Math.Round((line * (1 - Baseline)) - ((1 - Ascent) * size));
        var pitch = layout.Page.LinePitch;
        var labels = new[] { masthead.CopyNumber, masthead.Classification, masthead.Urgency }.Count(label => label.Count > 0);
        var top = Twips.OfMillimetres(head.MarkTop + (head.MarkFromSheet ? 0 : layout.Page.Top + layout.Page.Compensation));
        var numberSize = head.Number.Size * 20;
        var numberBelow = (pitch * (1 - Baseline)) - ((1 - Ascent) * numberSize);
        var rows = Math.Max((masthead.Signers.Count + head.SignersPerRow - 1) / head.SignersPerRow, masthead.Number.Count > 0 ? 1 : 0);
        var upper = top + (int)size + Twips.OfMillimetres(head.Separator.Distance);
        return new MastheadGeometry
        {
            Mark = mark,
            Labels = labels,
            MarkLine = line,
            MarkLines = line == 0 ? 0 : mark.IsJoint ? masthead.Organs.Count : 1,
            SpaceBeforeMark = line == 0 ? 0 : Math.Max(0, top - above - Twips.OfMillimetres(layout.Page.Top) - (labels * pitch)),
            LastBlankBeforeNumber = Math.Max(0, pitch - (line == 0 ? 0 : below)),
            NumberRows = rows,
            SpaceBeforeSeparator = Math.Max(0, (int)Math.Round(Twips.OfMillimetres(head.Separator.Distance) - numberBelow)),
            HeaderTop = top - above,
            UpperRule = upper,
            BodyTop = upper + Twips.OfPoints(head.Separator.Width) + (int)Math.Round((7.0 / 8 * numberSize) - ((Baseline * pitch) - (VisibleTop * numberSize))),
        };
    }

    /// <summary>What a separator keeps off text that begins without a title: as much as it keeps off a title.</summary>
    public static int BlankLinesBefore(Block? next, LayoutProfile layout) =>
        layout.Masthead.Separator.Style == SeparatorStyle.None || next is Title or null ? 0 : layout.Title.BlankLinesBefore;

    /// <summary>Height of all that stands in the text of the first page, without the blank lines of the title below.</summary>
    public int HeightInText(LayoutProfile layout)
    {
        var head = layout.Masthead;
        var pitch = layout.Page.LinePitch;
        if (head.MarkFromSheet)
            return Math.Max(0, BodyTop - Twips.OfMillimetres(layout.Page.Top)) + (Math.Max(Labels, NumberRows) * pitch);
        var number = NumberRows == 0 ? 0 : (Math.Max(0, head.NumberBlankLinesBefore - 1) * pitch) + (head.NumberBlankLinesBefore > 0 ? LastBlankBeforeNumber : 0) + (NumberRows * pitch);
        var separator = head.Separator.Style == SeparatorStyle.None ? head.NumberBlankLinesAfter * pitch : SpaceBeforeSeparator + Twips.OfPoints(head.Separator.Width);
        return (Labels * pitch) + SpaceBeforeMark + (MarkLine * MarkLines) + number + separator;
    }
}
