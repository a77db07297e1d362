namespace Gongwen.Liquid.Filters;

/// <summary>Whether two values count as one for uniq: of the same kind and equal, 1 is not 1.0. Pays for its work in steps.</summary>
internal sealed class IdentityComparer(FilterContext context) : IEqualityComparer<LiquidValue>
{
    // Enough of a container to tell it from most others.
    private const int HashedParts = 64;

    public bool Equals(LiquidValue left, LiquidValue right)
    {
        if (left.Kind != right.Kind && !(left.IsNil && right.IsNil))
            return false;

        // Comparing containers goes deep; out of steps, everything counts as equal, and the error is reported.
        if (left.Kind is LiquidValueKind.List or LiquidValueKind.Object && !context.TryStep(HashedParts))
            return true;
        return LiquidValue.AreEqual(left, right);
    }

    public int GetHashCode(LiquidValue value)
    {
        var hash = new HashCode();
        var pending = new Queue<LiquidValue>();
        pending.Enqueue(value);
        for (var count = 0; count < HashedParts && pending.TryDequeue(out var part); count++)
        {
            hash.Add(part.IsNil ? LiquidValueKind.Nil : part.Kind);
            switch (part.Kind)
            {
                case LiquidValueKind.List:
                    hash.Add(part.AsList!.Count);
                    for (var i = 0; i < part.AsList.Count && pending.Count < HashedParts; i++)
                        pending.Enqueue(part.AsList[i]);
                    break;
                case LiquidValueKind.Object:
                    AddMembers(part.AsObject!, ref hash);
                    break;
                case LiquidValueKind.String:
                    hash.Add(part.AsString, StringComparer.Ordinal);
                    break;
                case LiquidValueKind.Float:
                    hash.Add(part.AsDouble == 0 ? 0 : part.AsDouble);
                    break;
                case LiquidValueKind.Integer:
                    hash.Add(part.TryGetLong(out var number) ? number : part.AsBigInteger.GetHashCode());
                    break;
                case LiquidValueKind.Boolean:
                    hash.Add(part.AsBoolean);
                    break;
                default:
                    hash.Add(part.ToText(), StringComparer.Ordinal);
                    break;
            }
        }

        return hash.ToHashCode();
    }

    // The order of members does not matter to equality.
    private static void AddMembers(ILiquidObject members, ref HashCode hash)
    {
        hash.Add(members.MemberNames.Count);
        var sum = 0;
        var count = 0;
        if (members.MemberNames.Count > HashedParts)
            return;
        foreach (var name in members.MemberNames)
        {
            if (++count > HashedParts)
                break;
            members.TryGetMember(name, out var member);
            sum += HashCode.Combine(StringComparer.Ordinal.GetHashCode(name), member.Kind is LiquidValueKind.List or LiquidValueKind.Object ? 0 : StringComparer.Ordinal.GetHashCode(member.ToText()));
        }

        hash.Add(sum);
    }
}
