using Gongwen.Contracts;

namespace Gongwen.Engine.Rules;

/// <summary>What an organisation set about one rule.</summary>
/// <param name="IsOff">True when the rule isn't asked.</param>
/// <param name="Severity">The severity of all its findings; null for its own.</param>
/// <param name="Options">Its options.</param>
internal sealed record RuleSetting(bool IsOff, Severity? Severity, RuleOptions Options);
