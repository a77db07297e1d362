using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Data.Tables;

/// <summary>What of a report a row of a table can hold, and what it can't.</summary>
internal sealed class RowTargets
{
    private const SchemaTypes Scalars = SchemaTypes.String | SchemaTypes.Number | SchemaTypes.Integer | SchemaTypes.Boolean;
    private const int MostKeys = 3;

    private static readonly string[] OfEveryReport = [RootSchema.GenreKey, RootSchema.VersionKey, RootSchema.OutlineKey];

    private readonly List<TableTarget> _targets = [];
    private readonly List<IReadOnlyList<string>> _unholdable = [];
    private readonly List<IReadOnlyList<string>> _groups = [];

    private RowTargets()
    {
    }

    /// <summary>The values a column may fill, in the order of the schema. One is required when nothing else gives it.</summary>
    public IReadOnlyList<TableTarget> Targets => _targets;

    /// <summary>Required keys that no cell can hold and nothing else gives, by the ways to them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Unholdable => _unholdable;

    /// <summary>Required objects, by the ways to them; some column must lead into each.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Groups => _groups;

    /// <summary>Looks at the schema of whole reports.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="shared">What all reports share; null for nothing.</param>
    public static RowTargets Of(Schema schema, DataNode? shared)
    {
        var targets = new RowTargets();
        // A report with an order of its own says itself what it needs.
        targets.Add(schema, [], shared, isNeeded: shared?[RootSchema.OutlineKey] is null);
        return targets;
    }

    /// <summary>The path of a value, as messages write it.</summary>
    public static string PathOf(IEnumerable<string> keys) => keys.Aggregate("", DataPath.Key);

    private void Add(Schema schema, IReadOnlyList<string> way, DataNode? shared, bool isNeeded)
    {
        foreach (var key in schema.Closure.Keys.Where(key => way.Count > 0 || !OfEveryReport.Contains(key, StringComparer.Ordinal)))
        {
            var value = schema.Closure.Property(key)!;
            var given = shared?[key] is { IsBlank: false } there ? there : null;
            var isRequired = isNeeded && schema.Closure.Required.Contains(key);
            IReadOnlyList<string> keys = [.. way, key];
            if (value.Closure.Types == SchemaTypes.Object && value.Closure.Keys.Count > 0 && keys.Count < MostKeys)
            {
                var before = _targets.Count;
                Add(value, keys, given, isRequired || (isNeeded && given is not null));
                if (isRequired && given is null)
                    (_targets.Count > before ? _groups : _unholdable).Add(keys);
            }
            else if (CanHold(value))
            {
                var target = new TableTarget(keys, value, isRequired && given is null);
                _targets.Add(way.Count > 0 ? target : target with { PathEnd = DataPath.Key("", key) });
            }
            else if (isRequired && given is null)
            {
                _unholdable.Add(keys);
            }
        }
    }

    private static bool CanHold(Schema schema)
    {
        var types = schema.Closure.Types;
        return (types & Scalars) != SchemaTypes.None || (types.HasFlag(SchemaTypes.Array) && (schema.Closure.Items is not { } items || (items.Closure.Types & Scalars) != SchemaTypes.None));
    }
}
