using System.Buffers;

namespace Gongwen.Liquid.Filters;

/// <summary>split and join.</summary>
internal static class SplitFilters
{
    // Text of more items than this does not keep where each came from.
    private const int MaxPieces = 1000;

    private static readonly SearchValues<char> Space = SearchValues.Create("\t\n\v\f\r ");

    public static LiquidValue Split(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (context.TextOf(input) is not { } text || context.TextOf(arguments[0]) is not { } separator)
            return LiquidValue.Nil;
        if (text.Length == 0)
            return LiquidValue.FromList([]);
        if (!context.TrySearch(text, separator))
            return LiquidValue.Nil;
        if (!context.TryReserveList(separator.Length == 0 ? text.Length : text.AsSpan().Count(separator) + 1L))
            return LiquidValue.Nil;
        var parts = separator switch
        {
            "" => Characters(text),
            " " => Words(text),
            _ => Parts(text, separator),
        };

        // Nothing at the end is no item.
        var count = parts.Count;
        while (count > 0 && parts[count - 1].End.Value == parts[count - 1].Start.Value)
            count--;
        var items = new LiquidValue[count];
        var keepsPieces = input.Captured is not null && context.TracksOrigins && count <= MaxPieces;
        for (var i = 0; i < items.Length; i++)
        {
            var (start, length) = parts[i].GetOffsetAndLength(text.Length);
            items[i] = keepsPieces ? TextOrigin.Part(input, text, start, length, context) : LiquidValue.FromString(text.Substring(start, length), input.Source);
        }

        return LiquidValue.FromList(items);
    }

    public static LiquidValue Join(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (context.ItemsOf(input) is not { } items || (arguments.Count > 0 ? context.TextOf(arguments[0]) : " ") is not { } glue)
            return LiquidValue.Nil;
        if (items.Length == 1 && items[0].Kind == LiquidValueKind.String)
            return items[0];
        if (!context.TracksOrigins)
            return JoinPlain(items, glue, context);
        var texts = new string[items.Length];
        var length = Math.Max(items.Length - 1, 0) * (long)glue.Length;
        for (var i = 0; i < items.Length; i++)
        {
            if (context.TextOf(items[i]) is not { } text)
                return LiquidValue.Nil;
            texts[i] = text;
            length += text.Length;
            if (length > context.Budgets.MaxStringLength)
                break;
        }

        if (!context.TryReserveString(length))
            return LiquidValue.Nil;

        if (items.Length <= MaxPieces && items.Any(item => item.Source is not null || item.Captured is not null))
            return LiquidValue.FromCaptured(new CapturedText(Pieces(items, texts, glue)));
        return LiquidValue.FromString(string.Join(glue, texts));
    }

    private static LiquidValue JoinPlain(LiquidValue[] items, string glue, FilterContext context)
    {
        using var joined = new StringOutput();
        for (var i = 0; i < items.Length; i++)
        {
            if (context.TextOf(items[i]) is not { } text)
                return LiquidValue.Nil;
            if (i > 0)
                joined.Append(glue);
            joined.Append(text);
            if (joined.Length > context.Budgets.MaxStringLength)
                break;
        }

        return context.TryReserveString(joined.Length) ? LiquidValue.FromString(joined.ToString()) : LiquidValue.Nil;
    }

    private static CapturedPiece[] Pieces(LiquidValue[] items, string[] texts, string glue)
    {
        var pieces = new List<CapturedPiece>(items.Length * 2);
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0 && glue.Length > 0)
                pieces.Add(new CapturedPiece(CapturedPieceKind.Value, glue, default, null));
            if (items[i].Captured is { } captured)
                pieces.AddRange(captured.Pieces);
            else if (texts[i].Length > 0)
                pieces.Add(new CapturedPiece(CapturedPieceKind.Value, texts[i], default, items[i].Source));
        }

        return [.. pieces];
    }

    private static List<Range> Characters(string text)
    {
        var parts = new List<Range>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var next = at + CodePoints.LengthAt(text, at);
            parts.Add(at..next);
            at = next;
        }

        return parts;
    }

    private static List<Range> Words(string text)
    {
        var parts = new List<Range>();
        for (var at = 0; at < text.Length;)
        {
            var start = text.AsSpan(at).IndexOfAnyExcept(Space);
            if (start < 0)
                break;
            start += at;
            var length = text.AsSpan(start).IndexOfAny(Space);
            at = length < 0 ? text.Length : start + length;
            parts.Add(start..at);
        }

        return parts;
    }

    private static List<Range> Parts(string text, string separator)
    {
        var parts = new List<Range>();
        var from = 0;
        for (var at = text.IndexOf(separator, StringComparison.Ordinal); at >= 0; at = text.IndexOf(separator, from, StringComparison.Ordinal))
        {
            parts.Add(from..at);
            from = at + separator.Length;
        }

        parts.Add(from..text.Length);
        return parts;
    }
}
