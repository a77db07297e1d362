using Gongwen.Contracts;
using Gongwen.Engine.Rules.Residue;

namespace Gongwen.Engine.Schemas;

/// <summary>Checks data against a schema: every fault, each at its place.</summary>
internal sealed class SchemaChecker
{
    private const string PlaceholderStart = "【待填";

    // Branches of anyOf inside branches multiply; data that needs more than this is no report.
    private const int MaxVisits = 2_000_000;

    // A value of a large table may be looked at so often.
    private const int VisitsOfValue = 20;

    // More faults than anybody reads, and than a list keeps.
    private const int MostFaults = 10_000;

    private readonly bool _forReports;
    private readonly long _mostVisits;
    private readonly List<Finding> _faults = [];
    private readonly Func<Finding, bool>? _isKnown;
    private readonly Action<Finding>? _omitted;
    private long _visits;
    private bool _stopped;

    private SchemaChecker(SchemaOptions options, DataNode data, Func<Finding, bool>? isKnown, Action<Finding>? omitted)
    {
        (_isKnown, _omitted) = (isKnown, omitted);
        _forReports = options.ForReports;
        _mostVisits = Math.Max(MaxVisits, VisitsOfValue * CountOf(data));
    }

    /// <summary>All faults of the data in the order of the file; empty when it fits.</summary>
    /// <param name="schema">What the data may be.</param>
    /// <param name="data">The data.</param>
    /// <param name="options">How strict to be.</param>
    /// <param name="isKnown">True for a fault that follows from another and isn't told; null when there is none.</param>
    /// <param name="omitted">Gets the faults that are more than a list keeps; null when they don't count.</param>
    public static IReadOnlyList<Finding> Check(Schema schema, DataNode data, SchemaOptions options, Func<Finding, bool>? isKnown = null, Action<Finding>? omitted = null)
    {
        var checker = new SchemaChecker(options, data, isKnown, omitted);
        checker.Visit(schema, new SchemaSpot(data, schema.FindTitle() ?? "这份数据", null, schema.Closure), checker._faults);
        return [.. checker._faults.Where(fault => isKnown?.Invoke(fault) != true).OrderBy(fault => fault.Location?.Offset ?? -1)];
    }

    // Of the rows of a large table only the first faults are kept.
    private bool HasRoom(List<Finding> sink, int before)
    {
        if (!ReferenceEquals(sink, _faults) || _omitted is null)
            return sink.Count < MostFaults;
        if (_isKnown is not null && sink.Count > before)
        {
            var own = sink[before..].Where(fault => !_isKnown(fault)).ToList();
            sink.RemoveRange(before, sink.Count - before);
            sink.AddRange(own);
        }

        for (; sink.Count > MostFaults; sink.RemoveAt(sink.Count - 1))
            _omitted(sink[^1]);
        return true;
    }

    private void Visit(Schema schema, SchemaSpot spot, List<Finding> sink)
    {
        if (_forReports)
        {
            if (spot.Node.Kind == DataKind.Text && (spot.Node.Text.Contains(PlaceholderStart, StringComparison.Ordinal) || IsBlank(schema, spot.Node.Text)))
            {
                sink.Add(CheckFault.Placeholder(spot));
                return;
            }

            // An optional key left empty is absent; the check of required keys has seen the others.
            if (spot.Node.Kind == DataKind.Null && !spot.Closure.Types.HasFlag(SchemaTypes.Null) && spot.Closure.Types != SchemaTypes.None)
            {
                if (spot.KeyLocation is null)
                    sink.Add(CheckFault.Blank(spot, schema));
                return;
            }
        }

        var before = sink.Count;
        Apply(schema, spot, sink);
        if (_forReports && spot.Node.Kind == DataKind.Object && spot.Closure.IsClosed)
            CheckKeys(spot, sink, before);
    }

    // As the model text writes it, be it only spaces, or in another of the ways people write blanks.
    private static bool IsBlank(Schema schema, string text) =>
        schema.Blanks.Count > 0 && (schema.Blanks.Any(blank => blank.AsSpan().Trim().SequenceEqual(text.AsSpan().Trim())) || Blanks.IsBlankValue(text));

