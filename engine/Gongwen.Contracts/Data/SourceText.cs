namespace Gongwen.Contracts;

/// <summary>The text of a file with its lines, so that offsets become places.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

    public SourceText(string file, string text)
    {
        File = file;
        Text = text;
        for (var i = NextBreak(0); i < text.Length; i = NextBreak(i + 1))
        {
            if (text[i] == '\n' || i + 1 == text.Length || text[i + 1] != '\n')
                _lineStarts.Add(i + 1);
        }
    }

    public string File { get; }

    public string Text { get; }

    /// <summary>How many lines there are; a line break at the end opens one more.</summary>
    public int LineCount => _lineStarts.Count;

    /// <summary>Offset of the first character of a line, from 0.</summary>
    public int LineStart(int line) => _lineStarts[line];

    /// <summary>Offset after the last character of a line, without its line break.</summary>
    public int LineEnd(int line)
    {
        var end = line + 1 < _lineStarts.Count ? _lineStarts[line + 1] : Text.Length;
        while (end > _lineStarts[line] && Text[end - 1] is '\n' or '\r')
            end--;
        return end;
    }

    /// <summary>The lines without their breaks.</summary>
    public IReadOnlyList<string> Lines()
    {
        var lines = new string[LineCount];
        for (var line = 0; line < lines.Length; line++)
            lines[line] = Text[LineStart(line)..LineEnd(line)];
        return lines;
    }

    /// <summary>The line, from 0, that holds an offset.</summary>
    public int LineOf(int offset)
    {
        var found = _lineStarts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The place from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public SourceLocation Place(int start, int end)
    {
        start = Math.Clamp(start, 0, Text.Length);
        end = Math.Clamp(end, start, Text.Length);
        var line = LineOf(start);
        // Most ends stand in the line of their start.
        var endLine = line + 1 == _lineStarts.Count || end < _lineStarts[line + 1] ? line : LineOf(end);
        return new SourceLocation(File, line + 1, start - _lineStarts[line] + 1, endLine + 1, end - _lineStarts[endLine] + 1)
        {
            Offset = start,
            Length = end - start,
        };
    }

    private int NextBreak(int from)
    {
        var found = Text.AsSpan(from).IndexOfAny('\n', '\r');
        return found < 0 ? Text.Length : from + found;
    }
}
