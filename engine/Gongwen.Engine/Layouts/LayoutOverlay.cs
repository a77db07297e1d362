using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>Layout files laid one over the other, from the bottom up: what stands in the end, what the standard rules for the form, and where the two part.</summary>
internal sealed class LayoutOverlay(FindingList findings)
{
    private static readonly string[] Keys = ["value", "unit", "clause", "strength", "tolerance", "allow-deviation"];

    private static readonly string[] Units = ["毫米", "磅", "缇", "字", "行", "号", "个"];

    private readonly Dictionary<string, LayoutParameter> _standing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LayoutParameter> _ruled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceLocation> _keys = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly List<(DataNode Value, LayoutParameter Ruled)> _unreasoned = [];

    /// <summary>What stands, in the order of the files from the bottom up.</summary>
    public IReadOnlyList<LayoutParameter> All => [.. _order.Select(name => _standing[name])];

    /// <summary>What stands and isn't as the base pack has it for the form.</summary>
    public IReadOnlyList<LayoutDeviation> Deviations =>
    [
        .. from parameter in All
           let ruled = _ruled.GetValueOrDefault(parameter.Name)
           where ruled is not null && !LayoutParameter.Same(parameter.Value, ruled.Value)
           select new LayoutDeviation(parameter.Name, ruled.Value, parameter.Value, parameter.Unit, ruled.Clause, ruled.Strength, parameter.DeviationReason),
    ];

    /// <summary>What stands under a name; null when nothing does.</summary>
    public LayoutParameter? Find(string name) => _standing.GetValueOrDefault(name);

    /// <summary>Where the key of a name that stands was written last.</summary>
    public SourceLocation KeyOf(string name) => _keys[name];

    /// <summary>Holds what is laid against a file that doesn't stand below it.</summary>
    public void HoldAgainst(LayoutFile standard)
    {
        foreach (var property in standard.Root["parameters"]?.Properties ?? [])
        {
            if (Read(property, null) is { } given)
                _ruled[property.Key] = given.Over(property.Key, null, standard.Source.Pack);
        }
    }

    /// <summary>Reports what departs from a rule without a reason, but not a value that is faulty anyway.</summary>
    public void ReportUnreasoned()
    {
        var faulty = findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Location).ToHashSet();
        foreach (var (value, ruled) in _unreasoned.Where(each => !faulty.Contains(each.Value.Location)))
        {
            var (own, standard) = (Quoted(value, ""), Quoted(ruled.Value, ruled.Unit));
            var written = value.Kind == DataKind.Text ? $"\"{value.Text}\"" : LayoutParameter.Shown(value);
            Add(
                "GW6008",
                Severity.Error,
                value.Location,
                new($"参数“{ruled.Name}”是{own.Chinese}，国标 {ruled.Clause} 规定是{standard.Chinese}。", $"The parameter “{ruled.Name}” is {own.English}; the standard rules {standard.English} ({ruled.Clause})."),
                new($"确实要不同，就写明理由：{ruled.Name}: {{ value: {written}, allow-deviation: 理由 }}", $"If it has to differ, say why: {ruled.Name}: {{ value: {written}, allow-deviation: the reason }}"));
        }

