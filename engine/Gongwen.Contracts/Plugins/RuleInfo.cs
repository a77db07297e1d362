namespace Gongwen.Contracts;

/// <summary>What a rule is, for lists and pages.</summary>
/// <param name="Id">GW and four digits; built-in rules have a page docs/rules/GWnnnn.md. Plugins outside the project use letters of their own, which don't begin with GW, and four digits.</param>
/// <param name="Severity">The severity its findings have unless the rule says otherwise.</param>
/// <param name="Title">What it looks for, in a few words.</param>
/// <param name="Description">Why, and what to do about it.</param>
public sealed record RuleInfo(string Id, Severity Severity, LocalizedText Title, LocalizedText Description);
