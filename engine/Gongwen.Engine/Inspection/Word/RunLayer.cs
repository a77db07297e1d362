using System.Xml.Linq;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>What one level (the defaults, a style, the text itself) says about how text looks; null for what it leaves open.</summary>
internal sealed record RunLayer
{
    internal static readonly RunLayer Nothing = new();

    internal string? Ascii { get; init; }

    internal string? HighAnsi { get; init; }

    internal string? EastAsia { get; init; }

    internal bool? EastAsiaHint { get; init; }

    /// <summary>In points.</summary>
    internal double? Size { get; init; }

    internal bool? Bold { get; init; }

    internal bool? Italic { get; init; }

    internal bool? Hidden { get; init; }

    /// <summary>RRGGBB; "auto".</summary>
    internal string? Colour { get; init; }

    /// <summary>Added to each character, in twips.</summary>
    internal double? Spacing { get; init; }

    internal static RunLayer Read(XElement? properties, ThemeFonts theme)
    {
        if (properties is null)
            return Nothing;
        var fonts = properties.Child("rFonts");
        var size = properties.Child("sz").Number("val");
        return new RunLayer
        {
            Ascii = theme.Of(fonts.Given("asciiTheme")) ?? fonts.Given("ascii"),
            HighAnsi = theme.Of(fonts.Given("hAnsiTheme")) ?? fonts.Given("hAnsi"),
            EastAsia = theme.Of(fonts.Given("eastAsiaTheme")) ?? fonts.Given("eastAsia"),
            EastAsiaHint = fonts.Given("hint") is { } hint ? hint == "eastAsia" : null,
            Size = size is > 0 ? size / 2 : null,
            Bold = properties.Child("b").Switch(),
            Italic = properties.Child("i").Switch(),
            Hidden = properties.Child("vanish").Switch(),
            Colour = properties.Child("color").Val()?.ToUpperInvariant(),
            Spacing = properties.Child("spacing").Number("val"),
        };
    }

    /// <summary>This level with another over it: what the other says holds.</summary>
    internal RunLayer With(RunLayer over) => over == Nothing ? this : this == Nothing ? over : new RunLayer
    {
        Ascii = over.Ascii ?? Ascii,
        HighAnsi = over.HighAnsi ?? HighAnsi,
        EastAsia = over.EastAsia ?? EastAsia,
        EastAsiaHint = over.EastAsiaHint ?? EastAsiaHint,
        Size = over.Size ?? Size,
        Bold = over.Bold ?? Bold,
        Italic = over.Italic ?? Italic,
        Hidden = over.Hidden ?? Hidden,
        Colour = over.Colour ?? Colour,
        Spacing = over.Spacing ?? Spacing,
    };

    /// <summary>The same, but bold, italic and hidden of two kinds of styles cancel each other, as Word has it.</summary>
    internal RunLayer Toggling(RunLayer style) => With(style) with
    {
        Bold = Either(Bold, style.Bold),
        Italic = Either(Italic, style.Italic),
        Hidden = Either(Hidden, style.Hidden),
    };

    private static bool? Either(bool? first, bool? second) => first is null ? second : second is null ? first : first != second;
}
