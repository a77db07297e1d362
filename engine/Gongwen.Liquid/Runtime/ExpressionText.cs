namespace Gongwen.Liquid.Runtime;

/// <summary>An expression as it is written, short enough for a message.</summary>
internal static class ExpressionText
{
    private const int MaxLength = 120;

    public static string? Of(SourceSpan span)
    {
        if (span.Length == 0)
            return null;
        return Short(span.Text.Trim());
    }

    // A value or name in a message.
    public static string Short(ReadOnlySpan<char> text)
    {
        if (text.Length <= MaxLength)
            return text.ToString();
        var length = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return string.Concat(text[..length], "…");
    }
}
