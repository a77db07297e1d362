using Gongwen.Contracts;

namespace Gongwen.Host.Batches;

/// <summary>How often a rule found something, in one report or in all.</summary>
/// <param name="Rule">Its code.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Count">How often.</param>
internal sealed record RuleCount(string Rule, Severity Severity, int Count);
