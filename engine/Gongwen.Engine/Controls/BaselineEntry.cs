namespace Gongwen.Engine.Controls;

/// <summary>Findings of one rule about the same words in the same surroundings of one file, as a baseline has them.</summary>
/// <param name="File">From the baseline's folder, with /.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Hash">Of the words and what stands around them.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Text">The words, for people; cut short.</param>
internal sealed record BaselineEntry(string File, string RuleId, string Hash, int Count, string Text)
{
    /// <summary>What is compared.</summary>
    public (string, string, string) Key => (File, RuleId, Hash);
}
