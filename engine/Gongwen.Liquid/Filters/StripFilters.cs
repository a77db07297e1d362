using System.Buffers;

namespace Gongwen.Liquid.Filters;

/// <summary>White space: strip, lstrip, rstrip, squish, strip_newlines, newline_to_br. Only ASCII white space counts, as in the reference.</summary>
internal static class StripFilters
{
    private const string Edges = "\0\t\n\v\f\r ";

    private static readonly SearchValues<char> Space = SearchValues.Create("\t\n\v\f\r ");

    public static LiquidValue Strip(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        Trim(input, context, start: true, end: true);

    public static LiquidValue Lstrip(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        Trim(input, context, start: true, end: false);

    public static LiquidValue Rstrip(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        Trim(input, context, start: false, end: true);

    public static LiquidValue Squish(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (input.IsNil || context.TextOf(input) is not { } text || !context.TryStep(text.Length / 16))
            return LiquidValue.Nil;
        return TextOrigin.Changed(input, SquishText(text), context);
    }

    public static LiquidValue StripNewlines(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (context.TextOf(input) is not { } text)
            return LiquidValue.Nil;
        return text.Contains('\n', StringComparison.Ordinal) ? TextOrigin.Changed(input, WithoutNewlines(text), context, WithoutNewlines) : TextOrigin.Part(input, text, 0, text.Length, context);
    }

    public static LiquidValue NewlineToBr(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (context.TextOf(input) is not { } text)
            return LiquidValue.Nil;
        var lines = text.AsSpan().Count('\n');
        if (lines == 0)
            return TextOrigin.Part(input, text, 0, text.Length, context);
        if (!context.TryReserveString(text.Length + (lines * 6L)))
            return LiquidValue.Nil;
        return TextOrigin.Changed(input, WithBreaks(text), context, WithBreaks);
    }

    private static LiquidValue Trim(in LiquidValue input, FilterContext context, bool start, bool end)
    {
        if (context.TextOf(input) is not { } text)
            return LiquidValue.Nil;
        var rest = text.AsSpan();
        if (start)
            rest = rest.TrimStart(Edges);
        var from = text.Length - rest.Length;
        if (end)
            rest = rest.TrimEnd(Edges);
        return TextOrigin.Part(input, text, from, rest.Length, context);
    }

    private static string SquishText(string text)
    {
        var rest = text.AsSpan().Trim(Edges);
        if (rest.IndexOfAny(Space) < 0)
            return rest.ToString();
        var buffer = new char[rest.Length];
        var length = 0;
        var inSpace = false;
        foreach (var c in rest)
        {
            var isSpace = Space.Contains(c);
            if (!isSpace)
                buffer[length++] = c;
            else if (!inSpace)
                buffer[length++] = ' ';
            inSpace = isSpace;
        }

        return new string(buffer, 0, length);
    }

    private static string WithoutNewlines(string text) =>
        text.Replace("\r\n", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    private static string WithBreaks(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "<br />\n", StringComparison.Ordinal);
}
