using Gongwen.Contracts;

namespace FixturePlugin;

/// <summary>A rule in order.</summary>
internal sealed class ReadyRule(string letters) : IReportRule
{
    public RuleInfo Info { get; } = new(letters + "0002", Severity.Note, new("在岗", "ready"), new("总是说一句", "always says something"));

    public void Check(ReportContext context, FindingList findings) =>
        findings.Add(new Finding(Info.Id, Info.Severity, new("另一条规则照常运行", "the other rule goes on")));
}
