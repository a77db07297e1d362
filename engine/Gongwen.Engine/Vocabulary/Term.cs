using Gongwen.Contracts;

namespace Gongwen.Engine.Vocabulary;

/// <summary>Words not to be written so, as a pack has it.</summary>
/// <param name="Rule">The rule it belongs to.</param>
/// <param name="Wrong">The words; at least one.</param>
/// <param name="Right">What to write instead; null when they are just not used.</param>
/// <param name="Reason">Why; null when not said.</param>
/// <param name="Basis">Who rules it: a document, a norm, practice; null when not said.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="IsSafe">True when the replacement can't change the meaning.</param>
/// <param name="Guards">What around them makes them right.</param>
/// <param name="Validity">When it holds.</param>
/// <param name="Genres">The genres it is for, by id; empty for all.</param>
/// <param name="Source">The pack; null beside the report.</param>
internal sealed record Term(
    RuleInfo Rule,
    IReadOnlyList<string> Wrong,
    string? Right,
    LocalizedText? Reason,
    string? Basis,
    Severity Severity,
    bool IsSafe,
    WordGuards Guards,
    Validity Validity,
    IReadOnlyList<string> Genres,
    string? Source)
{
    /// <summary>Whether it holds for a document of that genre and day.</summary>
    public bool AppliesTo(string genreId, DateOnly? day) => (Genres.Count == 0 || Genres.Contains(genreId, StringComparer.Ordinal)) && Validity.Covers(day);
}
