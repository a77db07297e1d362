using Gongwen.Engine.Data;

namespace Gongwen.Engine.Migrations;

/// <summary>A key of an object written in lines, with the lines it takes: its own comments above, its value, and comments below that are indented deeper.</summary>
/// <param name="Property">The key and its value.</param>
/// <param name="Column">The column of the key, from 0.</param>
/// <param name="StartsLine">False when it follows the dash of a list's item.</param>
/// <param name="FirstLine">The line of its first comment, or of the key.</param>
/// <param name="KeyLine">The line of the key.</param>
/// <param name="LastLine">The last line that is its own.</param>
internal sealed record BlockEntry(RawProperty Property, int Column, bool StartsLine, int FirstLine, int KeyLine, int LastLine)
{
    /// <summary>The entry; null when its line is written in a way that isn't changed by itself, such as "? key".</summary>
    public static BlockEntry? Of(ReportText text, RawProperty property)
    {
        var keyLine = text.Source.LineOf(property.Start);
        var column = text.Column(property.Start);
        var startsLine = text.FirstOfLine(keyLine) == property.Start;
        if (!startsLine && !IsAfterDash(text.Line(keyLine)[..column]))
            return null;
        var first = keyLine;
        while (startsLine && first > 0 && text.CommentColumn(first - 1) is { } above && above <= column && !IsOptionalKey(text, first - 1))
            first--;
        // Comments at the head of the file are about the file.
        if (first == 0)
            first = keyLine;
        var last = text.Source.LineOf(Math.Max(ReportText.EndOf(property), property.Start));
        while (last + 1 < text.Source.LineCount && text.CommentColumn(last + 1) is { } below && below > column)
            last++;
        return new BlockEntry(property, column, startsLine, first, keyLine, last);
    }

    /// <summary>Where it starts, comments included.</summary>
    public int Start(ReportText text) => StartsLine ? text.Source.LineStart(FirstLine) : Property.Start;

    /// <summary>Where the line after it starts.</summary>
    public int End(ReportText text) => text.AfterLine(LastLine);

    private static bool IsAfterDash(string before)
    {
        var words = before.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words[0] == "-" && words.All(word => word == "-" || word[0] == '&');
    }

    // "#签发人: …": a key the skeleton of a report offers, not a comment on the next one.
    private static bool IsOptionalKey(ReportText text, int line)
    {
        var at = text.FirstOfLine(line) + 1;
        return at < text.Source.LineEnd(line) && text.Text[at] is not (' ' or '#' or '!' or '-' or '=');
    }
}
