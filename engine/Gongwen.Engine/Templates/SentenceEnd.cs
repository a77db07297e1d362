namespace Gongwen.Engine.Templates;

/// <summary>The mark at the end of a sentence.</summary>
internal static class SentenceEnd
{
    private const string EndMarks = "。！？…：.!?";
    private const string OpenedMarks = "。，；、：,;:";
    private const string MiddleMarks = "，；、,;";
    private static readonly char[] ClosingMarks = ['”', '’', '）', ')', '》', '】'];

    /// <summary>The text with one end mark; text that is only marks or empty stays as it is.</summary>
    public static string Close(string text)
    {
        var end = text.TrimEnd();
        if (end.AsSpan().TrimEnd(MiddleMarks).IsEmpty)
            return text;
        while (EndsWith(end, MiddleMarks))
            end = end[..^1];

        // 他说：“好。” is closed, 落实“三会一课” is not.
        var last = end.TrimEnd(ClosingMarks);
        return last.Length > 0 && EndMarks.Contains(last[^1]) ? end : end + "。";
    }

    /// <summary>The text without the mark that ends it or pauses at its end; ！ ？ … stay, and so does text that is only marks.</summary>
    public static string Open(string text)
    {
        var end = text.TrimEnd();
        return end.Length > 1 && EndsWith(end, OpenedMarks) && !OpenedMarks.Contains(end[^2]) ? end[..^1] : end.Length > 0 ? end : text;
    }

    // A half-width mark is punctuation behind a Chinese word; behind anything else it belongs to the text, as in &#10;
    private static bool EndsWith(string text, string marks) =>
        marks.Contains(text[^1]) && (text[^1] > '\x7F' || (text.Length > 1 && text[^2] > '\x7F'));
}
