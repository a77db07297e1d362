using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Schemas;
using Gongwen.Liquid;

namespace Gongwen.Engine.Templates;

/// <summary>Schemas as types of the template language, for checks without data.</summary>
internal static class SchemaTyping
{
    // Lists of lists of lists …: beyond this nothing is known any more.
    private const int MaxDepth = 16;

    /// <summary>What a section's template sees at the root. Its own data is there, even when the section is optional: it is skipped otherwise.</summary>
    public static LiquidType RootOf(Genre genre, GenreSection section)
    {
        var report = new SchemaShape(genre.Schema);
        var members = MembersOf(report, MaxDepth).Select(member => member.Name == section.Key ? new LiquidMember(member.Name, () => member.Type, isRequired: true) : member);
        var computed = genre.Computed.Select(key => new LiquidMember(key.Key, () => TypeOf(new SchemaShape(key.Schema), MaxDepth), isRequired: !key.IsOfLedger));
        return LiquidType.ObjectOf(members.Concat(computed));
    }

    /// <summary>What the shared partial for an entry of 篇章 sees.</summary>
    public static LiquidType OutlineOf(Genre genre) =>
        LiquidType.ObjectOf([new LiquidMember(OutlineEntry.Name, () => new SchemaShape(genre.Schema).Member(RootSchema.OutlineKey)?.ItemAt(0) is SchemaShape entry ? TypeOf(entry, MaxDepth) : LiquidType.Any, isRequired: true)]);

    /// <summary>What a rule's condition sees: the report, and before it the members of an item of a list; null when there is no such list.</summary>
    /// <param name="genre">Whose reports they are.</param>
    /// <param name="listPath">The list: 清单, or 整改.清单; null for the report alone.</param>
    public static LiquidType? ScopeOf(Genre genre, string? listPath)
    {
        DataShape? shape = new RootShape(genre);
        var root = MembersOf(new SchemaShape(genre.Schema), MaxDepth)
            .Concat(genre.Computed.Select(key => new LiquidMember(key.Key, () => TypeOf(new SchemaShape(key.Schema), MaxDepth))));
        if (listPath is null)
            return LiquidType.ObjectOf(root);
        foreach (var step in listPath.Split('.'))
            shape = shape?.Member(step);
        if (shape?.ItemAt(0) is not SchemaShape item)
            return null;
        var own = MembersOf(item, MaxDepth).Append(new LiquidMember(DataScope.ItemName, () => TypeOf(item, MaxDepth))).Append(new LiquidMember(DataScope.NumberName, LiquidType.Integer)).ToList();
        return LiquidType.ObjectOf(own.Concat(root.Where(member => own.TrueForAll(mine => mine.Name != member.Name))));
    }

    private static LiquidType TypeOf(SchemaShape shape, int depth)
    {
        // A key that a pack forbids is there for templates, and never has a value.
        if (shape.Roots.Any(root => root.Always == false))
            return LiquidType.Nil;
        var kinds = KindsOf(shape);
        if (kinds == SchemaTypes.Any || depth == 0)
            return LiquidType.Any;
        LiquidType? type = null;
        Add(ref type, kinds, SchemaTypes.String, () => LiquidType.String);
        Add(ref type, kinds, SchemaTypes.Boolean, () => LiquidType.Boolean);
        if (kinds.HasFlag(SchemaTypes.Number))
            Add(ref type, kinds, SchemaTypes.Number, () => LiquidType.Number);
        else
            Add(ref type, kinds, SchemaTypes.Integer, () => LiquidType.Integer);
        Add(ref type, kinds, SchemaTypes.Array, () => LiquidType.ListOf(shape.ItemAt(0) is SchemaShape item ? TypeOf(item, depth - 1) : LiquidType.Any));
        Add(ref type, kinds, SchemaTypes.Object, () => LiquidType.ObjectOf(MembersOf(shape, depth), shape.IsOpen ? LiquidType.Any : null));
        type ??= LiquidType.Nil;
        return kinds.HasFlag(SchemaTypes.Null) ? type.OrNil() : type;
    }

    private static void Add(ref LiquidType? type, SchemaTypes kinds, SchemaTypes kind, Func<LiquidType> make)
    {
        if (kinds.HasFlag(kind))
            type = type is null ? make() : LiquidType.Union(type, make());
    }

    private static IEnumerable<LiquidMember> MembersOf(SchemaShape shape, int depth) =>
        shape.MemberNames.Select(name => new LiquidMember(
            name,
            () => shape.Member(name) is SchemaShape member ? TypeOf(member, depth - 1) : LiquidType.Any,
            shape.Roots.Any(root => Requires(root, name))));

    /// <summary>A value described in several places is of the kinds all of them allow; alternatives have none in common, then it is of the kinds of any.</summary>
    private static SchemaTypes KindsOf(SchemaShape shape)
    {
        var common = SchemaTypes.Any;
        var any = SchemaTypes.None;
        foreach (var root in shape.Roots)
        {
            var kinds = KindsOf(root);
            common &= kinds;
            any |= kinds;
        }

        return common == SchemaTypes.None ? any : common;
    }

    private static SchemaTypes KindsOf(Schema schema)
    {
        var kinds = schema.Types ?? SchemaTypes.Any;
        if (kinds.HasFlag(SchemaTypes.Number))
            kinds |= SchemaTypes.Integer;
        if (schema.Enum is { } values)
            kinds &= Any(values.Select(KindOf));
        if (schema.Const is { } value)
            kinds &= KindOf(value);
        if (schema.RefTarget is { } target)
            kinds &= KindsOf(target);
        foreach (var part in schema.AllOf)
            kinds &= KindsOf(part);
        if (schema.AnyOf.Count > 0)
            kinds &= Any(schema.AnyOf.Select(KindsOf));
        if (schema.OneOf.Count > 0)
            kinds &= Any(schema.OneOf.Select(KindsOf));
        if (kinds != SchemaTypes.Any)
            return kinds;

        // A schema that names properties and no type means an object.
        if (schema.Properties.Count > 0)
            return SchemaTypes.Object;
        return schema.Items is not null || schema.PrefixItems.Count > 0 ? SchemaTypes.Array : kinds;
    }

    private static SchemaTypes Any(IEnumerable<SchemaTypes> kinds) => kinds.Aggregate(SchemaTypes.None, (all, one) => all | one);

    private static SchemaTypes KindOf(DataNode value) => value.Kind switch
    {
        DataKind.Null => SchemaTypes.Null,
        DataKind.Boolean => SchemaTypes.Boolean,
        DataKind.Number => SchemaTypes.Number | SchemaTypes.Integer,
        DataKind.Text => SchemaTypes.String,
        DataKind.List => SchemaTypes.Array,
        _ => SchemaTypes.Object,
    };

    /// <summary>Whether every object the schema allows has the key.</summary>
    private static bool Requires(Schema schema, string key) =>
        schema.Required.Contains(key, StringComparer.Ordinal)
        || (schema.RefTarget is { } target && Requires(target, key))
        || schema.AllOf.Any(part => Requires(part, key))
        || EachRequires(schema.AnyOf, key)
        || EachRequires(schema.OneOf, key);

    private static bool EachRequires(IReadOnlyList<Schema> alternatives, string key)
    {
        var objects = alternatives.Where(alternative => KindsOf(alternative).HasFlag(SchemaTypes.Object)).ToList();
        return objects.Count > 0 && objects.TrueForAll(alternative => Requires(alternative, key));
    }
}
