using Gongwen.Contracts;

namespace Gongwen.Engine.Plugins;

/// <summary>A plugin's rule whose faults are findings. What it found before a fault stays; what it says and can't be shown is put right, and that is said once.</summary>
internal sealed class GuardedRule(PluginGuard guard, RuleInfo info, IReportRule rule) : IReportRule
{
    public RuleInfo Info => info;

    /// <summary>The class of the plugin's rule.</summary>
    public Type Class => rule.GetType();

    public void Check(ReportContext context, FindingList findings)
    {
        var (own, faults) = (new FindingList(), new FindingList());
        guard.Run(() => rule.Check(context, own), fault => PluginFault.RuleThrew(guard.PluginId, info.Id, fault), faults);
        var said = new SaidByRule(info);
        var shown = own.Changed(finding => said.PutRight(finding) with { Source = finding.Source ?? guard.PluginId });
        // As heavy as what it is about, so that it is not what a long list leaves out.
        // So many that each have a place are the data's doing.
        if (said.Problems(own.Dropped > 0 && own.Any(finding => finding.Location is null)) is { } problems)
            findings.Add(PluginFault.RuleSaidNonsense(guard.PluginId, info.Id, problems, shown.HasErrors ? Severity.Error : Severity.Warning));
        findings.AddRange(faults);
        findings.AddRange(shown);
    }
}
