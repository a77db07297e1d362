using Gongwen.Contracts;

namespace FixtureAlteredPlugin;

/// <summary>Implements the rule of another contract, so it lacks what a rule must have today.</summary>
internal sealed class RuleOfAnotherTime : IReportRule
{
    public string Name => "旧规则";
}
