using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>The plans of one check. Of objects that share their keys they are kept.</summary>
internal sealed class KeyPlans
{
    // More than there are sorts of objects in a report.
    private const int MostKept = 256;

    private readonly Dictionary<(Schema, KeyList), KeyPlan> _plans = [];
    private readonly Dictionary<(SchemaClosure, KeyList), bool> _named = [];

    /// <summary>What a schema says of keys.</summary>
    public KeyPlan Of(Schema schema, KeyList keys)
    {
        if (_plans.TryGetValue((schema, keys), out var plan))
            return plan;
        if (_plans.Count == MostKept)
            _plans.Clear();
        return _plans[(schema, keys)] = KeyPlan.Of(schema, keys);
    }

    /// <summary>True when a closure names all of the keys.</summary>
    public bool AreNamed(SchemaClosure closure, KeyList keys)
    {
        if (_named.TryGetValue((closure, keys), out var known))
            return known;
        if (_named.Count == MostKept)
            _named.Clear();
        var all = true;
        foreach (var key in keys.Names)
            all = all && closure.Names(key);
        return _named[(closure, keys)] = all;
    }
}