    private void Apply(Schema schema, SchemaSpot spot, List<Finding> sink)
    {
        if (_stopped)
            return;
        if (++_visits > _mostVisits)
        {
            _stopped = true;
            sink.Add(CheckFault.TooHard(spot));
            return;
        }

        if (schema.Always is { } always)
        {
            if (!always)
                sink.Add(CheckFault.MayNotStand(spot));
            return;
        }

        var node = spot.Node;
        if (schema.Types is { } types && !Fits(SchemaClosure.TypeOf(node), types))
        {
            sink.Add(CheckFault.WrongType(spot, types, schema));
            return; // every other keyword speaks of the right type
        }

        if (schema.Enum is { } values && !values.Contains(node, DataEquality.Instance))
            sink.Add(CheckFault.NotAllowed(spot, values));
        if (schema.Const is { } constant && !DataEquality.Instance.Equals(constant, node))
            sink.Add(CheckFault.NotAllowed(spot, [constant]));
        switch (node.Kind)
        {
            case DataKind.Number:
                ScalarCheck.Number(schema, spot, sink);
                break;
            case DataKind.Text:
                ScalarCheck.Text(schema, spot, _forReports, sink);
                break;
            case DataKind.List:
                CheckList(schema, spot, sink);
                break;
            case DataKind.Object:
                CheckObject(schema, spot, sink);
                break;
        }

        if (schema.RefTarget is not null)
            Apply(schema.RefTarget, spot, sink);
        foreach (var part in schema.AllOf)
            Apply(part, spot, sink);
        CheckChoices(schema, spot, sink);
    }

    private void CheckChoices(Schema schema, SchemaSpot spot, List<Finding> sink)
    {
        if (schema.AnyOf.Count > 0)
        {
            var branches = new List<List<Finding>>();
            foreach (var branch in schema.AnyOf)
            {
                branches.Add(Try(branch, spot));
                if (branches[^1].Count == 0)
                    break;
            }

            if (branches[^1].Count > 0)
                sink.AddRange(BranchChoice.Explain(schema, schema.AnyOf, branches, spot));
        }

        if (schema.OneOf.Count > 0)
        {
            var branches = schema.OneOf.Select(branch => Try(branch, spot)).ToList();
            var fitting = branches.Count(branch => branch.Count == 0);
            if (fitting > 1)
                sink.Add(CheckFault.TwoBranches(spot));
            else if (fitting == 0)
                sink.AddRange(BranchChoice.Explain(schema, schema.OneOf, branches, spot));
        }

        if (schema.Not is not null && Try(schema.Not, spot).Count == 0)
            sink.Add(CheckFault.Forbidden(spot));
        if (schema.If is not null && (Try(schema.If, spot).Count == 0 ? schema.Then : schema.Else) is { } next)
            Apply(next, spot, sink);
    }

    private List<Finding> Try(Schema schema, SchemaSpot spot)
    {
        var faults = new List<Finding>();
        Apply(schema, spot, faults);
        return faults;
    }

    private void CheckList(Schema schema, SchemaSpot spot, List<Finding> sink)
    {
        var items = spot.Node.Items;
        if (items.Count < schema.MinItems)
            sink.Add(CheckFault.Count("GW2009", spot, $"至少要 {schema.MinItems} 项，只有 {items.Count} 项", $"must have at least {schema.MinItems} items, has {items.Count}"));
        if (items.Count > schema.MaxItems)
            sink.Add(CheckFault.Count("GW2009", spot, $"最多 {schema.MaxItems} 项，现有 {items.Count} 项", $"must have at most {schema.MaxItems} items, has {items.Count}"));
        if (schema.UniqueItems)
        {
            var seen = new Dictionary<DataNode, DataNode>(DataEquality.Instance);
            foreach (var item in items.Where(item => !seen.TryAdd(item, item)))
                sink.Add(CheckFault.Repeated(spot, item, seen[item]));
        }

        var before = sink.Count;
        for (var i = 0; i < items.Count && HasRoom(sink, before); i++)
        {
            before = sink.Count;
            if ((i < schema.PrefixItems.Count ? schema.PrefixItems[i] : schema.Items) is { } itemSchema)
                Visit(itemSchema, ItemSpot(spot, itemSchema, i), sink);
        }

        HasRoom(sink, before);
        if (schema.Contains is { } contains)
        {
            var count = 0;
            for (var i = 0; i < items.Count; i++)
            {
                var faults = new List<Finding>();
                Visit(contains, ItemSpot(spot, contains, i), faults);
                count += faults.Count == 0 ? 1 : 0;
            }

            var least = schema.MinContains ?? 1;
            var what = contains.FindTitle() is { } title ? $"“{title}”" : "符合要求的";
            if (count < least)
                sink.Add(CheckFault.Count("GW2009", spot, $"至少要有 {least} 项{what}，只有 {count} 项", $"must have at least {least} of the asked items, has {count}"));
            if (count > schema.MaxContains)
                sink.Add(CheckFault.Count("GW2009", spot, $"最多有 {schema.MaxContains} 项{what}，现有 {count} 项", $"must have at most {schema.MaxContains} of the asked items, has {count}"));
        }
    }

