using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>How many characters are left free to the right of the names and of the date (GB/T 9704-2012, 7.3.5.2).</summary>
/// <param name="NamesRight">To the right of the longest name; the others end with it.</param>
/// <param name="DateRight">To the right of the date, where it is the longer; it ends there.</param>
/// <param name="DateLeft">To the left of the date, where it isn't; it begins there. Null where it is.</param>
public sealed record SignaturePlacement(double NamesRight, double DateRight, double? DateLeft)
{
    /// <summary>
    /// The date begins two characters to the right of the name. A date that would then end nearer to the edge than the name
    /// (it is the longer of the two) keeps its distance from the edge, and the name moves in.
    /// </summary>
    public static SignaturePlacement Of(Signature signature, SignatureLayout layout, double charactersPerLine)
    {
        var name = signature.Names.Count == 0 ? 0 : signature.Names.Max(line => TextWidth.Of(Inline.TextOf(line)));
        var date = TextWidth.OfSpaced(Inline.TextOf(signature.Date));
        var room = charactersPerLine - layout.RightCharacters;
        var right = layout.RightCharacters;
        if (name == 0 || date == 0)
            return new SignaturePlacement(right, right, null);
        if (date > name)
            return new SignaturePlacement(Math.Min(right + date + layout.DateShift - name, Math.Max(right, charactersPerLine - name)), right, null);
        var left = charactersPerLine - right - Math.Min(name, room) + layout.DateShift;
        return new SignaturePlacement(right, Math.Max(0, charactersPerLine - left - date), left);
    }
}
