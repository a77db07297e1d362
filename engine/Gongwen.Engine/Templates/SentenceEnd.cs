namespace Gongwen.Engine.Templates;

/// <summary>The mark at the end of a sentence.</summary>
internal static class SentenceEnd
{
    private const string EndMarks = "。！？…：.!?";
    private static readonly char[] MiddleMarks = ['，', '；', '、', ',', ';'];
    private static readonly char[] ClosingMarks = ['”', '’', '）', ')', '》', '】'];

    /// <summary>The text with one end mark; empty text stays empty.</summary>
    public static string Close(string text)
    {
        var end = text.TrimEnd().TrimEnd(MiddleMarks);
        if (end.Length == 0)
            return "";

        // 他说：“好。” is closed, 落实“三会一课” is not.
        var last = end.TrimEnd(ClosingMarks);
        return last.Length > 0 && EndMarks.Contains(last[^1]) ? end : end + "。";
    }

    /// <summary>The text without the marks that end or pause at its end; ！ ？ … stay.</summary>
    public static string Open(string text) => text.TrimEnd().TrimEnd('。', '，', '；', '、', '：', ',', ';', ':');
}
