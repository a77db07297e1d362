namespace Gongwen.Engine.Layouts;

/// <summary>What layout files and people call the strengths.</summary>
public static class LayoutStrengthWords
{
    /// <summary>Every strength with its word, the most binding first.</summary>
    public static IReadOnlyList<(string Word, LayoutStrength Strength)> All { get; } =
    [
        ("规定", LayoutStrength.Required), ("一般", LayoutStrength.General), ("推荐", LayoutStrength.Recommended),
        ("可以", LayoutStrength.Permitted), ("实务", LayoutStrength.Practice),
    ];

    /// <summary>What JSON and English call a strength.</summary>
    public static string Machine(LayoutStrength strength) => strength switch
    {
        LayoutStrength.Required => "required",
        LayoutStrength.General => "general",
        LayoutStrength.Recommended => "recommended",
        LayoutStrength.Permitted => "permitted",
        _ => "practice",
    };

    /// <summary>The word of a strength.</summary>
    public static string Of(LayoutStrength strength) => All.First(each => each.Strength == strength).Word;
}
