using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Inspection;

/// <summary>The verdict on one parameter.</summary>
/// <param name="Name">The parameter, e.g. page.top.</param>
/// <param name="Label">What people call it: 页边距（上）.</param>
/// <param name="Clause">Of GB/T 9704-2012; "" for practice.</param>
/// <param name="Strength">How binding it is.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Asked">What is asked, with unit.</param>
/// <param name="Tolerance">Within which it still complies, with unit; "" for none.</param>
/// <param name="Places">Where it departs, at most <see cref="MostPlaces"/>; one place where it complies; none where it isn't known.</param>
/// <param name="Count">In how many places it departs, or complies.</param>
/// <param name="Reason">Why it isn't known; null for the other verdicts.</param>
public sealed record InspectionItem(
    string Name,
    LocalizedText Label,
    string Clause,
    LayoutStrength Strength,
    Verdict Verdict,
    LocalizedText Asked,
    LocalizedText? Tolerance,
    IReadOnlyList<InspectionPlace> Places,
    int Count,
    LocalizedText? Reason)
{
    /// <summary>How many places are kept.</summary>
    public const int MostPlaces = 50;
}
