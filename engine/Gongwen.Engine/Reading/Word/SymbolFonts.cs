using System.Globalization;
using System.Xml.Linq;

namespace Gongwen.Engine.Reading.Word;

/// <summary>Characters of the fonts that draw signs in the place of letters: a tick in Wingdings is ✓.</summary>
internal static class SymbolFonts
{
    /// <summary>Stands for a sign that has no character.</summary>
    public const char Unknown = '\u25A1';

    // From 0x20 and from 0xA0; a blank is none.
    private const string SymbolLow = " !∀#∃%&∍()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
    private const string SymbolHigh = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

    /// <summary>The character a w:sym looks like; null when there is none.</summary>
    public static char? OfElement(XElement sign)
    {
        var w = sign.Name.Namespace;
        return int.TryParse((string?)sign.Attribute(w + "char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? Of((string?)sign.Attribute(w + "font") ?? "", code) : null;
    }

    /// <summary>The character a sign looks like; null when there is none.</summary>
    /// <param name="font">The font that is asked for.</param>
    /// <param name="code">The number in it: from 0x20, or from 0xF020 where such fonts have their signs.</param>
    public static char? Of(string font, int code)
    {
        if (code is >= 0xF020 and <= 0xF0FF)
            code -= 0xF000;
        else if (code is >= 0x100 and < 0xD800 or > 0xF8FF and < 0xFFFE)
            return (char)code;
        if (code is < 0x20 or > 0xFF)
            return null;
        return font.Trim().ToUpperInvariant() switch
        {
            "SYMBOL" => InSymbol(code),
            "WINGDINGS" => InWingdings(code),
            "WINGDINGS 2" => InWingdings2(code),
            "WINGDINGS 3" => InWingdings3(code),
            "WEBDINGS" => InWebdings(code),
            _ => null,
        };
    }

    /// <summary>True for the fonts whose letters are signs.</summary>
    public static bool IsOne(string? font) => font?.Trim().ToUpperInvariant() is "SYMBOL" or "WINGDINGS" or "WINGDINGS 2" or "WINGDINGS 3" or "WEBDINGS";

    private static char? InSymbol(int code)
    {
        var found = code is >= 0x20 and < 0x7F ? SymbolLow[code - 0x20] : code is >= 0xA0 and < 0xFF ? SymbolHigh[code - 0xA0] : ' ';
        return found == ' ' && code != 0x20 ? null : found;
    }

    private static char? InWingdings(int code) => code switch
    {
        0x20 => ' ',
        0x22 => '✂',
        0x28 => '☎',
        0x2A => '✉',
        0x4A => '☺',
        0x4C => '☹',
        0x6C => '●',
        0x6E => '■',
        0x6F or 0x70 or 0xA8 => '□',
        0x71 => '❑',
        0x72 => '❒',
        0x74 => '⧫',
        0x75 => '◆',
        0x76 => '❖',
        0x77 => '⬥',
        0x78 => '☒',
        0x80 => '⓪',
        >= 0x81 and <= 0x8A => (char)('①' + code - 0x81),
        0x8B => '⓿',
        >= 0x8C and <= 0x95 => (char)('❶' + code - 0x8C),
        0x9E => '·',
        0x9F => '•',
        0xA1 => '○',
        0xA4 => '◉',
        0xA5 => '◎',
        0xA7 => '▪',
        0xAB => '★',
        0xD8 => '➢',
        0xDC => '➲',
        >= 0xDF and <= 0xE2 => "←→↑↓"[code - 0xDF],
        >= 0xE3 and <= 0xE6 => "↖↗↙↘"[code - 0xE3],
        0xE8 => '➔',
        >= 0xEF and <= 0xF2 => "⇦⇨⇧⇩"[code - 0xEF],
        0xFB => '✗',
        0xFC => '✓',
        0xFD => '☒',
        0xFE => '☑',
        _ => null,
    };

    private static char? InWingdings2(int code) => code switch
    {
        0x20 => ' ',
        0x4F => '✗',
        0x50 => '✓',
        0x51 or 0x53 or 0x54 => '☒',
        0x52 => '☑',
        0x69 => '⓪',
        >= 0x6A and <= 0x73 => (char)('①' + code - 0x6A),
        0x74 => '⓿',
        >= 0x75 and <= 0x7E => (char)('❶' + code - 0x75),
        0x97 => '●',
        0xA2 => '■',
        0xA3 => '□',
        _ => null,
    };

    private static char? InWingdings3(int code) => code switch
    {
        0x20 => ' ',
        >= 0x66 and <= 0x69 => "←→↑↓"[code - 0x66],
        >= 0x70 and <= 0x73 => "▲▼△▽"[code - 0x70],
        >= 0x74 and <= 0x75 => "◀▶"[code - 0x74],
        0x7D => '▶',
        _ => null,
    };

    private static char? InWebdings(int code) => code switch
    {
        0x20 => ' ',
        0x61 => '✓',
        0x63 => '□',
        0x67 => '■',
        0x6E => '●',
        0x72 => '✗',
        _ => null,
    };
}