    private void CheckObject(Schema schema, SchemaSpot spot, List<Finding> sink)
    {
        var node = spot.Node;
        foreach (var key in schema.Required)
            CheckRequired(spot, key, sink);
        foreach (var (key, needed) in schema.DependentRequired)
        {
            if (!IsWritten(node, key))
                continue;
            foreach (var missing in needed.Where(other => !IsWritten(node, other)))
                sink.Add(CheckFault.KeyTogether(spot, key, missing));
        }

        var count = node.Properties.Count;
        if (count < schema.MinProperties)
            sink.Add(CheckFault.Count("GW2013", spot, $"至少要写 {schema.MinProperties} 个键，只有 {count} 个", $"must have at least {schema.MinProperties} keys, has {count}"));
        if (count > schema.MaxProperties)
            sink.Add(CheckFault.Count("GW2013", spot, $"最多写 {schema.MaxProperties} 个键，现有 {count} 个", $"must have at most {schema.MaxProperties} keys, has {count}"));
        foreach (var property in node.Properties)
            CheckProperty(schema, spot, property, sink);
    }

    // An optional key of a report left empty is absent.
    private bool IsWritten(DataNode node, string key) => node[key] is { } value && !(_forReports && value.Kind == DataKind.Null);

    private void CheckProperty(Schema schema, SchemaSpot spot, DataProperty property, List<Finding> sink)
    {
        if (schema.PropertyNames is { } names)
        {
            var key = DataNode.OfText(property.Key, property.KeyLocation, property.Value.Path);
            if (Try(names, new SchemaSpot(key, property.Key, property.KeyLocation, names.Closure)) is [var reason, ..])
                sink.Add(CheckFault.BadKey(spot, property, reason));
        }

        var known = false;
        foreach (var (key, value) in schema.Properties)
        {
            if (key != property.Key)
                continue;
            known = true;
            Visit(value, PropertySpot(value, property), sink);
        }

        foreach (var (pattern, value) in schema.PatternProperties)
        {
            if (pattern.Matches(property.Key) == false)
                continue;
            known = true;
            Visit(value, PropertySpot(value, property), sink);
        }

        if (known || schema.AdditionalProperties is not { } additional)
            return;
        if (additional.Always == false)
            sink.Add(UnknownKey(spot, property));
        else
            Visit(additional, PropertySpot(additional, property), sink);
    }

    private void CheckRequired(SchemaSpot spot, string key, List<Finding> sink)
    {
        var schema = spot.Closure.Property(key);
        if (spot.Node[key] is not { } value)
            sink.Add(CheckFault.Missing(spot, key, schema));
        else if (_forReports && value.Kind == DataKind.Null && schema?.Closure.Types.HasFlag(SchemaTypes.Null) == false)
            sink.Add(CheckFault.Blank(new SchemaSpot(value, schema.FindTitle() ?? key, spot.Node.KeyLocation(key), schema.Closure), schema));
    }

    // A key misspelt is one fault, not an unknown key and a missing one.
    private static void CheckKeys(SchemaSpot spot, List<Finding> sink, int from)
    {
        foreach (var property in spot.Node.Properties.Where(property => !spot.Closure.Names(property.Key)))
        {
            var unknown = UnknownKey(spot, property);
            if (unknown.Fix?.Replacement is { } meant)
            {
                var missing = Data.DataPath.Key(spot.Node.Path, meant);
                var at = sink.FindIndex(from, finding => finding.RuleId == "GW2001" && finding.Path == missing);
                if (at >= 0)
                    sink.RemoveAt(at);
            }

            sink.Add(unknown);
        }
    }

    private static Finding UnknownKey(SchemaSpot spot, DataProperty property)
    {
        var free = spot.Closure.Keys.Where(key => spot.Node[key] is null).ToList();
        return CheckFault.UnknownKey(property, spot.Name, NearestKey.Find(property.Key, free), spot.Closure.Keys);
    }

    private static SchemaSpot PropertySpot(Schema schema, DataProperty property) =>
        new(property.Value, schema.FindTitle() ?? property.Key, property.KeyLocation, schema.Closure);

    private static SchemaSpot ItemSpot(SchemaSpot list, Schema schema, int index) =>
        new(list.Node.Items[index], schema.FindTitle() is { } title ? $"{title}（第 {index + 1} 项）" : $"{list.Name}第 {index + 1} 项", null, schema.Closure);

    private static long CountOf(DataNode node) => 1 + node.Items.Sum(CountOf) + node.Properties.Sum(property => CountOf(property.Value));

    private static bool Fits(SchemaTypes found, SchemaTypes wanted) => (found & wanted) != SchemaTypes.None;
}
