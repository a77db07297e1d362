using System.Runtime.CompilerServices;
using Gongwen.Contracts;

namespace FixturePlugin;

/// <summary>Says one thing, and then throws if asked to.</summary>
internal sealed class FixtureRule(string wish) : IReportRule
{
    public RuleInfo Info { get; } = new("FX0001", Severity.Warning, new("试验", "fixture"), new("试验用的规则", "a rule for tests"));

    public void Check(ReportContext context, FindingList findings)
    {
        findings.Add(new Finding(Info.Id, Info.Severity, new("规则看过了", "the rule has looked")));
        switch (wish)
        {
            case "throw in a rule":
                throw new NotSupportedException("规则\n出错了");
            case "add a null finding":
                findings.Add(null!);
                break;
            case "need a private dependency":
                findings.Add(new Finding(Info.Id, Info.Severity, new(FromDependency(), "from a private dependency")));
                break;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string FromDependency() => FixtureDependency.Greeting.Text;
}
