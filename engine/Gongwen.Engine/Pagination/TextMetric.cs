namespace Gongwen.Engine.Pagination;

/// <summary>How wide programs draw what is no Han character. Two programs with two fonts break lines differently; what both agree on is sure.</summary>
/// <param name="Latin">Width of a letter or digit in characters.</param>
/// <param name="Seam">Room between a Han character and a letter or digit, in characters.</param>
/// <param name="Hangs">True when a mark may stand beyond the end of its line, as Word lets it; LibreOffice and browsers don't.</param>
internal sealed record TextMetric(double Latin, double Seam, bool Hangs)
{
    /// <summary>Chinese fonts as Word draws them.</summary>
    public static TextMetric Narrow { get; } = new(0.5, 0, true);

    /// <summary>Fonts that stand in for them, and room added at the seams, as LibreOffice draws them.</summary>
    public static TextMetric Wide { get; } = new(0.64, 0.2, false);
}
