namespace Gongwen.Liquid.Runtime;

/// <summary>Compares lists and objects by content without recursion, so that deeply nested data cannot exhaust the stack.</summary>
internal static class DeepEquality
{
    // Data may share parts many times over; beyond this many comparisons two values count as different.
    private const int MaxComparisons = 2_000_000;

    // Data may contain itself.
    private const int MaxDepth = 250_000;

    // With a rendering every comparison costs it a step; false when it has none left.
    public static bool AreEqual(in LiquidValue left, in LiquidValue right, RenderState? state = null)
    {
        var open = new Stack<(LiquidValue Left, LiquidValue Right, IEnumerator<string>? Names, int Next)>();
        if (!Open(left, right, open))
            return false;
        for (var count = 0; open.TryPop(out var level); count++)
        {
            if (count > MaxComparisons || open.Count > MaxDepth || state?.TryStep() is false)
                return false;
            if (!Next(ref level, out var leftItem, out var rightItem, out var isEnd))
                return false;
            if (isEnd)
                continue;
            open.Push(level);
            if (IsDeep(leftItem) && IsDeep(rightItem) ? !Open(leftItem, rightItem, open) : !Comparison.AreEqual(leftItem, rightItem, state))
                return false;
        }

        return true;
    }

    public static bool IsDeep(in LiquidValue value) => value.Kind is LiquidValueKind.List or LiquidValueKind.Object;

    private static bool Open(in LiquidValue left, in LiquidValue right, Stack<(LiquidValue Left, LiquidValue Right, IEnumerator<string>? Names, int Next)> open)
    {
        if (left.AsList is { } leftList && right.AsList is { } rightList)
        {
            if (ReferenceEquals(leftList, rightList))
                return true;
            if (leftList.Count != rightList.Count)
                return false;
            open.Push((left, right, null, 0));
            return true;
        }

        if (left.AsObject is not { } leftObject || right.AsObject is not { } rightObject)
            return false;
        if (ReferenceEquals(leftObject, rightObject))
            return true;
        if (leftObject.MemberNames.Count != rightObject.MemberNames.Count)
            return false;
        open.Push((left, right, leftObject.MemberNames.GetEnumerator(), 0));
        return true;
    }

    // The next two items of a level; false when one has no counterpart.
    private static bool Next(
        ref (LiquidValue Left, LiquidValue Right, IEnumerator<string>? Names, int Next) level, out LiquidValue left, out LiquidValue right, out bool isEnd)
    {
        left = right = default;
        if (level.Names is { } names)
        {
            isEnd = !names.MoveNext();
            return isEnd || (level.Left.AsObject!.TryGetMember(names.Current, out left) && level.Right.AsObject!.TryGetMember(names.Current, out right));
        }

        isEnd = level.Next >= level.Left.AsList!.Count;
        if (!isEnd)
        {
            left = level.Left.AsList[level.Next];
            right = level.Right.AsList![level.Next++];
        }

        return true;
    }
}
