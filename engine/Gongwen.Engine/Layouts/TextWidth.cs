using System.Text;

namespace Gongwen.Engine.Layouts;

/// <summary>Widths of text in characters (一字): what Chinese fonts draw half as wide as a Han character counts one half.</summary>
public static class TextWidth
{
    /// <summary>The width of text on one line.</summary>
    public static double Of(ReadOnlySpan<char> text)
    {
        var halves = 0L;
        foreach (var rune in text.EnumerateRunes())
            halves += Halves(rune);
        return halves / 2.0;
    }

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
