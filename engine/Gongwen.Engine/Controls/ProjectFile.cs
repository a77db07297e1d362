using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Controls;

/// <summary>gongwen.yaml: what a project sets about its checks.</summary>
/// <param name="Rules">What stands under "rules"; null for nothing.</param>
/// <param name="Baseline">The baseline's file as written, from the folder of gongwen.yaml; null for none.</param>
/// <param name="FailOn">The severity from which on a run fails; null when not set.</param>
/// <param name="Findings">Its faults, besides those of single rules.</param>
internal sealed record ProjectFile(DataNode? Rules, string? Baseline, Severity? FailOn, FindingList Findings)
{
    /// <summary>Its name.</summary>
    public const string Name = "gongwen.yaml";

    /// <summary>How large it may be, in bytes.</summary>
    public const int MostBytes = 1_000_000;

    /// <summary>A file as it was read; a blank one sets nothing.</summary>
    public static ProjectFile Read(ReadOnlyMemory<byte> bytes, string file)
    {
        var findings = new FindingList();
        var own = new FindingList();
        var root = DataReader.Read(bytes, file, DataLimits.Default, own);
        if (root is null && own.Count == 1 && own.First().RuleId == "GW1001")
            return new ProjectFile(null, null, null, findings);
        findings.AddRange(own);
        if (root is null)
            return new ProjectFile(null, null, null, findings);
        var node = new ManifestNode(root, ControlFault.Codes, findings, "rules", "baseline", "fail-on");
        return root.Kind != DataKind.Object ? new ProjectFile(null, null, null, findings) : new ProjectFile(RulesOf(node), node.Text("baseline"), FailOnOf(node), findings);
    }

    /// <summary>The object under "rules"; null when absent or no object, which is then reported.</summary>
    public static DataNode? RulesOf(ManifestNode node)
    {
        if (node.Node["rules"] is not { Kind: not DataKind.Null } rules)
            return null;
        if (rules.Kind == DataKind.Object)
            return rules;
        node.Wrong(rules, new("“rules”下面应当是“规则: 级别”", "'rule: severity' pairs must stand under 'rules'"), new("例如 rules: { GW5403: off }", "for example rules: { GW5403: off }"));
        return null;
    }

    private static Severity? FailOnOf(ManifestNode node)
    {
        if (node.Text("fail-on") is not { } word)
            return null;
        if (SeverityWord.SeverityOf(word) is { } severity)
            return severity;
        node.Wrong(node.Node["fail-on"]!, new($"不认识的级别“{word}”", $"unknown severity '{word}'"), new("可写：error（错误）、warning（警告）、note（提示）", "there are: error, warning, note"));
        return null;
    }
}
