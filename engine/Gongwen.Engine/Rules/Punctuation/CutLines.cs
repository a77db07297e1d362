namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>Text copied from web pages is cut into lines in the middle of sentences: a line that begins with a mark follows one that has not ended.</summary>
internal static class CutLines
{
    private const string Beginning = "，。、；：";
    private const string Ending = "。！？：；”）……";

    /// <summary>True when a line of the body goes on with the sentence of the line before.</summary>
    public static bool Any(DocumentText text)
    {
        foreach (var line in text.Body)
        {
            if ((BeginsWithMark(line) || line.Text is ['”' or '》' or '）', ..]) && line.Number > 0 && text.Lines[line.Number - 1] is { Kind: LineKind.Body } before && before.Text.AsSpan().TrimEnd() is [.., var last] && !Ending.Contains(last, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>True for a line whose first character is a pausing mark.</summary>
    public static bool BeginsWithMark(DocumentLine line) => line.Text is [var first, ..] && Beginning.Contains(first, StringComparison.Ordinal);
}
