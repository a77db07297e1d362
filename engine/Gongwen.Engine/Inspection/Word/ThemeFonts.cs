using System.Xml.Linq;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>The fonts of the theme, as styles name them: minorEastAsia, majorHAnsi …</summary>
internal sealed class ThemeFonts(XElement? theme, string? eastAsiaLanguage)
{
    private readonly XElement? _scheme = theme?.Element(WordNames.A + "themeElements")?.Element(WordNames.A + "fontScheme");

    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);

    /// <summary>The font a theme attribute names; null when the theme doesn't say.</summary>
    internal string? Of(string? name)
    {
        if (name is null || _scheme is null)
            return null;
        if (!_known.TryGetValue(name, out var font))
            _known.Add(name, font = Find(name, _scheme));
        return font;
    }

    private string? Find(string name, XElement scheme)
    {
        var fonts = scheme.Element(WordNames.A + (name.StartsWith("major", StringComparison.Ordinal) ? "majorFont" : "minorFont"));
        if (!name.EndsWith("EastAsia", StringComparison.Ordinal))
            return Typeface(fonts?.Element(WordNames.A + (name.EndsWith("Bidi", StringComparison.Ordinal) ? "cs" : "latin")));
        // A theme made anywhere leaves the East Asian font empty and lists one for each script.
        var script = eastAsiaLanguage switch { { } language when language.StartsWith("ja", StringComparison.Ordinal) => "Jpan", "zh-TW" or "zh-HK" => "Hant", _ => "Hans" };
        return Typeface(fonts?.Element(WordNames.A + "ea"))
            ?? Typeface(fonts?.Elements(WordNames.A + "font").FirstOrDefault(font => (string?)font.Attribute("script") == script));
    }

    private static string? Typeface(XElement? font) => (string?)font?.Attribute("typeface") is { Length: > 0 } name ? name : null;
}
