namespace Gongwen.Engine.Layouts;

/// <summary>The units of parameters as layout files write them, for programs and in English.</summary>
public static class LayoutUnits
{
    private static readonly (string Unit, string Machine, string English)[] All =
    [
        ("毫米", "mm", "mm"), ("磅", "pt", "pt"), ("缇", "twip", "twips"), ("字", "char", "characters"), ("行", "line", "lines"), ("号", "size", "pt"), ("个", "count", ""),
    ];

    /// <summary>What JSON calls a unit, in every language: mm, pt, twip, char, line, size or count; null for none.</summary>
    public static string? Machine(string unit) => All.FirstOrDefault(each => each.Unit == unit).Machine;

    /// <summary>What stands behind a number in English; "" for nothing.</summary>
    public static string English(string unit, string number)
    {
        var name = All.FirstOrDefault(each => each.Unit == unit).English ?? "";
        return number == "1" ? name.TrimEnd('s') : name;
    }
}
