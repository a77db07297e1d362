namespace Gongwen.Tests.Rules;

/// <summary>An example document and what the rule says about it.</summary>
internal sealed record RuleExample(string Text, bool IsBad, IReadOnlyList<string> Said);
