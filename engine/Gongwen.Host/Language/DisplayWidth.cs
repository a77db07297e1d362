using System.Text;

namespace Gongwen.Host.Language;

/// <summary>How many columns of a terminal text takes: a Han character takes two.</summary>
public static class DisplayWidth
{
    /// <summary>Columns of a text without line breaks; a tab counts as one because it is printed as a space.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Of(rune);
        return width;
    }

    private static int Of(Rune rune)
    {
        var value = rune.Value;
        if (value is < 0x20 or (>= 0x7F and < 0xA0) or (>= 0x300 and <= 0x36F) or (>= 0x200B and <= 0x200F) or (>= 0xFE00 and <= 0xFE0F))
            return 0;
        return IsWide(value) ? 2 : 1;
    }

    private static bool IsWide(int value) =>
        value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0x33FF) or (>= 0x3400 and <= 0x4DBF)
            or (>= 0x4E00 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F)
            or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD)
            or 0x2014 or 0x2018 or 0x2019 or 0x201C or 0x201D or 0x2026;
}
