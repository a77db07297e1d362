namespace Gongwen.Liquid.Filters;

/// <summary>The filters of the language itself: the table of contents.</summary>
internal static class StandardFilters
{
    public static IEnumerable<LiquidFilter> All { get; } =
    [
        new("append", new(FilterKinds.Scalar, FilterKinds.String, new FilterParameter("text", FilterKinds.Scalar)), Append),
        new("upcase", new(FilterKinds.Scalar, FilterKinds.String), Upcase),
        new("size", new(FilterKinds.String | FilterKinds.List | FilterKinds.Object, FilterKinds.Integer), Size),
    ];

    private static LiquidValue Append(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        var second = arguments[0];
        if (context.TextOf(input) is not { } first || context.TextOf(second) is not { } last || !context.TryReserveString((long)first.Length + last.Length))
            return LiquidValue.Nil;
        if (context.TracksOrigins && CapturedText.Concat(input, second) is { } captured)
            return LiquidValue.FromCaptured(captured);
        return LiquidValue.FromString(string.Concat(first, last));
    }

    private static LiquidValue Upcase(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        context.TextOf(input) is { } text ? LiquidValue.FromString(text.ToUpperInvariant(), input.Source) : LiquidValue.Nil;

    private static LiquidValue Size(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        LiquidValue.FromInteger(input.Kind switch
        {
            LiquidValueKind.String => CodePoints.Count(input.AsString!),
            LiquidValueKind.List => input.AsList!.Count,
            LiquidValueKind.Object => input.AsObject!.MemberNames.Count,
            LiquidValueKind.Range => input.AsRange!.Count,
            LiquidValueKind.Integer => 8, // the reference's machine word
            _ => 0,
        });
}
