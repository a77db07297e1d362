using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Facts;

/// <summary>facts.yaml to groups of facts; every fault of the file, and what doesn't fit the genre's schemas, is a finding.</summary>
internal static class FactsReader
{
    /// <summary>The name of the file in a genre's folder.</summary>
    public const string File = "facts.yaml";

    /// <summary>The most ledgers a genre has facts of.</summary>
    public const int MostGroups = 16;

    /// <summary>The most facts of a ledger.</summary>
    public const int MostFacts = 100;

    private static readonly string[] GroupKeys = ["台账", "日期", "期间", "事实"];
    private static readonly string[] PeriodKeys = ["年", "半年", "从", "到"];

    /// <summary>The groups that could be read; to be used only when the list holds no error.</summary>
    /// <param name="root">The file.</param>
    /// <param name="report">What a whole report may be.</param>
    /// <param name="findings">Gets the faults.</param>
    public static IReadOnlyList<FactGroup> Read(DataNode root, Schema report, FindingList findings)
    {
        if (root.Kind != DataKind.Object)
        {
            _ = new ManifestNode(root, FactFault.Codes, findings, "台账统计");
            return [];
        }

        if (root.Properties.Count > MostGroups)
            findings.Add(FactFault.TooMany(root, "台账的统计", "groups of facts", root.Properties.Count, MostGroups));
        var groups = new List<FactGroup>();
        var uses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in root.Properties.Take(MostGroups))
        {
            if (Group(property, report, uses, findings) is { } group)
                groups.Add(group);
        }

        return groups;
    }

    private static FactGroup? Group(DataProperty property, Schema report, Dictionary<string, string> uses, FindingList findings)
    {
        var node = new ManifestNode(property.Value, FactFault.Codes, findings, GroupKeys);
        if (property.Value.Kind != DataKind.Object)
            return null;
        if (!FactNames.IsName(property.Key))
            findings.Add(FactNames.Wrong(property));
        else if (FactNames.IsTaken(property.Key))
            findings.Add(FactNames.Taken(property));
        var ledger = node.RequiredText("台账", new("写报告里台账的键，例如 台账: 活动台账", "name the ledger's key, e.g. 台账: 活动台账"));
        var facts = node.Node["事实"];
        if (facts is not { Kind: DataKind.Object, IsBlank: false })
            node.Missing("事实", new("写要算的数，例如 专题党课次数: { 算: 行数, 条件: { 类型: 专题党课 } }", "say what is to be reckoned, e.g. 专题党课次数: { 算: 行数, 条件: { 类型: 专题党课 } }"));
        var period = Period(node, report, findings);
        if (ledger is null || RowsOf(node.Node["台账"]!, report, findings) is not { } rows)
            return null;
        var days = node.Text("日期");
        if (days is not null)
            CheckDays(node.Node["日期"]!, rows, ledger, findings);
        else if (period is not null)
            findings.Add(FactFault.PeriodWithoutDays(node.Node["期间"]!));
        if (facts is not { Kind: DataKind.Object })
            return null;
        if (facts.Properties.Count > MostFacts)
            findings.Add(FactFault.TooMany(facts, $"“{property.Key}”的数", $"facts of '{property.Key}'", facts.Properties.Count, MostFacts));
        var reader = new FactReader(ledger, rows, report, uses, findings);
        var read = facts.Properties.Take(MostFacts).Select(fact => reader.Read(fact, period is not null)).OfType<Fact>().ToList();
        reader.CheckOperands(facts, read);
        return new FactGroup(property.Key, ledger, days, period, read, property.KeyLocation);
    }

    private static FactPeriod? Period(ManifestNode node, Schema report, FindingList findings)
    {
        if (node.Object("期间", PeriodKeys) is not { } period)
            return null;
        string? Key(string key)
        {
            if (period.Text(key) is not { } path || (key == "半年" && path is FactPeriod.FirstHalf or FactPeriod.SecondHalf))
                return period.Text(key);
            if (FactPath.Find(report, path, throughLists: false, out var known) is null)
                findings.Add(FactFault.UnknownPeriodKey(period.Node[key]!, known));
            return path;
        }

        var read = new FactPeriod(Key("年"), Key("半年"), Key("从"), Key("到"));
        if (read is { Year: null, From: null, To: null } || read is { Year: null, Half: not null })
            period.Missing("年", new("例如 期间: { 年: 年度 }；没有年度的写 期间: { 从: 起始日期, 到: 截至日期 }", "e.g. 期间: { 年: 年度 }, or 期间: { 从: 起始日期, 到: 截至日期 }"));
        return read;
    }

    private static SchemaClosure? RowsOf(DataNode ledger, Schema report, FindingList findings)
    {
        if (FactPath.Find(report, ledger.Text, throughLists: false, out var known) is not { } schema)
        {
            findings.Add(FactFault.UnknownLedger(ledger, known));
            return null;
        }

        if (schema.Closure.Items is { } items && items.Closure.Keys.Count > 0)
            return items.Closure;
        findings.Add(FactFault.NoListOfRows(ledger));
        return null;
    }

    private static void CheckDays(DataNode node, SchemaClosure rows, string ledger, FindingList findings)
    {
        if (rows.Property(node.Text) is not { } schema)
            findings.Add(FactFault.UnknownColumn(node, node.Location, node.Text, ledger, rows.Keys));
        else if (!schema.Closure.Types.HasFlag(SchemaTypes.String) || FactNames.EnumOf(schema) is not null)
            findings.Add(FactFault.WrongKind(node, node.Text, "期间", wantsDays: true));
    }
}
