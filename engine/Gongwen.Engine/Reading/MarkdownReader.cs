using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Reading;

/// <summary>
/// The paragraphs and tables of Markdown: headings by #, lists, quotes, tables; front matter, code blocks and comments are no text of the document.
/// Marks of emphasis and links are taken out of the words, which keep their places.
/// </summary>
internal sealed partial class MarkdownReader
{
    private readonly SourceText _source;
    private readonly List<SourceBlock> _blocks = [];
    private readonly List<SourcePiece> _open = [];
    private int _line;
    private bool _isInList;

    private readonly bool _keepsCode;

    private MarkdownReader(SourceText source, bool keepsCode) => (_source, _keepsCode) = (source, keepsCode);

    /// <summary>The paragraphs and tables in their order.</summary>
    /// <param name="source">The text.</param>
    /// <param name="keepsCode">True to take code, addresses and indented lines for words of the text.</param>
    public static List<SourceBlock> Read(SourceText source, bool keepsCode = false)
    {
        var reader = new MarkdownReader(source, keepsCode);
        reader.SkipFrontMatter();
        while (reader._line < source.LineCount)
            reader.ReadOne();
        reader.Close();
        return reader._blocks;
    }

    private void SkipFrontMatter()
    {
        if (TextOf(0).TrimEnd() is not "---")
            return;
        for (var line = 1; line < _source.LineCount; line++)
        {
            if (TextOf(line).TrimEnd() is "---" or "...")
            {
                _line = line + 1;
                return;
            }
        }
    }

    private void ReadOne()
    {
        var start = Unquoted(_source.LineStart(_line));
        var end = _source.LineEnd(_line);
        var text = _source.Text.AsSpan(start, end - start);
        var trimmed = text.Trim();
        if (trimmed.IsEmpty)
            Close();
        else if (trimmed.StartsWith("```") || trimmed.StartsWith("~~~"))
            SkipTo(trimmed[..3].ToString(), isWhole: true, _keepsCode);
        else if (trimmed.StartsWith("<!--"))
            SkipTo("-->", isWhole: false);
        else if (trimmed.StartsWith("<script", StringComparison.OrdinalIgnoreCase))
            SkipTo("</script>", isWhole: false);
        else if (trimmed.StartsWith("<style", StringComparison.OrdinalIgnoreCase))
            SkipTo("</style>", isWhole: false);
        else if (_open.Count == 0 && (IsCode(text) || Definition().IsMatch(_source.Text, start)))
            Close();
        else if (trimmed.StartsWith(":::") || IsRule(trimmed))
            ReadUnderline(trimmed);
        else if (Heading(text) is > 0 and var level)
            AddHeading(level, start, end);
        else if (IsTable(_line))
            ReadTable();
        else
            AddText(start, end);
        _line++;
    }

    // A line of = or - below one of text makes a heading of it; elsewhere it is drawn.
    private void ReadUnderline(ReadOnlySpan<char> line)
    {
        var level = line.Trim('=').IsEmpty ? 1 : line.Trim('-').IsEmpty ? 2 : 0;
        if (level > 0 && _open.Count > 0)
            Close(level);
        else
            Close();
    }

    // Four spaces make code of a line, but below an item of a list.
    private bool IsCode(ReadOnlySpan<char> text) => !_keepsCode && !_isInList && IsIndented(text);

    private static bool IsIndented(ReadOnlySpan<char> text) => text.StartsWith("    ") || text.StartsWith("\t");

    private static bool IsRule(ReadOnlySpan<char> line)
    {
        var mark = line[0];
        return (mark == '=' && line.Trim('=').IsEmpty) || (mark is '-' or '*' or '_' && line.Length >= 3 && line.IndexOfAnyExcept(mark, ' ') < 0);
    }

    private static int Heading(ReadOnlySpan<char> text)
    {
        var marks = text.TrimStart(' ');
        var level = marks.IndexOfAnyExcept('#');
        return level is >= 1 and <= 6 && marks[level] is ' ' or '\t' or '\u3000' ? level : 0;
    }

    private void AddHeading(int level, int start, int end)
    {
        Close();
        start = _source.Text.IndexOf('#', start) + level;
        var words = _source.Text.AsSpan(start, end - start).TrimEnd();
        if (words.TrimEnd('#') is { Length: > 0 } without && char.IsWhiteSpace(without[^1]))
            words = without.TrimEnd();
        _open.AddRange(MarkdownWords.Pieces(_source, start, start + words.Length, _keepsCode));
        Close(level);
    }

