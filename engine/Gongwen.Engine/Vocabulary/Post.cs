namespace Gongwen.Engine.Vocabulary;

/// <summary>A post a person holds.</summary>
/// <param name="Titles">What it is called: 党组书记, 局长. One person's posts that are always named together are one.</param>
/// <param name="Unit">Where, by the unit's name; null when the roster doesn't say.</param>
/// <param name="Rank">The place in lists of names, 1 first; null when it has none.</param>
/// <param name="Validity">When.</param>
internal sealed record Post(IReadOnlyList<string> Titles, string? Unit, int? Rank, Validity Validity)
{
    /// <summary>As it is written: 临江区商务局党组书记、局长.</summary>
    public string FullName => Unit + string.Join('、', Titles);
}
