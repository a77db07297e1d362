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
    private readonly DataNode _data;
    private readonly FaultSink _faults = new([]);
    private readonly FaultSink _silent = new(null);
    private readonly KeyPlans _plans = new();
    private readonly Func<Finding, bool>? _isKnown;
    private readonly Action<Finding>? _omitted;
    private long _mostVisits = MaxVisits;
    private bool _isCounted;
    private long _visits;
    private bool _stopped;

    private SchemaChecker(SchemaOptions options, DataNode data, Func<Finding, bool>? isKnown, Action<Finding>? omitted)
    {
        (_data, _isKnown, _omitted) = (data, isKnown, omitted);
        _forReports = options.ForReports;
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
        return checker._faults.Count == 0 ? [] : [.. checker._faults.Faults.Where(fault => isKnown?.Invoke(fault) != true).OrderBy(fault => fault.Location?.Offset ?? -1)];
    }

    // Of the rows of a large table only the first faults are kept.
    private bool HasRoom(FaultSink sink, int before)
    {
        if (!ReferenceEquals(sink, _faults) || _omitted is null)
            return !sink.IsDone && sink.Count < MostFaults;
        var faults = sink.Faults;
        if (_isKnown is not null && faults.Count > before)
        {
            var own = faults[before..].Where(fault => !_isKnown(fault)).ToList();
            faults.RemoveRange(before, faults.Count - before);
            faults.AddRange(own);
        }

        for (; faults.Count > MostFaults; faults.RemoveAt(faults.Count - 1))
            _omitted(faults[^1]);
        return true;
    }

    private void Visit(Schema schema, in SchemaSpot spot, FaultSink sink)
    {
        if (_forReports)
        {
            if (spot.Node.Kind == DataKind.Text && (spot.Node.Text.Contains(PlaceholderStart, StringComparison.Ordinal) || (schema.Blanks.Count > 0 && IsBlank(schema, spot.Node.Text))))
            {
                if (sink.Hears())
                    sink.Add(CheckFault.Placeholder(spot));
                return;
            }

            // An optional key left empty is absent; the check of required keys has seen the others.
            if (spot.Node.Kind == DataKind.Null && !spot.Closure.Types.HasFlag(SchemaTypes.Null) && spot.Closure.Types != SchemaTypes.None)
            {
                if (!spot.HasKey && sink.Hears())
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
        schema.Blanks.Any(blank => blank.AsSpan().Trim().SequenceEqual(text.AsSpan().Trim())) || Blanks.IsBlankValue(text);

    private void Apply(Schema schema, in SchemaSpot spot, FaultSink sink)
    {
        if (_stopped || sink.IsDone)
            return;
        if (++_visits > _mostVisits && IsTooMuch())
        {
            if (!sink.Hears())
                return;
            _stopped = true;
            sink.Add(CheckFault.TooHard(spot));
            return;
        }

        if (schema.Always is { } always)
        {
            if (!always && sink.Hears())
                sink.Add(CheckFault.MayNotStand(spot));
            return;
        }

        var node = spot.Node;
        if (schema.Types is { } types && !Fits(SchemaClosure.TypeOf(node), types))
        {
            if (sink.Hears())
                sink.Add(CheckFault.WrongType(spot, types, schema));
            return; // every other keyword speaks of the right type
        }

        if (schema.Enum is { } values && !Contains(values, node) && sink.Hears())
            sink.Add(CheckFault.NotAllowed(spot, values));
        if (schema.Const is { } constant && !DataEquality.Instance.Equals(constant, node) && sink.Hears())
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
        for (var i = 0; i < schema.AllOf.Count; i++)
            Apply(schema.AllOf[i], spot, sink);
        CheckChoices(schema, spot, sink);
    }

    // How many values there are is of interest only here.
    private bool IsTooMuch()
    {
        if (!_isCounted)
            _mostVisits = Math.Max(_mostVisits, VisitsOfValue * CountOf(_data));
        _isCounted = true;
        return _visits > _mostVisits;
    }

    private void CheckChoices(Schema schema, in SchemaSpot spot, FaultSink sink)
    {
        if (schema.AnyOf.Count > 0)
        {
            var before = _visits;
            if (CountFitting(schema.AnyOf, spot, enough: 1) == 0 && sink.Hears())
            {
                _visits = before;
                Explain(schema, schema.AnyOf, spot, sink);
            }
        }

        if (schema.OneOf.Count > 0)
        {
            var before = _visits;
            var fitting = CountFitting(schema.OneOf, spot, enough: 2);
            if (fitting > 1 && sink.Hears())
            {
                sink.Add(CheckFault.TwoBranches(spot));
            }
            else if (fitting == 0 && sink.Hears())
            {
                _visits = before;
                Explain(schema, schema.OneOf, spot, sink);
            }
        }

        if (schema.Not is not null && Fits(schema.Not, spot) && sink.Hears())
            sink.Add(CheckFault.Forbidden(spot));
        if (schema.If is not null && (Fits(schema.If, spot) ? schema.Then : schema.Else) is { } next)
            Apply(next, spot, sink);
    }

    // Which branch was meant nobody can say of a check that was given up.
    private void Explain(Schema schema, IReadOnlyList<Schema> branches, in SchemaSpot spot, FaultSink sink)
    {
        var faults = FaultsOf(branches, spot);
        sink.Faults.AddRange(_stopped ? faults.SelectMany(found => found).Where(fault => fault.RuleId == "GW2016") : BranchChoice.Explain(schema, branches, faults, spot));
    }

    private int CountFitting(IReadOnlyList<Schema> branches, in SchemaSpot spot, int enough)
    {
        var fitting = 0;
        for (var i = 0; i < branches.Count && fitting < enough; i++)
            fitting += Fits(branches[i], spot) ? 1 : 0;
        return fitting;
    }

    private bool Fits(Schema schema, in SchemaSpot spot, bool asValue = false)
    {
        var outer = _silent.Failed;
        _silent.Failed = false;
        if (asValue)
            Visit(schema, spot, _silent);
        else
            Apply(schema, spot, _silent);
        var fits = !_silent.Failed;
        _silent.Failed = outer;
        return fits;
    }

    private List<List<Finding>> FaultsOf(IReadOnlyList<Schema> branches, in SchemaSpot spot)
    {
        var all = new List<List<Finding>>(branches.Count);
        for (var i = 0; i < branches.Count; i++)
        {
            var sink = new FaultSink([]);
            Apply(branches[i], spot, sink);
            all.Add(sink.Faults);
        }

        return all;
    }

    private void CheckList(Schema schema, in SchemaSpot spot, FaultSink sink)
    {
        var items = spot.Node.Items;
        if (items.Count < schema.MinItems && sink.Hears())
            sink.Add(CheckFault.Count("GW2009", spot, $"至少要 {schema.MinItems} 项，只有 {items.Count} 项", $"must have at least {schema.MinItems} items, has {items.Count}"));
        if (items.Count > schema.MaxItems && sink.Hears())
            sink.Add(CheckFault.Count("GW2009", spot, $"最多 {schema.MaxItems} 项，现有 {items.Count} 项", $"must have at most {schema.MaxItems} items, has {items.Count}"));
        if (schema.UniqueItems && items.Count > 1)
        {
            var seen = new Dictionary<DataNode, DataNode>(DataEquality.Instance);
            foreach (var item in items)
            {
                if (!seen.TryAdd(item, item) && sink.Hears())
                    sink.Add(CheckFault.Repeated(spot, item, seen[item]));
            }
        }

        var name = spot.Name;
        var before = sink.Count;
        for (var i = 0; i < items.Count && HasRoom(sink, before); i++)
        {
            before = sink.Count;
            if ((i < schema.PrefixItems.Count ? schema.PrefixItems[i] : schema.Items) is { } itemSchema)
                Visit(itemSchema, SchemaSpot.OfItem(spot.Node, name, i, itemSchema), sink);
        }

        HasRoom(sink, before);
        if (schema.Contains is { } contains)
        {
            var count = 0;
            for (var i = 0; i < items.Count; i++)
                count += Fits(contains, SchemaSpot.OfItem(spot.Node, name, i, contains), asValue: true) ? 1 : 0;
            var least = schema.MinContains ?? 1;
            var what = contains.FindTitle() is { } title ? $"“{title}”" : "符合要求的";
            if (count < least && sink.Hears())
                sink.Add(CheckFault.Count("GW2009", spot, $"至少要有 {least} 项{what}，只有 {count} 项", $"must have at least {least} of the asked items, has {count}"));
            if (count > schema.MaxContains && sink.Hears())
                sink.Add(CheckFault.Count("GW2009", spot, $"最多有 {schema.MaxContains} 项{what}，现有 {count} 项", $"must have at most {schema.MaxContains} of the asked items, has {count}"));
        }
    }

    private void CheckObject(Schema schema, in SchemaSpot spot, FaultSink sink)
    {
        var node = spot.Node;
        for (var i = 0; i < schema.Required.Count; i++)
            CheckRequired(spot, schema.Required[i], sink);
        for (var i = 0; i < schema.DependentRequired.Count; i++)
        {
            var (key, needed) = schema.DependentRequired[i];
            if (!IsWritten(node, key))
                continue;
            foreach (var missing in needed)
            {
                if (!IsWritten(node, missing) && sink.Hears())
                    sink.Add(CheckFault.KeyTogether(spot, key, missing));
            }
        }

        var count = node.Count;
        if (count < schema.MinProperties && sink.Hears())
            sink.Add(CheckFault.Count("GW2013", spot, $"至少要写 {schema.MinProperties} 个键，只有 {count} 个", $"must have at least {schema.MinProperties} keys, has {count}"));
        if (count > schema.MaxProperties && sink.Hears())
            sink.Add(CheckFault.Count("GW2013", spot, $"最多写 {schema.MaxProperties} 个键，现有 {count} 个", $"must have at most {schema.MaxProperties} keys, has {count}"));
        if (schema.Properties.Count == 0 && schema.PatternProperties.Count == 0 && schema.PropertyNames is null && schema.AdditionalProperties is null)
            return;
        var plan = _plans.Of(schema, node.Keys);
        for (var i = 0; i < count && !sink.IsDone; i++)
            CheckProperty(schema, spot, i, plan[i], sink);
    }

    // An optional key of a report left empty is absent.
    private bool IsWritten(DataNode node, string key) => node[key] is { } value && !(_forReports && value.Kind == DataKind.Null);

    private void CheckProperty(Schema schema, in SchemaSpot spot, int index, ReadOnlySpan<Schema> named, FaultSink sink)
    {
        if (schema.PropertyNames is { } names)
            CheckName(names, spot, index, sink);
        foreach (var value in named)
            Visit(value, SchemaSpot.OfKey(spot.Node, index, value), sink);
        if (named.Length > 0 || schema.AdditionalProperties is not { } additional)
            return;
        if (additional.Always != false)
            Visit(additional, SchemaSpot.OfKey(spot.Node, index, additional), sink);
        else if (sink.Hears())
            sink.Add(UnknownKey(spot, spot.Node.Properties[index]));
    }

    private void CheckName(Schema names, in SchemaSpot spot, int index, FaultSink sink)
    {
        var property = spot.Node.Properties[index];
        var key = new SchemaSpot(DataNode.OfText(property.Key, property.KeyLocation, property.Value.Path), property.Key, property.KeyLocation, names.Closure);
        var before = _visits;
        if (Fits(names, key) || !sink.Hears())
            return;
        _visits = before;
        if (FaultsOf([names], key)[0] is [var reason, ..])
            sink.Add(CheckFault.BadKey(spot, property, reason));
    }

    private void CheckRequired(in SchemaSpot spot, string key, FaultSink sink)
    {
        var value = spot.Node[key];
        if (value is not null && !(_forReports && value.Kind == DataKind.Null))
            return;
        var schema = spot.Closure.Property(key);
        if (value is null)
        {
            if (sink.Hears())
                sink.Add(CheckFault.Missing(spot, key, schema));
        }
        else if (schema?.Closure.Types.HasFlag(SchemaTypes.Null) == false && sink.Hears())
        {
            sink.Add(CheckFault.Blank(new SchemaSpot(value, schema.FindTitle() ?? key, spot.Node.KeyLocation(key), schema.Closure), schema));
        }
    }

    // A key misspelt is one fault, not an unknown key and a missing one.
    private void CheckKeys(in SchemaSpot spot, FaultSink sink, int from)
    {
        if (_plans.AreNamed(spot.Closure, spot.Node.Keys) || !sink.Hears())
            return;
        foreach (var property in spot.Node.Properties)
        {
            if (spot.Closure.Names(property.Key))
                continue;
            var unknown = UnknownKey(spot, property);
            if (unknown.Fix?.Replacement is { } meant)
            {
                var missing = DataPath.Key(spot.Node.Path, meant);
                var at = sink.Faults.FindIndex(from, finding => finding.RuleId == "GW2001" && finding.Path == missing);
                if (at >= 0)
                    sink.Faults.RemoveAt(at);
            }

            sink.Add(unknown);
        }
    }

    private static Finding UnknownKey(in SchemaSpot spot, DataProperty property)
    {
        var node = spot.Node;
        var free = spot.Closure.Keys.Where(key => node[key] is null).ToList();
        return CheckFault.UnknownKey(property, spot.Name, NearestKey.Find(property.Key, free), spot.Closure.Keys);
    }

    private static long CountOf(DataNode node)
    {
        var count = 1L;
        for (var i = 0; i < node.Count; i++)
            count += CountOf(node.ValueAt(i));
        return count;
    }

    private static bool Contains(IReadOnlyList<DataNode> values, DataNode node)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (DataEquality.Instance.Equals(values[i], node))
                return true;
        }

        return false;
    }

    private static bool Fits(SchemaTypes found, SchemaTypes wanted) => (found & wanted) != SchemaTypes.None;
}
