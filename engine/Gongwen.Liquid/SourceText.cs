namespace Gongwen.Liquid;

/// <summary>The text of one template file with its name and a line table made on first use.</summary>
public sealed class SourceText
{
    private int[]? _lineStarts;

    /// <summary>Wraps a text. <paramref name="file"/> is only shown to people; it may be empty.</summary>
    public SourceText(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        Text = text;
        File = file;
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The file name as the host gave it.</summary>
    public string File { get; }

    /// <summary>The 1-based line and column (UTF-16 units) of an offset; an offset past the end counts as the end.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var starts = _lineStarts ??= FindLineStarts(Text);
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = Array.BinarySearch(starts, offset);
        if (index < 0)
            index = ~index - 1;
        return (index + 1, offset - starts[index] + 1);
    }

    /// <summary>The text of a 1-based line without its line end; empty when there is no such line.</summary>
    public string LineText(int line)
    {
        var starts = _lineStarts ??= FindLineStarts(Text);
        if (line < 1 || line > starts.Length)
            return "";
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text.AsSpan(starts[line - 1], end - starts[line - 1]).TrimEnd("\r\n").ToString();
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
