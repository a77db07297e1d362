using Gongwen.Contracts;

namespace Gongwen.Engine.Plugins;

/// <summary>A plugin's rule whose faults are findings. What it found before a fault stays.</summary>
internal sealed class GuardedRule(PluginGuard guard, RuleInfo info, IReportRule rule) : IReportRule
{
    public RuleInfo Info => info;

    public void Check(ReportContext context, FindingList findings)
    {
        var own = new FindingList();
        guard.Run(() => rule.Check(context, own), fault => PluginFault.RuleThrew(guard.PluginId, info.Id, fault), own);
        foreach (var finding in own)
            findings.Add(finding with { Source = finding.Source ?? guard.PluginId });
    }
}
