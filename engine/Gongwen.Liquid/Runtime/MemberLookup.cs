using Gongwen.Liquid.Filters;

namespace Gongwen.Liquid.Runtime;

/// <summary>One step of a path in a value, as the reference takes it.</summary>
internal static class MemberLookup
{
    public static LiquidValue Step(in LiquidValue container, PathSegment segment, RenderState state)
    {
        if (segment.Name is { } name)
        {
            if (container.AsObject is { } members && members.TryGetMember(name, out var member))
                return member;
            return string.Equals(name, "size", StringComparison.Ordinal) && !Comparison.PayText(container, state) ? LiquidValue.Nil : Command(container, name);
        }

        if (segment.LiteralName is { } literal)
            return container.AsObject is { } named && named.TryGetMember(literal, out var value) ? value : LiquidValue.Absent;
        return At(container, segment.Index!.Evaluate(state));
    }

    public static LiquidValue At(in LiquidValue container, in LiquidValue key)
    {
        if (container.AsList is { } list && key.TryGetLong(out var index))
        {
            if (index < 0)
                index += list.Count;
            return index >= 0 && index < list.Count ? list[(int)index] : LiquidValue.Absent;
        }

        if (container.AsObject is { } members && !key.IsNil && members.TryGetMember(key.AsString ?? key.ToText(), out var value))
            return value;
        return LiquidValue.Absent;
    }

    // size, first and last, when there is no member of that name.
    private static LiquidValue Command(in LiquidValue container, string name) => name switch
    {
        "size" => Size(container),
        "first" => Edge(container, last: false),
        "last" => Edge(container, last: true),
        _ => LiquidValue.Absent,
    };

    private static LiquidValue Size(in LiquidValue container) => container.Kind switch
    {
        LiquidValueKind.String => LiquidValue.FromInteger(CodePoints.Count(container.AsString!)),
        LiquidValueKind.List => LiquidValue.FromInteger(container.AsList!.Count),
        LiquidValueKind.Object => LiquidValue.FromInteger(container.AsObject!.MemberNames.Count),
        LiquidValueKind.Range => LiquidValue.FromInteger(container.AsRange!.Count),
        LiquidValueKind.Integer => LiquidValue.FromInteger(container.TryGetLong(out _) ? 8 : container.AsBigInteger.GetByteCount()), // bytes, as the reference counts
        _ => LiquidValue.Absent,
    };

    private static LiquidValue Edge(in LiquidValue container, bool last)
    {
        switch (container.Kind)
        {
            case LiquidValueKind.List:
                var list = container.AsList!;
                return list.Count == 0 ? LiquidValue.Nil : list[last ? list.Count - 1 : 0];
            case LiquidValueKind.Range:
                return LiquidValue.FromInteger(last ? container.AsRange!.End : container.AsRange!.Start);
            case LiquidValueKind.Object when !last:
                foreach (var name in container.AsObject!.MemberNames)
                    return Pair(container.AsObject, name);
                return LiquidValue.Nil;
            case LiquidValueKind.String:
                var text = container.AsString!;
                if (text.Length == 0)
                    return LiquidValue.EmptyString;
                if (!last)
                    return LiquidValue.FromString(text[..(text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) ? 2 : 1)], container.Source);
                var tail = text.Length > 1 && char.IsSurrogatePair(text[^2], text[^1]) ? 2 : 1;
                return LiquidValue.FromString(text[^tail..], container.Source);
            default:
                return LiquidValue.Absent;
        }
    }

    // A member as a list of its name and its value, as loops over objects see it.
    public static LiquidValue Pair(ILiquidObject members, string name)
    {
        members.TryGetMember(name, out var value);
        return LiquidValue.FromList([LiquidValue.FromString(name), value]);
    }
}
