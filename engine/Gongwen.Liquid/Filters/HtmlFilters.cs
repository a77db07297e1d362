using System.Text;

namespace Gongwen.Liquid.Filters;

/// <summary>escape, escape_once and strip_html, each in one pass over the text.</summary>
internal static class HtmlFilters
{
    private const string Marks = "&<>\"'";

    public static LiquidValue Escape(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        input.IsNil ? LiquidValue.Nil : Replace(input, context, once: false);

    public static LiquidValue EscapeOnce(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        Replace(input, context, once: true);

    public static LiquidValue StripHtml(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (context.TextOf(input) is not { } text)
            return LiquidValue.Nil;
        if (!text.Contains('<', StringComparison.Ordinal))
            return TextOrigin.Part(input, text, 0, text.Length, context);
        return TextOrigin.Changed(input, WithoutTags(WithoutBlocks(text)), context, static part => WithoutTags(WithoutBlocks(part)));
    }

    private static LiquidValue Replace(in LiquidValue input, FilterContext context, bool once)
    {
        if (context.TextOf(input) is not { } text)
            return LiquidValue.Nil;
        var length = LengthWithEntities(text, once);
        if (length == text.Length)
            return TextOrigin.Part(input, text, 0, text.Length, context);
        if (!context.TryReserveString(length))
            return LiquidValue.Nil;
        var result = WithEntities(text, once);
        return context.TracksOrigins ? WithOrigin(input, result, once, context) : LiquidValue.FromString(result);
    }

    private static LiquidValue WithOrigin(in LiquidValue input, string result, bool once, FilterContext context) =>
        TextOrigin.Changed(input, result, context, part => WithEntities(part, once));

    // The length is known, so the text is written once.
    private static string WithEntities(string text, bool once) => string.Create(LengthWithEntities(text, once), (text, once), static (target, state) =>
    {
        var from = 0;
        for (var at = NextMark(state.text, 0); at >= 0; at = NextMark(state.text, at + 1))
        {
            if (state.once && IsReference(state.text, at))
                continue;
            state.text.AsSpan(from, at - from).CopyTo(target);
            target = target[(at - from)..];
            var entity = EntityOf(state.text[at]);
            entity.CopyTo(target);
            target = target[entity.Length..];
            from = at + 1;
        }

        state.text.AsSpan(from).CopyTo(target);
    });

    private static int LengthWithEntities(string text, bool once)
    {
        var length = text.Length;
        for (var at = NextMark(text, 0); at >= 0; at = NextMark(text, at + 1))
        {
            if (!once || !IsReference(text, at))
                length += EntityOf(text[at]).Length - 1;
        }

        return length;
    }

    private static int NextMark(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(Marks);
        return at < 0 ? -1 : at + from;
    }

    private static string EntityOf(char mark) => mark switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };

    // Whether an & begins a character reference: &name; or &#number;
    private static bool IsReference(string text, int at)
    {
        if (text[at] != '&')
            return false;
        var rest = text.AsSpan(at + 1);
        var isNumber = rest.StartsWith("#");
        if (isNumber)
            rest = rest[1..];
        var end = 0;
        while (end < rest.Length && (isNumber ? char.IsAsciiDigit(rest[end]) : char.IsAsciiLetter(rest[end])))
            end++;
        return end > 0 && end < rest.Length && rest[end] == ';';
    }

    // Scripts, styles and comments go with what is in them. An end mark that was not found once is not looked for again.
    private static string WithoutBlocks(string text)
    {
        StringBuilder? builder = null;
        var from = 0;
        bool hasScript = true, hasStyle = true, hasComment = true;
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = at >= text.Length ? -1 : text.IndexOf('<', at))
        {
            var rest = text.AsSpan(at);
            var end = -1;
            if (hasScript && rest.StartsWith("<script"))
                hasScript = (end = EndOf(text, at + 7, "</script>")) >= 0;
            else if (hasStyle && rest.StartsWith("<style"))
                hasStyle = (end = EndOf(text, at + 6, "</style>")) >= 0;
            else if (hasComment && rest.StartsWith("<!--"))
                hasComment = (end = EndOf(text, at + 4, "-->")) >= 0;
            if (end < 0)
            {
                at++;
                continue;
            }

            (builder ??= new StringBuilder(text.Length)).Append(text, from, at - from);
            from = at = end;
        }

        return builder is null ? text : builder.Append(text, from, text.Length - from).ToString();
    }

    private static int EndOf(string text, int from, string mark)
    {
        var at = text.IndexOf(mark, from, StringComparison.Ordinal);
        return at < 0 ? -1 : at + mark.Length;
    }

    private static string WithoutTags(string text)
    {
        var builder = new StringBuilder(text.Length);
        var from = 0;
        while (from < text.Length)
        {
            var open = text.IndexOf('<', from);
            var close = open < 0 ? -1 : text.IndexOf('>', open);
            if (close < 0)
                break;
            builder.Append(text, from, open - from);
            from = close + 1;
        }

        return builder.Append(text, from, text.Length - from).ToString();
    }
}
