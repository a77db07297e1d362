namespace Gongwen.Engine.Layouts;

/// <summary>Lengths in twentieths of a point, the unit pages are computed in.</summary>
internal static class Twips
{
    internal const double PerMillimetre = 1440 / 25.4;

    internal static int OfMillimetres(double millimetres) => (int)Math.Round(millimetres * PerMillimetre, MidpointRounding.AwayFromZero);

    internal static int OfPoints(double points) => (int)Math.Round(points * 20, MidpointRounding.AwayFromZero);

    /// <summary>Characters of the body, closed up as the layout says; characters of another size are not.</summary>
    internal static int OfCharacters(LayoutProfile layout, double size, double count) =>
        (int)Math.Round(count * ((size * 20) + (size == layout.Body.Size ? layout.Page.CharacterSpacing : 0)), MidpointRounding.AwayFromZero);
}
