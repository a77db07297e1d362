using System.Buffers;
using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Writers.Markdown;

/// <summary>Writes runs of text so that every Markdown reader shows them as given.</summary>
internal static class MarkdownText
{
    private const string Breaks = "\\\n";

    // Characters that are marks somewhere: in CommonMark, in tables, or in the extensions readers commonly have (doubled = : +).
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]<&|~$^=:+");

    /// <summary>Text that stands on lines of its own; a line break is a backslash at the line's end.</summary>
    public static void AppendLines(IEnumerable<Inline> content, StringBuilder text) => Append(content, Breaks, text);

    /// <summary>Text in a heading or a cell, which are one line each; a line break is a tag.</summary>
    public static void AppendOneLine(IEnumerable<Inline> content, StringBuilder text) => Append(content, "<br>", text);

    private static void Append(IEnumerable<Inline> content, string lineBreak, StringBuilder text)
    {
        var line = new StringBuilder();
        var same = new StringBuilder();
        var style = TextStyle.None;
        foreach (var inline in content)
        {
            var styleHere = inline is TextRun { Style: var runStyle } ? runStyle & (TextStyle.Strong | TextStyle.Emphasis) : TextStyle.None;
            if (inline is LineBreak || styleHere != style)
            {
                AppendStyled(same, style, inline is TextRun { Text: [var next, ..] } ? next : '\n', line);
                style = styleHere;
            }

            if (inline is TextRun run)
                same.Append(run.Text);
            else
                EndLine(line, text).Append(lineBreak);
        }

        AppendStyled(same, style, '\n', line);
        EndLine(line, text);
    }

    private static void AppendStyled(StringBuilder same, TextStyle style, char next, StringBuilder line)
    {
        var run = same.ToString();
        same.Clear();
        var escaped = Escape(run);
        if (style == TextStyle.None || string.IsNullOrWhiteSpace(run))
        {
            line.Append(escaped);
            return;
        }

        // Asterisks are marks only where letters stand inside or nothing but punctuation and space outside; tags are everywhere.
        var previous = line.Length == 0 ? '\n' : line[^1];
        var plain = previous is not ('*' or '>') && next is not '*'
            && (char.IsLetterOrDigit(run[0]) || (!char.IsWhiteSpace(run[0]) && IsOutside(previous)))
            && (char.IsLetterOrDigit(run[^1]) || (!char.IsWhiteSpace(run[^1]) && IsOutside(next)));
        var (open, close) = (plain, style) switch
        {
            (true, TextStyle.Strong) => ("**", "**"),
            (true, TextStyle.Emphasis) => ("*", "*"),
            (true, _) => ("***", "***"),
            (false, TextStyle.Strong) => ("<strong>", "</strong>"),
            (false, TextStyle.Emphasis) => ("<em>", "</em>"),
            _ => ("<strong><em>", "</em></strong>"),
        };
        line.Append(open).Append(escaped).Append(close);
    }

    private static bool IsOutside(char c) => char.IsWhiteSpace(c) || char.IsPunctuation(c);

    private static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Marks) < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var doubled = c is '=' or ':' or '+' && ((i > 0 && text[i - 1] == c) || (i + 1 < text.Length && text[i + 1] == c));
            if (doubled || c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '&' or '|' or '~' or '$' or '^')
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    // What begins a heading, list, quote, rule or container does so at the start of a line only; number signs at the end of a heading would be dropped,
    // and so would white space, or it would make a break.
    private static StringBuilder EndLine(StringBuilder line, StringBuilder text)
    {
        if (line.Length > 0 && line[^1] == '#')
            line.Insert(line.Length - 1, '\\');
        else if (line.Length > 0 && line[^1] == ' ')
            line.Remove(line.Length - 1, 1).Append("&#32;");
        if (line.Length > 0)
        {
            if (line[0] == ' ')
                line.Remove(0, 1).Insert(0, "&#32;");
            else if (line[0] is '#' or '+' or '-' or '=' or '>' or ':')
                line.Insert(0, '\\');
            else if (char.IsAsciiDigit(line[0]) && ListMark(line) is > 0 and var mark)
                line.Insert(mark, '\\');
        }

        text.Append(line);
        line.Clear();
        return text;
    }

    // Where the dot or bracket behind the digits of a list number stands; 0 when there is none.
    private static int ListMark(StringBuilder line)
    {
        var i = 0;
        while (i < line.Length && char.IsAsciiDigit(line[i]))
            i++;
        return i < line.Length && line[i] is '.' or ')' && (i + 1 == line.Length || line[i + 1] == ' ' || line[i + 1] == '&') ? i : 0;
    }
}
