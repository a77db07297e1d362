using Gongwen.Contracts;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Vocabulary;

/// <summary>A pack's rule about the data: a condition that holds for the report, or for each item of a list.</summary>
/// <param name="rule">What it is.</param>
/// <param name="condition">What must hold.</param>
/// <param name="each">The path of the list; null for the report itself.</param>
/// <param name="at">The path of the value whose place is shown; null for the item or the report.</param>
/// <param name="speaksOfAbsent">True when a value that isn't there is a fault; else the rule is silent then.</param>
/// <param name="rootOf">The report with its computed data.</param>
internal sealed class ExpectRule(PackRule rule, DataCondition condition, string? each, string? at, bool speaksOfAbsent, Func<DataNode, DataNode> rootOf) : IReportRule
{
    // A condition may cost what a condition may cost; no more rows are read of a table.
    private const int MostItems = 200_000;

    public RuleInfo Info => rule.Info;

    public void Check(ReportContext context, FindingList findings)
    {
        if (!rule.AppliesTo(context))
            return;
        var root = rootOf(context.Data);
        if (each is null)
        {
            CheckOne(new DataScope(root), root, findings);
            return;
        }

        if (Walk(root, each) is not { Kind: DataKind.List } list)
            return;
        var found = 0;
        for (var i = 0; i < list.Items.Count && i < MostItems && found < FindingList.Limit; i++)
            found += CheckOne(new DataScope(root, list.Items[i], i + 1), list.Items[i], findings) ? 0 : 1;
    }

    // False when something was found.
    private bool CheckOne(DataScope scope, DataNode about, FindingList findings)
    {
        if (!speaksOfAbsent && condition.LacksData(scope))
            return true;
        var holds = condition.Holds(scope, out var fault);
        if (holds == true)
            return true;
        var place = at is null ? null : Walk(about, at) ?? Walk(scope.Root, at);
        findings.Add(holds is null
            ? rule.CannotTell((place ?? about).Location, fault!)
            : Finding.About(Info, place ?? about, rule.MessageOf(scope), rule.Hint) with { Source = rule.Source });
        return false;
    }

    private static DataNode? Walk(DataNode node, string path)
    {
        DataNode? found = node;
        foreach (var step in path.Split('.'))
            found = found?[step];
        return found;
    }
}
