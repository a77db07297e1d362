using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Inspection.Checks;

/// <summary>Which kind of type a font is, by the lists of the layout, and what sizes are called.</summary>
internal static class FontKinds
{
    private static readonly (double Points, string Name)[] Sizes =
    [
        (42, "初号"), (36, "小初"), (26, "一号"), (24, "小一"), (22, "二号"), (18, "小二"), (16, "三号"), (15, "小三"), (14, "四号"), (12, "小四"), (10.5, "五号"), (9, "小五"), (7.5, "六号"),
    ];

    /// <summary>True when the layout lists the font among those of a kind.</summary>
    internal static bool Is(string font, FontRole role, LayoutProfile layout) => layout.Fonts[role].Contains(Plain(font), StringComparer.OrdinalIgnoreCase);

    /// <summary>The first kind that lists the font; null for none.</summary>
    internal static FontRole? Of(string font, LayoutProfile layout)
    {
        foreach (var role in layout.Fonts.Keys)
        {
            if (Is(font, role, layout))
                return role;
        }

        return null;
    }

    internal static LocalizedText SizeName(double points)
    {
        var name = Array.Find(Sizes, size => Math.Abs(size.Points - points) < 0.01).Name;
        return name is null ? new($"{Measures.Written(points)} 磅", $"{Measures.Written(points)} pt") : new($"{name}（{Measures.Written(points)} 磅）", $"{name} ({Measures.Written(points)} pt)");
    }

    // LibreOffice may name several, the most wanted first; a vertical font has an @.
    private static string Plain(string font) => font.Split(';')[0].Trim().TrimStart('@');
}
