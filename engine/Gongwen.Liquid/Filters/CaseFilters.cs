namespace Gongwen.Liquid.Filters;

/// <summary>capitalize, downcase and upcase.</summary>
internal static class CaseFilters
{
    public static LiquidValue Upcase(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        context.TextOf(input) is { } text && context.TryRead(text) ? TextOrigin.Changed(input, Upper(text), context, Upper) : LiquidValue.Nil;

    public static LiquidValue Downcase(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        context.TextOf(input) is { } text && context.TryRead(text) ? TextOrigin.Changed(input, Lower(text), context, Lower) : LiquidValue.Nil;

    public static LiquidValue Capitalize(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (context.TextOf(input) is not { } text || !context.TryRead(text))
            return LiquidValue.Nil;
        if (text.Length == 0)
            return input;
        var first = CodePoints.LengthAt(text, 0);
        var capital = text[0] == 'ß' ? "Ss" : Upper(text[..first]);
        return TextOrigin.Changed(input, string.Concat(capital, Lower(text[first..])), context);
    }

    private static string Lower(string text) => text.ToLowerInvariant().Replace("İ", "i\u0307", StringComparison.Ordinal);

    // The letters whose capital form is longer than they are.
    private static string Upper(string text)
    {
        var upper = text.ToUpperInvariant();
        if (upper.AsSpan().IndexOfAny("ßŉǰ") < 0 && !upper.AsSpan().ContainsAnyInRange('\ufb00', '\ufb06'))
            return upper;
        return upper
            .Replace("ß", "SS", StringComparison.Ordinal).Replace("ŉ", "ʼN", StringComparison.Ordinal).Replace("ǰ", "J\u030c", StringComparison.Ordinal)
            .Replace("\ufb00", "FF", StringComparison.Ordinal).Replace("\ufb01", "FI", StringComparison.Ordinal).Replace("\ufb02", "FL", StringComparison.Ordinal)
            .Replace("\ufb03", "FFI", StringComparison.Ordinal).Replace("\ufb04", "FFL", StringComparison.Ordinal)
            .Replace("\ufb05", "ST", StringComparison.Ordinal).Replace("\ufb06", "ST", StringComparison.Ordinal);
    }
}
