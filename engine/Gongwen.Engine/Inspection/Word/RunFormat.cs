using System.Text;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>How a piece of text looks, all levels resolved.</summary>
/// <param name="Ascii">Font of Latin letters and digits; "" when the file doesn't say.</param>
/// <param name="HighAnsi">Font of other letters that aren't East Asian.</param>
/// <param name="EastAsia">Font of Chinese characters.</param>
/// <param name="EastAsiaHint">Whether marks both scripts share are Chinese.</param>
/// <param name="Size">In points.</param>
/// <param name="Bold">True for bold.</param>
/// <param name="Italic">True for italic.</param>
/// <param name="Colour">RRGGBB; black where the program chooses.</param>
/// <param name="Spacing">Added to each character, in twips.</param>
internal sealed record RunFormat(string Ascii, string HighAnsi, string EastAsia, bool EastAsiaHint, double Size, bool Bold, bool Italic, string Colour, double Spacing)
{
    /// <summary>The width of a Chinese character, in twips.</summary>
    internal double CharacterWidth => Math.Max(20, (Size * 20) + Spacing);

    internal static RunFormat Of(RunLayer layer) => new(
        layer.Ascii ?? "",
        layer.HighAnsi ?? layer.Ascii ?? "",
        layer.EastAsia ?? "",
        layer.EastAsiaHint ?? false,
        layer.Size ?? 10,
        layer.Bold ?? false,
        layer.Italic ?? false,
        layer.Colour is null or "AUTO" ? "000000" : layer.Colour,
        layer.Spacing ?? 0);

    /// <summary>The font that draws a character.</summary>
    internal string FontOf(Rune character) => character.Value switch
    {
        < 0x80 => Ascii,
        >= 0x1100 and <= 0x11FF or >= 0x2E80 and <= 0xD7FF or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFFEF or >= 0x20000 => EastAsia,
        // “ ” — … · × and their like belong to both.
        _ when EastAsiaHint => EastAsia,
        _ => HighAnsi,
    };
}
