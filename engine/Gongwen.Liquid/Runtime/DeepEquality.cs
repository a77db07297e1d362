namespace Gongwen.Liquid.Runtime;

/// <summary>Compares lists and objects by content without recursion, so that deeply nested data cannot exhaust the stack.</summary>
internal static class DeepEquality
{
    // Data may share parts many times over; beyond this many comparisons two values count as different.
    private const int MaxComparisons = 2_000_000;

    public static bool AreEqual(in LiquidValue left, in LiquidValue right)
    {
        var pending = new Stack<(LiquidValue Left, LiquidValue Right)>();
        pending.Push((left, right));
        for (var count = 0; pending.TryPop(out var pair); count++)
        {
            if (count > MaxComparisons)
                return false;
            if (pair.Left.AsList is { } leftList && pair.Right.AsList is { } rightList)
            {
                if (ReferenceEquals(leftList, rightList))
                    continue;
                if (leftList.Count != rightList.Count || leftList.Count > MaxComparisons - pending.Count)
                    return false;
                for (var i = leftList.Count - 1; i >= 0; i--)
                    pending.Push((leftList[i], rightList[i]));
            }
            else if (pair.Left.AsObject is { } leftObject && pair.Right.AsObject is { } rightObject)
            {
                if (ReferenceEquals(leftObject, rightObject))
                    continue;
                if (leftObject.MemberNames.Count != rightObject.MemberNames.Count)
                    return false;
                foreach (var name in leftObject.MemberNames)
                {
                    if (!leftObject.TryGetMember(name, out var leftMember) || !rightObject.TryGetMember(name, out var rightMember))
                        return false;
                    pending.Push((leftMember, rightMember));
                }
            }
            else if (!LiquidValue.AreEqual(pair.Left, pair.Right))
            {
                return false;
            }
        }

        return true;
    }
}
