using System.Collections.Frozen;

namespace Gongwen.Liquid;

/// <summary>
/// What is known of a value without having it, for <see cref="LiquidAnalyzer"/>. A union of two objects is one object that may have the members
/// of both, a union of two lists a list of the union of their items. Immutable and thread-safe.
/// </summary>
public sealed class LiquidType
{
    private static readonly FrozenDictionary<string, LiquidMember> NoMembers = FrozenDictionary<string, LiquidMember>.Empty;

    private LiquidType? _orNil;
    private LiquidType? _withoutNil;
    private LiquidType? _list;

    private LiquidType(FilterKinds kinds, LiquidType? item, IReadOnlyDictionary<string, LiquidMember> members, LiquidType? additional)
    {
        Kinds = kinds;
        Item = item;
        Members = members;
        Additional = additional;
    }

    /// <summary>Nothing is known: everything is allowed.</summary>
    public static LiquidType Any { get; } = new(FilterKinds.Any, null, NoMembers, null);

    /// <summary>Always null or absent.</summary>
    public static LiquidType Nil { get; } = Scalar(FilterKinds.Nil);

    /// <summary>Text.</summary>
    public static LiquidType String { get; } = Scalar(FilterKinds.String);

    /// <summary>A number, whole or not.</summary>
    public static LiquidType Number { get; } = Scalar(FilterKinds.Number);

    /// <summary>A whole number.</summary>
    public static LiquidType Integer { get; } = Scalar(FilterKinds.Integer);

    /// <summary>true or false.</summary>
    public static LiquidType Boolean { get; } = Scalar(FilterKinds.Boolean);

    /// <summary>A date.</summary>
    public static LiquidType Date { get; } = Scalar(FilterKinds.Date);

    /// <summary>The kinds it may be.</summary>
    public FilterKinds Kinds { get; }

    /// <summary>What the items are when it is a list; null when nothing is known of them or it is none.</summary>
    public LiquidType? Item { get; }

    /// <summary>The members when it is an object.</summary>
    public IReadOnlyDictionary<string, LiquidMember> Members { get; }

    /// <summary>What members of other names are; null when there are none.</summary>
    public LiquidType? Additional { get; }

    /// <summary>Whether nothing is known.</summary>
    public bool IsAny => ReferenceEquals(this, Any);

    /// <summary>Whether it may be null or absent.</summary>
    public bool MayBeNil => !IsAny && (Kinds & FilterKinds.Nil) != FilterKinds.None;

    /// <summary>A list of such items.</summary>
    public static LiquidType ListOf(LiquidType item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item._list ??= new(FilterKinds.List, item, NoMembers, null);
    }

    /// <summary>An object with these members, and others of type <paramref name="additional"/>; null means no others.</summary>
    public static LiquidType ObjectOf(IEnumerable<LiquidMember> members, LiquidType? additional = null) =>
        new(FilterKinds.Object, null, members.ToDictionary(member => member.Name, StringComparer.Ordinal), additional);

    /// <summary>One or the other.</summary>
    public static LiquidType Union(LiquidType first, LiquidType second)
    {
        if (ReferenceEquals(first, second) || first.IsAny)
            return first;
        if (second.IsAny)
            return second;
        if (second == Nil)
            return first.OrNil();
        if (first == Nil)
            return second.OrNil();
        if ((first.Kinds | second.Kinds) == first.Kinds && second.IsScalar)
            return first;
        if ((first.Kinds | second.Kinds) == second.Kinds && first.IsScalar)
            return second;
        return new(first.Kinds | second.Kinds, UnionOfItems(first, second), UnionOfMembers(first, second), UnionOrEither(first.Additional, second.Additional));
    }

    /// <summary>This type, or null or absent.</summary>
    public LiquidType OrNil() => IsAny || MayBeNil ? this : _orNil ??= new(Kinds | FilterKinds.Nil, Item, Members, Additional) { _withoutNil = this };

    /// <summary>This type without null; <see cref="Any"/> when nothing else is left.</summary>
    public LiquidType WithoutNil()
    {
        if (IsAny || !MayBeNil)
            return this;
        if (Kinds == FilterKinds.Nil)
            return Any;
        return _withoutNil ??= new(Kinds & ~FilterKinds.Nil, Item, Members, Additional) { _orNil = this };
    }

    internal static LiquidType OfKinds(FilterKinds kinds)
    {
        if (kinds == FilterKinds.Any)
            return Any;
        return kinds switch
        {
            FilterKinds.String => String,
            FilterKinds.Integer => Integer,
            FilterKinds.Number => Number,
            FilterKinds.Boolean => Boolean,
            FilterKinds.Date => Date,
            FilterKinds.Nil => Nil,
            FilterKinds.List => ListOf(Any),
            _ => new(kinds, (kinds & FilterKinds.List) != FilterKinds.None ? Any : null, NoMembers, (kinds & FilterKinds.Object) != FilterKinds.None ? Any : null),
        };
    }

    // What of it is of those kinds; null when nothing is.
    internal LiquidType? Only(FilterKinds kinds)
    {
        if (IsAny || (Kinds & ~kinds) == FilterKinds.None)
            return this;
        return (Kinds & kinds) == FilterKinds.None ? null : new(Kinds & kinds, (kinds & FilterKinds.List) != FilterKinds.None ? Item : null, (kinds & FilterKinds.Object) != FilterKinds.None ? Members : NoMembers, (kinds & FilterKinds.Object) != FilterKinds.None ? Additional : null);
    }

    internal bool Has(FilterKinds kinds) => (Kinds & kinds) != FilterKinds.None;

    // Kinds without null; none for null alone.
    internal FilterKinds RealKinds => Kinds & ~FilterKinds.Nil;

    private bool IsScalar => (Kinds & (FilterKinds.List | FilterKinds.Object)) == FilterKinds.None;

    private static LiquidType Scalar(FilterKinds kinds) => new(kinds, null, NoMembers, null);

    private static LiquidType? UnionOfItems(LiquidType first, LiquidType second)
    {
        if (!first.Has(FilterKinds.List))
            return second.Item;
        if (!second.Has(FilterKinds.List))
            return first.Item;
        return first.Item is { } left && second.Item is { } right ? Union(left, right) : Any;
    }

    private static LiquidType? UnionOrEither(LiquidType? first, LiquidType? second) =>
        first is null ? second : second is null ? first : Union(first, second);

    // A member that only one of two objects has is optional. Types are made late: they may contain themselves.
    private static IReadOnlyDictionary<string, LiquidMember> UnionOfMembers(LiquidType first, LiquidType second)
    {
        if (!first.Has(FilterKinds.Object) || ReferenceEquals(first.Members, second.Members))
            return second.Members;
        if (!second.Has(FilterKinds.Object))
            return first.Members;
        var members = new Dictionary<string, LiquidMember>(StringComparer.Ordinal);
        foreach (var (name, member) in first.Members)
        {
            members[name] = second.Members.TryGetValue(name, out var other)
                ? new LiquidMember(name, () => Union(member.Type, other.Type), member.IsRequired && other.IsRequired)
                : new LiquidMember(name, () => member.Type);
        }

        foreach (var (name, member) in second.Members)
            members.TryAdd(name, new LiquidMember(name, () => member.Type));
        return members;
    }
}
