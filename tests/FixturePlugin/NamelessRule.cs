using Gongwen.Contracts;

namespace FixturePlugin;

/// <summary>A rule that can't say what it is.</summary>
internal sealed class NamelessRule : IReportRule
{
    public RuleInfo Info => throw new InvalidOperationException("没有编号");

    public void Check(ReportContext context, FindingList findings)
    {
    }
}
