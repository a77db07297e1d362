using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Data.Tables;

/// <summary>A value of a list's items that a column may fill.</summary>
/// <param name="Keys">The way from the item to the value; one key for most.</param>
/// <param name="Schema">What the value may be.</param>
/// <param name="IsRequired">True when it must stand.</param>
internal sealed record TableTarget(IReadOnlyList<string> Keys, Schema Schema, bool IsRequired)
{
    private const int MostKeys = 3;

    /// <summary>Its last key.</summary>
    public string Key => Keys[^1];

    /// <summary>The way as people write it.</summary>
    public string Path => string.Join('.', Keys);

    /// <summary>How the path of a value goes on behind that of what it stands in.</summary>
    public string PathEnd { get; init; } = DataPath.Key("?", Keys[^1])[1..];

    /// <summary>What people call it.</summary>
    public string Title { get; init; } = Schema.FindTitle() ?? Keys[^1];

    /// <summary>The unit its name gives; "" for none.</summary>
    public string Unit => HeaderLabel.Measure(Title) is { Length: > 0 } unit ? unit : HeaderLabel.Measure(Key);

    /// <summary>What the schema wants of its cells.</summary>
    public TargetKind Kind { get; } = KindOf(Schema);

    /// <summary>The words of a choice, and yes and no as written; empty for everything else.</summary>
    public IReadOnlyList<string> Choices { get; } = [.. (Schema.FindEnum() ?? []).Where(value => value.Kind == DataKind.Text).Select(value => value.Text)];

    /// <summary>What the items of such a list may be filled with, in the order of the schema; keys of objects inside are reached by way of them.</summary>
    public static IReadOnlyList<TableTarget> Of(Schema items)
    {
        var targets = new List<TableTarget>();
        Add(items, [], isRequired: true, targets);
        return targets;
    }

    /// <summary>True for a list whose items have keys.</summary>
    public static bool IsListOfObjects(Schema schema) =>
        schema.Closure.Items is { } items && items.Closure.Keys.Count > 0 && items.Closure.Types.HasFlag(SchemaTypes.Object) && schema.Closure.Types.HasFlag(SchemaTypes.Array);

    private static void Add(Schema schema, IReadOnlyList<string> way, bool isRequired, List<TableTarget> targets)
    {
        var required = Shape.RequiredOf(schema);
        foreach (var key in schema.Closure.Keys)
        {
            var value = schema.Closure.Property(key)!;
            if (value.Closure.Types == SchemaTypes.Object && value.Closure.Keys.Count > 0)
            {
                if (way.Count + 1 < MostKeys)
                    Add(value, [.. way, key], isRequired && required.Contains(key), targets);
                continue;
            }

            // Groups of keys have no place in a cell.
            if (value.Closure.Types == SchemaTypes.Array && IsListOfObjects(value) && !value.Closure.Items!.Closure.Types.HasFlag(SchemaTypes.String))
                continue;
            targets.Add(new TableTarget([.. way, key], value, isRequired && required.Contains(key)));
        }
    }

    private static TargetKind KindOf(Schema schema)
    {
        const SchemaTypes Numbers = SchemaTypes.Number | SchemaTypes.Integer;
        var types = schema.Closure.Types & ~SchemaTypes.Null;
        var hasText = types.HasFlag(SchemaTypes.String);
        if (schema.FindEnum() is { } values && values.All(value => value.Kind == DataKind.Text))
            return TargetKind.Choice;
        if (types == (SchemaTypes.Any & ~SchemaTypes.Null) || (hasText && (types & Numbers) != SchemaTypes.None))
            return TargetKind.Any;
        if (hasText && AsksDate(schema))
            return TargetKind.Date;
        if (types.HasFlag(SchemaTypes.Array))
            return hasText ? TargetKind.TextOrList : TargetKind.List;
        if (hasText)
            return schema.FindExample()?.Date is not null ? TargetKind.TextOrDate : TargetKind.Text;
        return (types & Numbers) != SchemaTypes.None ? TargetKind.Number : types.HasFlag(SchemaTypes.Boolean) ? TargetKind.Boolean : TargetKind.Any;
    }

    private static bool AsksDate(Schema schema) => schema.IsDate || schema.InPlace.Any(AsksDate);
}
