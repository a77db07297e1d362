using System.Text;

namespace Gongwen.Engine.Markup;

/// <summary>What the markup asks about single characters.</summary>
internal static class CharacterClasses
{
    /// <summary>True for what a run of text can't hold as it is: controls, line ends, surrogates (which may be alone), non-characters.</summary>
    public static bool IsSuspicious(char c) =>
        c is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or (>= '\uD800' and <= '\uDFFF') or >= '\uFFFE';

    /// <summary>True when one of the characters is suspicious.</summary>
    public static bool HasSuspicious(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsSuspicious(c))
                return true;
        }

        return false;
    }

    /// <summary>True for characters as wide as a Han character: between them and anything else the end of a template line leaves no space.</summary>
    public static bool IsWide(char c) =>
        c >= '\u1100' && (c <= '\u115F' || c is (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uD800' and <= '\uDFFF')
            or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6')
            or '\u2014' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2026' or '\u2605' or (>= '\u2460' and <= '\u24FF'));

    /// <summary>The number of columns a text takes where a Han character takes two.</summary>
    public static int DisplayWidth(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Rune.GetUnicodeCategory(rune) switch
            {
                System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark or System.Globalization.UnicodeCategory.Format => 0,
                _ => !rune.IsBmp || IsWide((char)rune.Value) ? 2 : 1,
            };
        }

        return width;
    }
}
