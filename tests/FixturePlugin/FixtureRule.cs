using System.Runtime.CompilerServices;
using Gongwen.Contracts;

namespace FixturePlugin;

/// <summary>Says one thing, and then throws if asked to.</summary>
internal sealed class FixtureRule(string wish, string letters) : IReportRule
{
    public RuleInfo Info { get; } = new(letters + "0001", Severity.Warning, new("试验", "fixture"), new("试验用的规则", "a rule for tests"));

    public void Check(ReportContext context, FindingList findings)
    {
        findings.Add(new Finding(Info.Id, Info.Severity, new("规则看过了", "the rule has looked")));
        switch (wish)
        {
            case "throw in a rule":
                throw new NotSupportedException("规则\n出错了");
            case "say nonsense":
                findings.Add(new Finding(Info.Id, (Severity)7, new("没有这个级别", "no such severity")));
                findings.Add(new Finding(Info.Id, Info.Severity, new("", "only English")));
                findings.Add(new Finding("GW2001", Severity.Note, new("别人的编号", "the id of another")));
                break;
            case "flood":
                for (var number = 1; number <= 1500; number++)
                    findings.Add(new Finding(Info.Id, Severity.Note, new($"第 {number} 个", $"number {number}")));
                break;
            case "write to the console":
                Console.WriteLine("规则说了一句");
                break;
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
