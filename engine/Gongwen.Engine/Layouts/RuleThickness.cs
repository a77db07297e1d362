namespace Gongwen.Engine.Layouts;

/// <summary>The parts of the line under a masthead, in points: of a double line the thick one takes half, the gap and the thin one a quarter each.</summary>
internal static class RuleThickness
{
    internal static double Thick(SeparatorLayout separator) => separator.Style == SeparatorStyle.Double ? separator.Width / 2 : separator.Width;

    /// <summary>0 of a single line.</summary>
    internal static double Thin(SeparatorLayout separator) => separator.Style == SeparatorStyle.Double ? separator.Width / 4 : 0;

    /// <summary>From the upper edge of a thick line to that of the thin one below it.</summary>
    internal static double ThinOffset(SeparatorLayout separator) => separator.Width * 3 / 4;
}
