namespace Gongwen.Tests.Rules;

/// <summary>An example document of a page: what it is, where the rule's findings stand in it, what the rule says and what its mends make of it.</summary>
/// <param name="Marked">As it stands in the page, with ⟦…⟧ around what is wrong.</param>
/// <param name="IsBad">Whether it is one.</param>
/// <param name="Said">The findings, "警告：…".</param>
/// <param name="Fixed">The text once mended; null when the page shows none.</param>
internal sealed record RuleExample(string Marked, bool IsBad, IReadOnlyList<string> Said, string? Fixed)
{
    /// <summary>The text without marks.</summary>
    public string Text => Marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
}
