using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Facts;

/// <summary>Reads the facts of one ledger.</summary>
/// <param name="ledger">Its path.</param>
/// <param name="rows">What schemas say of a row.</param>
/// <param name="report">What a whole report may be.</param>
/// <param name="uses">The places that facts fill, of all ledgers, and by which.</param>
/// <param name="findings">Gets the faults.</param>
internal sealed class FactReader(string ledger, SchemaClosure rows, Schema report, Dictionary<string, string> uses, FindingList findings)
{
    private const int MostConditions = 20;
    private const int MostValues = 200;
    private const int MostDecimals = 10;

    private static readonly string[] Keys = ["算", "栏", "条件", "由", "小数", "单位", "期间", "用于", "说明"];
    private static readonly LocalizedText AtLeast = new("例如 { 不小于: 10 }", "e.g. { 不小于: 10 }");

    private static readonly (string Word, ConditionKind Kind)[] Comparisons =
    [
        ("不是", ConditionKind.IsNot), ("含", ConditionKind.Holds), ("不含", ConditionKind.HoldsNot),
        ("大于", ConditionKind.Above), ("不小于", ConditionKind.AtLeast), ("小于", ConditionKind.Below), ("不大于", ConditionKind.AtMost),
    ];

    /// <summary>A fact; null when what it does can't be told.</summary>
    /// <param name="property">Its name and what is said of it.</param>
    /// <param name="hasPeriod">True when the group has a period.</param>
    public Fact? Read(DataProperty property, bool hasPeriod)
    {
        if (!FactNames.IsName(property.Key))
            findings.Add(FactNames.Wrong(property));
        var node = new ManifestNode(property.Value, FactFault.Codes, findings, Keys);
        if (property.Value.Kind != DataKind.Object || OperationOf(node) is not { } operation)
            return null;
        var column = Column(node, operation);
        return new Fact(property.Key, operation, property.KeyLocation)
        {
            Column = column,
            IsWhole = column is not null && rows.Property(column) is { } schema && !schema.Closure.Types.HasFlag(SchemaTypes.Number),
            Conditions = operation.OfFacts() ? NotFor(node, "条件", operation) : Conditions(node),
            Operands = operation.OfFacts() ? Operands(node, operation) : Unused(node, "由", operation),
            Decimals = Decimals(node, operation),
            Unit = node.Text("单位"),
            OfAnyTime = OfAnyTime(node, hasPeriod),
            Uses = Uses(node, property.Key),
            Description = node.Text("说明"),
        };
    }