        static LocalizedText Quoted(DataNode value, string unit)
        {
            if (value.Kind == DataKind.Text)
                return new($"“{value.Text}”", $"“{value.Text}”");
            var said = LayoutParameter.Said(value, unit);
            return said with { Chinese = " " + said.Chinese };
        }
    }

    /// <summary>Lays a file over those before.</summary>
    public void Lay(LayoutFile file)
    {
        if (file.Root["parameters"] is not { } parameters)
            return;
        if (parameters.Kind is not (DataKind.Object or DataKind.Null))
            Add("GW6002", Severity.Error, parameters.Location, new("parameters 应当由“参数: 值”组成。", "parameters is made of names and values."));
        foreach (var property in parameters.Properties)
            Lay(property, file.Source);
    }

    private void Lay(DataProperty property, LayoutSource source)
    {
        var name = property.Key;
        var (standing, ruled) = (_standing.GetValueOrDefault(name), _ruled.GetValueOrDefault(name));
        if (Read(property, ruled ?? standing) is not { } given)
            return;
        if (standing is null)
            _order.Add(name);
        _keys[name] = property.KeyLocation;

        // The standard itself says something for this form, or the base pack has a practice for it.
        var rules = source.IsStandard && (ruled is null || given.Clause is { Length: > 0 } || (ruled.Strength == LayoutStrength.Practice && given.Reason is null));
        if (rules || ruled is null)
        {
            var own = given.Over(name, standing ?? ruled, source.Pack) with { Replaces = standing };
            _standing[name] = own;
            if (rules)
                _ruled[name] = own;
            if (given.Reason is not null)
                NothingDeviates(name, given.Reason);
            return;
        }

        if (!source.IsStandard)
            CheckOwnWords(name, property.Value, given, ruled);
        var deviates = !LayoutParameter.Same(given.Value, ruled.Value);
        var reason = !deviates ? null : given.Reason?.Text ?? (standing is not null && LayoutParameter.Same(given.Value, standing.Value) ? standing.DeviationReason : null);
        if (!deviates && given.Reason is not null)
            NothingDeviates(name, given.Reason);
        if (deviates && reason is null && ruled.Strength == LayoutStrength.Required)
            _unreasoned.Add((given.Value, ruled));
        _standing[name] = ruled with { Value = given.Value, DeviationReason = reason, Replaces = standing, Pack = source.Pack };
    }

    private Given? Read(DataProperty property, LayoutParameter? below)
    {
        var (name, node) = (property.Key, property.Value);
        if (node.Kind != DataKind.Object)
            return new Given(node);
        foreach (var part in node.Properties)
        {
            if (!Keys.Contains(part.Key, StringComparer.Ordinal))
            {
                Add(
                    "GW6001",
                    Severity.Error,
                    part.KeyLocation,
                    new($"参数“{name}”里没有“{part.Key}”这个键。", $"The parameter “{name}” has no key “{part.Key}”."),
                    new($"可用的键：{string.Join('、', Keys)}。", $"The keys are {string.Join(", ", Keys)}."));
            }
        }

        if (node["value"] is not { } value)
        {
            Add("GW6004", Severity.Error, node.Location, new($"参数“{name}”没有写 value。", $"The parameter “{name}” has no value."));
            return null;
        }

        return new Given(value)
        {
            Clause = node["clause"]?.Text,
            Strength = StrengthOf(name, node["strength"]),
            Unit = UnitOf(name, node["unit"], below),
            Tolerance = ToleranceOf(name, node["tolerance"]),
            Reason = ReasonOf(name, node["allow-deviation"]),
        };
    }

    private LayoutStrength? StrengthOf(string name, DataNode? node)
    {
        if (node is null)
            return null;
        foreach (var (word, strength) in LayoutStrengthWords.All)
        {
            if (word == node.Text)
                return strength;
        }

        return Refuse<LayoutStrength?>(name + ".strength", node, $"应当是下列之一：{string.Join('、', LayoutStrengthWords.All.Select(each => each.Word))}", $"must be one of {string.Join('、', LayoutStrengthWords.All.Select(each => each.Word))}");
    }

    // The reader takes numbers in one unit only; another word for it would not change them.
    private string? UnitOf(string name, DataNode? node, LayoutParameter? below)
    {
        if (node is null)
            return null;
        if (!Units.Contains(node.Text, StringComparer.Ordinal))
            return Refuse<string>(name + ".unit", node, $"应当是下列之一：{string.Join('、', Units)}", $"must be one of {string.Join('、', Units)}");
        if (below is null || below.Unit == node.Text)
            return node.Text;
        return below.Unit.Length == 0
            ? Refuse<string>(name, node, "没有单位", "has no unit")
            : Refuse<string>(name, node, $"的单位是{below.Unit}，不能改", $"is in {LayoutUnits.Machine(below.Unit)}, which can't be changed");
    }

    private double? ToleranceOf(string name, DataNode? node) =>
        node is null ? null
        : node.Number is { } number and >= 0 ? (double)number
        : Refuse<double?>(name + ".tolerance", node, "应当是不小于 0 的数字", "must be a number, 0 or more");

    private DataNode? ReasonOf(string name, DataNode? node) =>
        node is null or { IsBlank: true } ? null
        : node.Kind == DataKind.Text ? node
        : Refuse<DataNode>(name + ".allow-deviation", node, "应当是文字，说明为什么不同", "must be text that says why");

    // A pack can't make what the standard rules less binding, or a page comply that doesn't.
    private void CheckOwnWords(string name, DataNode node, Given given, LayoutParameter ruled)
    {
        if (given.Clause is { } clause && clause != ruled.Clause)
            NotThePacks("clause", node["clause"]!);
        if (given.Strength is { } strength && strength != ruled.Strength)
            NotThePacks("strength", node["strength"]!);
        if (given.Tolerance is { } tolerance && tolerance != ruled.Tolerance)
            NotThePacks("tolerance", node["tolerance"]!);

        void NotThePacks(string key, DataNode said) => Add(
            "GW6010",
            Severity.Warning,
            said.Location,
            new($"参数“{name}”的 {key} 由底包定，这里写的“{said.Text}”不起作用。", $"The {key} of “{name}” is the base pack's to say; “{said.Text}” has no effect here."),
            new("模板包只写 value，与规定不同时加 allow-deviation。", "A pack says the value, and allow-deviation where it departs from what is ruled."));
    }

    private void NothingDeviates(string name, DataNode reason) => Add(
        "GW6009",
        Severity.Warning,
        reason.Location,
        new($"参数“{name}”没有偏离国标，不必写 allow-deviation。", $"The parameter “{name}” doesn't depart from the standard; allow-deviation says nothing."));

    private T? Refuse<T>(string name, DataNode node, string chinese, string english)
    {
        var (now, isNow) = node.Kind is DataKind.List or DataKind.Object ? ("", "") : ($"（现在是“{node.Text}”）", $" (it is “{node.Text}”)");
        Add("GW6002", Severity.Error, node.Location, new($"参数“{name}”{chinese}{now}。", $"The parameter “{name}” {english}{isNow}."));
        return default;
    }

    private void Add(string code, Severity severity, SourceLocation location, LocalizedText message, LocalizedText? hint = null) =>
        findings.Add(new Finding(code, severity, message) { Location = location, Hint = hint });

    /// <summary>What a file says about one parameter; null for what it leaves as it stands.</summary>
    private sealed record Given(DataNode Value)
    {
        public string? Clause { get; init; }

        public LayoutStrength? Strength { get; init; }

        public string? Unit { get; init; }

        public double? Tolerance { get; init; }

        public DataNode? Reason { get; init; }

        public LayoutParameter Over(string name, LayoutParameter? below, string pack) =>
            new(name, Value, Clause ?? below?.Clause ?? "", Strength ?? below?.Strength ?? LayoutStrength.Practice, null)
            {
                Unit = Unit ?? below?.Unit ?? "",
                Tolerance = Tolerance ?? below?.Tolerance,
                Pack = pack,
            };
    }
}
