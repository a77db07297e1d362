using System.Text;

namespace Gongwen.Liquid.Filters;

/// <summary>append, prepend, and the replace and remove family. The text to find is plain text, the replacement too.</summary>
internal static class ReplaceFilters
{
    public static LiquidValue Append(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        Concat(input, arguments[0], context);

    public static LiquidValue Prepend(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        Concat(arguments[0], input, context);

    public static LiquidValue Replace(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        All(input, arguments[0], arguments[1], context);

    public static LiquidValue ReplaceFirst(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        One(input, arguments[0], arguments[1], context, last: false);

    public static LiquidValue ReplaceLast(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        One(input, arguments[0], arguments[1], context, last: true);

    public static LiquidValue Remove(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        All(input, arguments[0], LiquidValue.Nil, context);

    public static LiquidValue RemoveFirst(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        One(input, arguments[0], LiquidValue.Nil, context, last: false);

    public static LiquidValue RemoveLast(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        One(input, arguments[0], LiquidValue.Nil, context, last: true);

    private static LiquidValue Concat(in LiquidValue first, in LiquidValue last, FilterContext context)
    {
        if (context.TextOf(first) is not { } head || context.TextOf(last) is not { } tail || !context.TryReserveString((long)head.Length + tail.Length))
            return LiquidValue.Nil;
        if (context.TracksOrigins && CapturedText.Concat(first, last) is { } captured)
            return LiquidValue.FromCaptured(captured);
        return LiquidValue.FromString(string.Concat(head, tail));
    }

    private static LiquidValue All(in LiquidValue input, in LiquidValue search, in LiquidValue replacement, FilterContext context)
    {
        if (context.TextOf(input) is not { } text || context.TextOf(search) is not { } find || context.TextOf(replacement) is not { } put)
            return LiquidValue.Nil;
        if (find.Length == 0)
            return Between(input, text, put, context);
        if (!context.TrySearch(text, find))
            return LiquidValue.Nil;
        var count = text.AsSpan().Count(find);
        if (count == 0)
            return TextOrigin.Part(input, text, 0, text.Length, context);
        if (!context.TryReserveString(text.Length + (count * ((long)put.Length - find.Length))))
            return LiquidValue.Nil;
        var result = text.Replace(find, put, StringComparison.Ordinal);
        return context.TracksOrigins ? WithOrigin(input, result, find, put, context) : LiquidValue.FromString(result);
    }

    private static LiquidValue WithOrigin(in LiquidValue input, string result, string find, string put, FilterContext context) =>
        TextOrigin.Changed(input, result, context, part => part.Replace(find, put, StringComparison.Ordinal), putsForeignText: put.Length > 0);

    // Nothing is found before, between and after all characters.
    private static LiquidValue Between(in LiquidValue input, string text, string put, FilterContext context)
    {
        if (put.Length == 0)
            return TextOrigin.Part(input, text, 0, text.Length, context);
        var length = text.Length + ((CodePoints.Count(text) + 1L) * put.Length);
        if (!context.TryReserveString(length))
            return LiquidValue.Nil;
        var builder = new StringBuilder(put, (int)length);
        for (var at = 0; at < text.Length;)
        {
            var next = at + CodePoints.LengthAt(text, at);
            builder.Append(text, at, next - at).Append(put);
            at = next;
        }

        return TextOrigin.Changed(input, builder.ToString(), context);
    }

    private static LiquidValue One(in LiquidValue input, in LiquidValue search, in LiquidValue replacement, FilterContext context, bool last)
    {
        if (context.TextOf(input) is not { } text || context.TextOf(search) is not { } find || context.TextOf(replacement) is not { } put)
            return LiquidValue.Nil;
        if (!context.TrySearch(text, find))
            return LiquidValue.Nil;
        var at = last ? text.AsSpan().LastIndexOf(find) : text.AsSpan().IndexOf(find);
        if (last && find.Length == 0)
            at = text.Length;
        if (at < 0)
            return TextOrigin.Part(input, text, 0, text.Length, context);
        if (!context.TryReserveString((long)text.Length - find.Length + put.Length))
            return LiquidValue.Nil;
        if (put.Length == 0)
            return TextOrigin.Parts(input, text.Remove(at, find.Length), [Range.EndAt(at), Range.StartAt(at + find.Length)], text.Length, context);
        var result = string.Concat(text.AsSpan(0, at), put, text.AsSpan(at + find.Length));
        return TextOrigin.Changed(input, result, context);
    }
}
