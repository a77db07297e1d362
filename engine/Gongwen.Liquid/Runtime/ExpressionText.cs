namespace Gongwen.Liquid.Runtime;

/// <summary>An expression as it is written, short enough for a message.</summary>
internal static class ExpressionText
{
    private const int MaxLength = 120;

    public static string? Of(SourceSpan span)
    {
        if (span.Length == 0)
            return null;
        var text = span.Text.Trim();
        return text.Length <= MaxLength ? text.ToString() : string.Concat(text[..MaxLength], "…");
    }
}