    private void AddText(int start, int end)
    {
        var bullet = Bullet().Match(_source.Text, start, end - start);
        var isIndented = _source.Text[start] is ' ' or '\t';
        if (bullet.Success)
            start += bullet.Length;
        var line = _source.Text.AsSpan(start, end - start);
        var breaks = line.EndsWith("  ") || line.EndsWith("\\");
        end = start + WithoutComment((line.EndsWith("\\") ? line[..^1] : line).TrimEnd()).Length;
        var pieces = MarkdownWords.Pieces(_source, start, end, _keepsCode);
        // An indent, a bullet and a number begin anew what Markdown would run together.
        if (bullet.Success || (_keepsCode && !_isInList && IsIndented(line)) || (start < end && _source.Text[start] == '\u3000') || TypedLabel.Of(new SourceParagraph([.. pieces, new SourcePiece("", _source.Place(start, start))])) is not null)
            Close();
        _isInList = (_isInList && isIndented) || bullet.Success || char.IsAsciiDigit(_source.Text[start]);
        _open.AddRange(pieces);
        if (breaks)
            Close();
    }

    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> line) =>
        line.EndsWith("-->") && line.LastIndexOf("<!--") is > 0 and var comment ? line[..comment].TrimEnd() : line;

    private bool IsTable(int line) =>
        _source.Text.AsSpan(_source.LineStart(line), LengthOf(line)).Contains('|') && line + 1 < _source.LineCount && IsDelimiter(TextOf(line + 1));

    private static bool IsDelimiter(ReadOnlySpan<char> line) => line.Contains('-') && line.Contains('|') && line.IndexOfAnyExcept("|:->\t ") < 0;

    private void ReadTable()
    {
        Close();
        var place = _source.Place(_source.LineStart(_line), _source.LineEnd(_line));
        List<IReadOnlyList<SourceCell>> rows = [Row(_line)];
        for (_line += 2; _line < _source.LineCount && TextOf(_line).Contains('|', StringComparison.Ordinal); _line++)
            rows.Add(Row(_line));
        _line--;
        _blocks.Add(new SourceTable(rows, 1, place));
    }

    private List<SourceCell> Row(int line)
    {
        var (start, end) = (_source.LineStart(line), _source.LineEnd(line));
        while (start < end && _source.Text[start] is ' ' or '|')
        {
            if (_source.Text[start++] == '|')
                break;
        }

        List<SourceCell> cells = [];
        for (var at = start; at <= end; at++)
        {
            if (at < end && (_source.Text[at] != '|' || _source.Text[at - 1] == '\\'))
                continue;
            // Nothing stands behind the last stroke.
            if (at == end && _source.Text.AsSpan(start, at - start).Trim().IsEmpty)
                break;
            while (start < at && char.IsWhiteSpace(_source.Text[start]))
                start++;
            var until = start + _source.Text.AsSpan(start, at - start).TrimEnd().Length;
            var pieces = MarkdownWords.Pieces(_source, start, until, _keepsCode);
            cells.Add(new SourceCell(pieces.Count == 0 ? [] : [new SourceParagraph(pieces)]));
            start = at + 1;
        }

        return cells;
    }

    private void SkipTo(string mark, bool isWhole, bool keepsLines = false)
    {
        Close();
        var first = _line;
        if (!isWhole && TextOf(_line).Contains(mark, StringComparison.OrdinalIgnoreCase))
            return;
        for (_line++; _line < _source.LineCount; _line++)
        {
            if (isWhole ? TextOf(_line).TrimStart(' ', '>').StartsWith(mark, StringComparison.Ordinal) : TextOf(_line).Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                for (var line = first + 1; keepsLines && line < _line; line++)
                    AddLine(line);
                return;
            }
        }

        // What is never closed is no code: the text must not get lost.
        _line = first;
    }

    private void AddLine(int line)
    {
        if (LengthOf(line) > 0)
            _open.Add(new SourcePiece(TextOf(line), _source.Place(_source.LineStart(line), _source.LineEnd(line))));
        Close();
    }

    private void Close(int headingLevel = 0)
    {
        if (_open.Count > 0)
        {
            var paragraph = new SourceParagraph([.. _open]) { HeadingLevel = headingLevel, IsJoined = _open[^1].Place.Line > _open[0].Place.Line };
            if (!paragraph.IsBlank)
                _blocks.Add(paragraph);
        }

        _open.Clear();
    }

    private int Unquoted(int start)
    {
        var end = _source.LineEnd(_line);
        var at = start;
        while (at < end && _source.Text[at] is ' ' or '>')
        {
            if (_source.Text[at++] == '>')
                start = at < end && _source.Text[at] == ' ' ? at + 1 : at;
        }

        return start;
    }

    private int LengthOf(int line) => _source.LineEnd(line) - _source.LineStart(line);

    private string TextOf(int line) => _source.Text.Substring(_source.LineStart(line), LengthOf(line));

    // [name]: address "title"
    [GeneratedRegex(@"\G {0,3}\[[^\[\]^\n][^\[\]\n]{0,100}\]:[ \t]*(?:<[^<>\n]{0,2000}>|(?:[A-Za-z][A-Za-z0-9+.-]{1,20}:|[./#]|[A-Za-z_][A-Za-z0-9_-]{0,100}[./])[^<>\s]{0,2000})(?:[ \t]+(?:""[^""\n]{0,300}""|'[^'\n]{0,300}'|\([^()\n]{0,300}\)))?[ \t]*\r?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\G[ \t]{0,20}(?:[-*+][ \t]+(\[[ xX]\][ \t]+)?|\[\^[^\[\]\s]{1,50}\]:[ \t]*)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Bullet();
}
