namespace Gongwen.Liquid.Runtime;

/// <summary>Comparisons that cost a rendering what they take: data may make one of them long, and a loop many.</summary>
internal static class Comparison
{
    private const int CharactersPerStep = 64;

    // Without a rendering nothing is paid.
    public static bool AreEqual(in LiquidValue left, in LiquidValue right, RenderState? state)
    {
        if (DeepEquality.IsDeep(left) && left.Kind == right.Kind)
            return DeepEquality.AreEqual(left, right, state);
        return (state is null || Pay(LengthToCompare(left, right), state)) && LiquidValue.AreEqual(left, right);
    }

    public static bool Contains(in LiquidValue container, in LiquidValue item, RenderState state)
    {
        if (container.AsString is { } text && item.AsString is { } wanted && !state.TryStep(FilterContext.SearchSteps(text, wanted)))
            return false;
        if (container.AsList is not { } list || !DeepEquality.IsDeep(item))
        {
            return state.TryStep(container.AsList?.Count ?? 0)
                && Pay(container.AsList is null ? TextLength(container) : TextLength(item), state)
                && LiquidValue.Contains(container, item);
        }

        for (var i = 0; i < list.Count && state.TryStep(); i++)
        {
            if (AreEqual(list[i], item, state))
                return true;
        }

        return false;
    }

    public static int? Order(in LiquidValue left, in LiquidValue right, RenderState state) =>
        Pay(Math.Min(TextLength(left), TextLength(right)), state) ? LiquidValue.Compare(left, right) : null;

    // Before going through a value's text; other values are free.
    public static bool PayText(in LiquidValue value, RenderState state) => value.AsString is not { } text || Pay(text.Length, state);

    private static bool Pay(int characters, RenderState state) => characters < CharactersPerStep || state.TryStep(characters / CharactersPerStep);

    // Blank looks at all of a text; texts of two lengths differ at once.
    private static int LengthToCompare(in LiquidValue left, in LiquidValue right)
    {
        var (leftLength, rightLength) = (TextLength(left), TextLength(right));
        if (left.Kind == LiquidValueKind.Blank || right.Kind == LiquidValueKind.Blank)
            return Math.Max(leftLength, rightLength);
        return leftLength == rightLength ? leftLength : 0;
    }

    private static int TextLength(in LiquidValue value) => value.AsString?.Length ?? 0;
}