    /// <summary>Says which names under 由 lead to no fact, to none that is a number, or round.</summary>
    public void CheckOperands(DataNode declared, IReadOnlyList<Fact> facts)
    {
        var byName = facts.ToDictionary(fact => fact.Name, StringComparer.Ordinal);
        foreach (var fact in facts.Where(fact => fact.Operands.Count > 0))
        {
            foreach (var node in declared[fact.Name]!["由"]!.Items)
            {
                if (byName.TryGetValue(node.Text, out var operand))
                {
                    if (operand.Operation is FactOperation.Share || operand.Operation.OfDays())
                        findings.Add(FactFault.NoNumber(node));
                }
                else if (declared[node.Text] is null)
                {
                    findings.Add(FactFault.UnknownFact(node, declared.Properties.Select(property => property.Key)));
                }
            }
        }

        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            if (GoesRound(fact, byName, done, []))
            {
                findings.Add(FactFault.GoesRound(fact.Location, fact.Name));
                return;
            }
        }
    }

    private static bool GoesRound(Fact fact, Dictionary<string, Fact> byName, HashSet<string> done, HashSet<string> above)
    {
        if (done.Contains(fact.Name))
            return false;
        if (!above.Add(fact.Name))
            return true;
        var goesRound = fact.Operands.Any(name => byName.TryGetValue(name, out var operand) && GoesRound(operand, byName, done, above));
        above.Remove(fact.Name);
        done.Add(fact.Name);
        return goesRound;
    }

    private static FactOperation? OperationOf(ManifestNode node)
    {
        var words = string.Join("、", FactOperations.Words);
        if (node.RequiredText("算", new($"写怎样算：{words}", $"say what to do: {words}")) is not { } word)
            return null;
        if (FactOperations.Of(word.Trim()) is { } operation)
            return operation;
        node.Wrong(node.Node["算"]!, new($"不认识的算法“{word}”", $"unknown operation '{word}'"), NearestKey.Find(word, FactOperations.Words) is { } nearest
            ? new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?")
            : new($"可写：{words}", $"it may be: {words}"));
        return null;
    }

    private string? Column(ManifestNode node, FactOperation operation)
    {
        if (operation is FactOperation.Count || operation.OfFacts())
        {
            Unused(node, "栏", operation);
            return null;
        }

        if (node.RequiredText("栏", new("写台账里哪一栏，例如 栏: 人数", "name a column of the ledger, e.g. 栏: 人数")) is not { } column)
            return null;
        var at = node.Node["栏"]!;
        if (rows.Property(column) is not { } schema)
            findings.Add(FactFault.UnknownColumn(at, at.Location, column, ledger, rows.Keys));
        else if (operation.OfNumbers() && (schema.Closure.Types & (SchemaTypes.Integer | SchemaTypes.Number)) == SchemaTypes.None)
            findings.Add(FactFault.WrongKind(at, column, FactOperations.WordOf(operation), wantsDays: false));
        else if (operation.OfDays() && (!schema.Closure.Types.HasFlag(SchemaTypes.String) || FactNames.EnumOf(schema) is not null))
            findings.Add(FactFault.WrongKind(at, column, FactOperations.WordOf(operation), wantsDays: true));
        return column;
    }

    private IReadOnlyList<FactCondition> Conditions(ManifestNode node)
    {
        if (node.Node["条件"] is not { Kind: not DataKind.Null } written)
            return [];
        if (written.Kind != DataKind.Object)
        {
            node.Wrong(written, new("“条件”应当写成“栏: 值”", "条件 takes 'column: value' pairs"), new("例如 条件: { 类型: 专题党课 }", "e.g. 条件: { 类型: 专题党课 }"));
            return [];
        }

        if (written.Properties.Count > MostConditions)
            findings.Add(FactFault.TooMany(written, "条件", "conditions", written.Properties.Count, MostConditions));
        var conditions = new List<FactCondition>();
        foreach (var property in written.Properties.Take(MostConditions))
        {
            if (rows.Property(property.Key) is not { } schema)
                findings.Add(FactFault.UnknownColumn(property.Value, property.KeyLocation, property.Key, ledger, rows.Keys));
            else
                conditions.AddRange(Condition(node, property, schema));
        }

        return conditions;
    }

    private IEnumerable<FactCondition> Condition(ManifestNode node, DataProperty property, Schema schema)
    {
        var (column, value) = (property.Key, property.Value);
        if (value.Kind != DataKind.Object)
            return value.Kind == DataKind.Text && value.Text is "有" or "无" && FactNames.EnumOf(schema) is null
                ? [new FactCondition(column, value.Text == "有" ? ConditionKind.Filled : ConditionKind.Blank, [])]
                : [new FactCondition(column, ConditionKind.Is, Values(node, value, schema, column))];
        _ = new ManifestNode(value, FactFault.Codes, findings, [.. Comparisons.Select(comparison => comparison.Word)]);
        var conditions = new List<FactCondition>();
        foreach (var member in value.Properties)
        {
            foreach (var (word, kind) in Comparisons.Where(comparison => comparison.Word == member.Key))
            {
                if (kind is ConditionKind.IsNot)
                    conditions.Add(new FactCondition(column, kind, Values(node, member.Value, schema, column)));
                else if (kind is ConditionKind.Holds or ConditionKind.HoldsNot)
                    Add(FactNames.IsOfText(schema), new FactCondition(column, kind, Values(node, member.Value, null, column)));
                else if (member.Value.Kind == DataKind.Number || (member.Value.Kind == DataKind.Text && ChineseDate.TryParse(member.Value.Text, out _)))
                    Add(member.Value.Kind == DataKind.Number ? FactNames.IsOfNumbers(schema) : FactNames.IsOfText(schema) && FactNames.EnumOf(schema) is null, new FactCondition(column, kind, [member.Value.Text]));
                else
                    node.Wrong(member.Value, new($"“{word}”后面应当是数字或者日期", $"a number or a day must follow {word}"), AtLeast);

                void Add(bool fits, FactCondition condition)
                {
                    if (fits)
                        conditions.Add(condition);
                    else
                        findings.Add(FactFault.WrongComparison(member.Value, column, word, kind is ConditionKind.Holds or ConditionKind.HoldsNot, member.Value.Kind == DataKind.Number));
                }
            }
        }

        if (NeverHolds(conditions))
            findings.Add(FactFault.NeverHolds(value, column));
        return conditions;
    }

    // 大于 10 and 小于 5; nothing but what is excluded.
    private static bool NeverHolds(IReadOnlyList<FactCondition> conditions)
    {
        foreach (var low in conditions.Where(condition => condition.Kind is ConditionKind.Above or ConditionKind.AtLeast))
        {
            foreach (var high in conditions.Where(condition => condition.Kind is ConditionKind.Below or ConditionKind.AtMost))
            {
                if (low.CompareTo(high) is { } order && (order > 0 || (order == 0 && (low.Kind == ConditionKind.Above || high.Kind == ConditionKind.Below))))
                    return true;
            }
        }

        return conditions.Where(condition => condition.Kind == ConditionKind.Holds).Any(holds => holds.Values.Count > 0 && holds.Values.All(word => conditions.Any(not => not.Kind == ConditionKind.HoldsNot && not.Values.Any(other => word.Contains(other, StringComparison.Ordinal)))));
    }

    private List<string> Values(ManifestNode node, DataNode value, Schema? schema, string column)
    {
        var items = value.Kind == DataKind.List ? value.Items : [value];
        if (items.Count > MostValues)
            findings.Add(FactFault.TooMany(value, "值", "values", items.Count, MostValues));
        if (items.Count == 0)
            node.Wrong(value, new($"“{column}”没有写要等于什么", $"'{column}' is to be nothing"), new("例如 类型: [专题党课, 主题党日]", "e.g. 类型: [专题党课, 主题党日]"));
        var values = new List<string>();
        var allowed = schema is null ? null : FactNames.EnumOf(schema);
        foreach (var item in items.Take(MostValues))
        {
            if (item.Kind is not (DataKind.Text or DataKind.Number or DataKind.Boolean) || item.IsBlank)
                node.Wrong(item, new($"“{column}”要比的应当是文字或数字", $"'{column}' is compared with text or numbers"), new("例如 类型: 专题党课", "e.g. 类型: 专题党课"));
            else if (allowed is not null && !allowed.Contains(item.Text, StringComparer.Ordinal))
                findings.Add(FactFault.NoSuchValue(item, item.Text, column, allowed));
            else
                values.Add(item.Text.Trim());
        }

        return values;
    }

    private static List<string> Operands(ManifestNode node, FactOperation operation)
    {
        var items = node.List("由");
        if (items is null && node.Node["由"] is null)
            node.Missing("由", new("写由哪几个数算，例如 由: [专题党课次数, 主题党日次数]", "name the facts it is made of, e.g. 由: [专题党课次数, 主题党日次数]"));
        else if (items is not null && (items.Count < 2 || items.Count > MostConditions || (operation == FactOperation.Share && items.Count != 2)))
            node.Wrong(node.Node["由"]!, operation == FactOperation.Share ? new("“占比”由两个数算：前一个占后一个的百分之几", "占比 is made of two facts: the first in per cent of the second") : new($"“由”要写二到{MostConditions}个数", $"由 names two to {MostConditions} facts"));
        return [.. (items ?? []).Select(item => item.Text)];
    }

    private static int Decimals(ManifestNode node, FactOperation operation)
    {
        if (node.Node["小数"] is not { Kind: not DataKind.Null } written)
            return 1;
        if (operation is not (FactOperation.Average or FactOperation.Share))
        {
            Unused(node, "小数", operation);
            return 1;
        }

        if (written.Number is { } number && decimal.IsInteger(number) && number is >= 0 and <= MostDecimals)
            return (int)number;
        node.Wrong(written, new($"“小数”应当是0到{MostDecimals}的整数", $"小数 must be a whole number from 0 to {MostDecimals}"));
        return 1;
    }

    private static bool OfAnyTime(ManifestNode node, bool hasPeriod)
    {
        if (node.Text("期间") is not { } said)
            return false;
        if (said != "不限")
            node.Wrong(node.Node["期间"]!, new("一个数的“期间”只能写“不限”", "期间 of a fact can only be 不限"), new("这一组的期间写在“事实”上面", "the period of the group stands above 事实"));
        return hasPeriod;
    }

    private List<string> Uses(ManifestNode node, string name)
    {
        if (node.Node["用于"] is not { Kind: not DataKind.Null } written)
            return [];
        var paths = new List<string>();
        foreach (var item in written.Kind == DataKind.List ? written.Items : [written])
        {
            if (item.Kind != DataKind.Text || item.IsBlank)
                node.Wrong(item, new("“用于”应当写报告里的键", "用于 takes keys of the report"), new("例如 用于: 履职情况.事实.主题党日", "e.g. 用于: 履职情况.事实.主题党日"));
            else if (FactPath.Find(report, item.Text, throughLists: true, out var known) is null)
                findings.Add(FactFault.UnknownUse(item, known));
            else if (!uses.TryAdd(item.Text, name))
                findings.Add(FactFault.UsedTwice(item, uses[item.Text]));
            else
                paths.Add(item.Text);
        }

        return paths;
    }

    private static IReadOnlyList<FactCondition> NotFor(ManifestNode node, string key, FactOperation operation)
    {
        Unused(node, key, operation);
        return [];
    }

    private static List<string> Unused(ManifestNode node, string key, FactOperation operation)
    {
        if (node.Node[key] is { } written)
            node.Wrong(written, new($"“{FactOperations.WordOf(operation)}”用不着“{key}”", $"{FactOperations.WordOf(operation)} takes no {key}"), new($"删去“{key}”", $"delete {key}"));
        return [];
    }
}
