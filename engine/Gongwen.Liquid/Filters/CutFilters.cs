using System.Buffers;

namespace Gongwen.Liquid.Filters;

/// <summary>slice, truncate and truncatewords. Lengths count code points.</summary>
internal static class CutFilters
{
    private const int DefaultLength = 50;
    private const int DefaultWords = 15;

    private static readonly SearchValues<char> Space = SearchValues.Create("\t\n\v\f\r ");

    public static LiquidValue Slice(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (!IntegerArgument.TryRead(arguments[0], out var offset))
            return FilterFaults.NotInteger(context, arguments[0]);
        var length = 1L;
        if (arguments[1].IsTruthy && !IntegerArgument.TryRead(arguments[1], out length))
            return FilterFaults.NotInteger(context, arguments[1]);
        if (input.AsList is { } list)
            return SliceList(list, offset, length, context);
        if (context.TextOf(input) is not { } text)
            return LiquidValue.Nil;

        var count = CodePoints.Count(text);
        if (offset < 0)
            offset += count;
        if (offset < 0 || offset > count || length < 0)
            return LiquidValue.EmptyString;
        var start = CodePoints.Skip(text, 0, offset);
        var end = CodePoints.Skip(text, start, Math.Min(length, count));
        return TextOrigin.Part(input, text, start, end - start, context);
    }

    public static LiquidValue Truncate(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        var limit = (long)DefaultLength;
        if (input.IsNil)
            return LiquidValue.Nil;
        if (arguments.Count > 0 && !IntegerArgument.TryRead(arguments[0], out limit))
            return FilterFaults.NotInteger(context, arguments[0]);
        var ending = arguments.Count > 1 ? arguments[1] : LiquidValue.FromString("...");
        if (context.TextOf(input) is not { } text || context.TextOf(ending) is not { } mark)
            return LiquidValue.Nil;
        if (CodePoints.Count(text) <= limit)
            return TextOrigin.Part(input, text, 0, text.Length, context);
        var end = CodePoints.Skip(text, 0, Math.Max(limit - CodePoints.Count(mark), 0));
        return WithEnding(input, text, end, ending, mark, context);
    }

    public static LiquidValue Truncatewords(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        var limit = (long)DefaultWords;
        if (input.IsNil)
            return LiquidValue.Nil;
        if (arguments.Count > 0 && !IntegerArgument.TryRead(arguments[0], out limit))
            return FilterFaults.NotInteger(context, arguments[0]);
        limit = Math.Max(limit, 1);
        var ending = arguments.Count > 1 ? arguments[1] : LiquidValue.FromString("...");
        if (context.TextOf(input) is not { } text || context.TextOf(ending) is not { } mark)
            return LiquidValue.Nil;

        var words = new List<Range>();
        var at = 0;
        while (words.Count < limit)
        {
            var start = text.AsSpan(at).IndexOfAnyExcept(Space);
            if (start < 0)
                break;
            start += at;
            var length = text.AsSpan(start).IndexOfAny(Space);

            // White space after the last word counts as more words.
            if (length < 0)
                return TextOrigin.Part(input, text, 0, text.Length, context);
            at = start + length;
            words.Add(start..at);
        }

        if (words.Count < limit)
            return TextOrigin.Part(input, text, 0, text.Length, context);
        if (!context.TryReserveString((long)at + mark.Length))
            return LiquidValue.Nil;
        var kept = string.Join(' ', words.Select(word => text[word]));
        var single = kept.AsSpan().SequenceEqual(text.AsSpan(words[0].Start.Value, words[^1].End.Value - words[0].Start.Value));
        return single
            ? WithEnding(TextOrigin.Part(input, text, words[0].Start.Value, kept.Length, context), kept, kept.Length, ending, mark, context)
            : TextOrigin.Changed(input, kept + mark, context);
    }

    private static LiquidValue SliceList(ILiquidList list, long offset, long length, FilterContext context)
    {
        if (offset < 0)
            offset += list.Count;
        if (offset < 0 || offset > list.Count || length < 0)
            return LiquidValue.FromList([]);
        var count = Math.Min(length, list.Count - offset);
        if (!context.TryReserveList(count))
            return LiquidValue.Nil;
        var items = new LiquidValue[count];
        for (var i = 0; i < items.Length; i++)
            items[i] = list[(int)offset + i];
        return LiquidValue.FromList(items);
    }

    private static LiquidValue WithEnding(in LiquidValue input, string text, int end, in LiquidValue ending, string mark, FilterContext context)
    {
        if (!context.TryReserveString((long)end + mark.Length))
            return LiquidValue.Nil;
        if (context.TracksOrigins && CapturedText.Concat(TextOrigin.Part(input, text, 0, end, context), ending) is { } captured)
            return LiquidValue.FromCaptured(captured);
        return LiquidValue.FromString(string.Concat(text.AsSpan(0, end), mark));
    }
}
