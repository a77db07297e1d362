using Gongwen.Contracts;

namespace Gongwen.Host.Rules;

/// <summary>A code findings may have.</summary>
/// <param name="Id">GWnnnn, or a plugin's own.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Info">The rule; null for what the engine finds without a rule of its own.</param>
/// <param name="Source">The genre whose plugin brings it; null for the engine.</param>
public sealed record RuleEntry(string Id, LocalizedText Title, RuleInfo? Info, string? Source);
