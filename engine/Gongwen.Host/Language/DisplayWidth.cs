using System.Text;

namespace Gongwen.Host.Language;

/// <summary>How many columns of a terminal text takes: a Han character takes two; “”, — and … take one, as terminals have it unless told otherwise.</summary>
public static class DisplayWidth
{
    /// <summary>Columns of a text made printable by <see cref="TerminalText"/>.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Of(rune);
        return width;
    }

    /// <summary>How many characters of the text fit into some columns.</summary>
    public static int LengthWithin(ReadOnlySpan<char> text, int columns)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns -= Of(rune);
            if (columns < 0)
                break;
            length += rune.Utf16SequenceLength;
        }

        return Math.Min(length, text.Length);
    }

    /// <summary>How many characters at the end of the text fit into some columns.</summary>
    public static int LengthWithinFromEnd(ReadOnlySpan<char> text, int columns)
    {
        var length = 0;
        while (length < text.Length)
        {
            _ = Rune.DecodeLastFromUtf16(text[..^length], out var rune, out var consumed);
            columns -= Of(rune);
            if (columns < 0)
                break;
            length += consumed;
        }

        return length;
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
            or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
