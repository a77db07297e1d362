using System.Text;

namespace Gongwen.Engine.Layouts;

/// <summary>Widths of text in characters (一字): what Chinese fonts draw half as wide as a Han character counts one half.</summary>
public static class TextWidth
{
    /// <summary>The width of text on one line.</summary>
    public static double Of(ReadOnlySpan<char> text)
    {
        var halves = 0L;
        for (var i = 0; i < text.Length; i++)
        {
            // Most characters are Han.
            if (text[i] is >= '\u2E80' and < '\uD800')
            {
                halves += 2;
            }
            else
            {
                Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
                halves += Halves(rune);
                i += length - 1;
            }
        }

        return halves / 2.0;
    }

    /// <summary>The width of a date or another line that must end or stand in the middle at a place: with the room programs put between Han characters and digits.</summary>
    public static double OfSpaced(ReadOnlySpan<char> text)
    {
        const double Latin = 0.04;
        const double Seam = 0.22;
        var width = Of(text);
        for (var i = 0; i < text.Length; i++)
        {
            // Digits of fonts that stand in for Chinese ones are a little wider than half a character.
            if (text[i] < 0x300)
                width += Latin;
            if (i > 0 && text[i] < 0x300 != text[i - 1] < 0x300)
                width += Seam;
        }

        return width;
    }

    /// <summary>The width of one character.</summary>
    internal static double Of(Rune rune) => Halves(rune) / 2.0;

    // Below U+1100 the fonts draw Latin, Greek and Cyrillic letters half as wide, but punctuation shared with Chinese in full.
    private static int Halves(Rune rune) => rune.Value switch
    {
        < 0x300 => rune.Value is 0xB7 or 0xD7 or 0xB0 or 0xB1 or 0xF7 or 0xA7 ? 2 : 1,
        < 0x370 => 0,
        < 0x1100 => 1,
        >= 0x200B and <= 0x200F => 0,
        0x2002 => 1,
        >= 0xFE00 and <= 0xFE0F => 0,
        >= 0xFF61 and <= 0xFFDC => 1,
        _ => 2,
    };
}
