namespace Gongwen.Engine.Importing;

/// <summary>Lines drawn with characters: the separators of a head and of an imprint. Underscores are blanks, and stars may be a break somebody meant.</summary>
internal static class DrawnLines
{
    private const int Shortest = 6;

    /// <summary>True for such a line.</summary>
    public static bool Is(string text) => text.Length >= Shortest && "━─═—-=－＝".Contains(text[0], StringComparison.Ordinal) && text.AsSpan().Trim(text[0]).IsEmpty;
}
