using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Html;

/// <summary>Where the seals of several organs stand: in rows of up to three that don't touch, the last above the date (GB/T 9704-2012, 7.3.5.1).</summary>
/// <param name="PerRow">Seals a row.</param>
/// <param name="Pitch">From the middle of one seal to the next, in millimetres.</param>
/// <param name="Right">From the right edge of the last one's place to the type area's, in millimetres.</param>
internal sealed record SealRows(int PerRow, double Pitch, double Right)
{
    /// <summary>Between two seals, in millimetres.</summary>
    internal const double Gap = 2;

    private const int Most = 3;

    internal static SealRows Of(Signature signature, LayoutProfile layout, double areaWidth)
    {
        var character = HtmlStyle.CharacterPoints(layout) * 25.4 / 72;
        var longest = signature.Names.Max(name => TextWidth.Of(Inline.TextOf(name))) + 1;
        var dateMiddle = (layout.Sealed.RightCharacters + (TextWidth.Of(Inline.TextOf(signature.Date)) / 2)) * character;
        var least = layout.Sealed.Diameter + Gap;
        var pitch = Math.Clamp(longest * character, least, Math.Max(least, areaWidth / 2));
        var right = Math.Max(0, dateMiddle - (pitch / 2));
        var room = Math.Clamp((int)((areaWidth - right) / pitch), 1, Most);
        // Four stand two and two.
        var rows = (signature.Names.Count + room - 1) / room;
        return new SealRows((signature.Names.Count + rows - 1) / rows, pitch, right);
    }
}
