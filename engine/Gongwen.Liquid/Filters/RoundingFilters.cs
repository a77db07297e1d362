namespace Gongwen.Liquid.Filters;

/// <summary>ceil, floor and round.</summary>
internal static class RoundingFilters
{
    public static LiquidValue Ceil(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (input.Kind == LiquidValueKind.Integer)
            return input;
        return ExactNumber.From(input) is { } number ? LiquidValue.FromInteger(number.Ceiling(), input.Source) : FilterFaults.NotFinite(context);
    }

    public static LiquidValue Floor(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (input.Kind == LiquidValueKind.Integer)
            return input;
        return ExactNumber.From(input) is { } number ? LiquidValue.FromInteger(number.Floor(), input.Source) : FilterFaults.NotFinite(context);
    }

    public static LiquidValue Round(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        var places = 0;
        if (ExactNumber.From(arguments[0]) is { } wanted)
        {
            var whole = wanted.Digits.Sign < 0 ? wanted.Ceiling() : wanted.Floor();
            if (whole < int.MinValue || whole > int.MaxValue)
                return FilterFaults.NotInteger(context, arguments[0]);
            places = (int)whole;
        }

        if (ExactNumber.From(input) is not { } number)
            return FilterFaults.NotFinite(context);
        if (number.IsInteger && places >= 0)
            return LiquidValue.FromInteger(number.Digits, input.Source);
        return number.Round(places).ToValue(input.Source);
    }
}
