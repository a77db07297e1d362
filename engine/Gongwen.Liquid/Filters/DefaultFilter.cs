namespace Gongwen.Liquid.Filters;

/// <summary>default: another value for nil, false and what is empty.</summary>
internal static class DefaultFilter
{
    public static LiquidValue Default(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        var allowsFalse = arguments.Named("allow_false").IsTruthy;
        var isMissing = allowsFalse ? input.IsNil : !input.IsTruthy;
        if (!isMissing && !input.IsEmptyValue)
            return input;
        return arguments.Count > 0 ? arguments[0] : LiquidValue.EmptyString;
    }
}
