using System.Text.RegularExpressions;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Reading;

/// <summary>The words of a line of Markdown without the marks that only say how they look. One pass; an underscore is never such a mark, since blanks are made of it.</summary>
internal static partial class MarkdownWords
{
    /// <summary>What stands there, in pieces of characters that stand side by side.</summary>
    public static List<SourcePiece> Pieces(SourceText source, int start, int end)
    {
        var line = source.Text.AsSpan(start, end - start);
        List<SourcePiece> pieces = [];
        if (line.IndexOfAny("*`~[\\<") < 0)
        {
            if (!line.IsEmpty)
                pieces.Add(new SourcePiece(line.ToString(), source.Place(start, end)));
            return pieces;
        }

        var dropped = new bool[line.Length];
        DropLinks(source.Text[start..end], dropped);
        DropPairs(line, dropped);
        for (var at = 0; at < line.Length;)
        {
            var from = at;
            while (at < line.Length && dropped[at] == dropped[from])
                at++;
            if (!dropped[from])
                pieces.Add(new SourcePiece(line[from..at].ToString(), source.Place(start + from, start + at)));
        }

        return pieces;
    }

    // [words](address), ![picture](address), <tags>
    private static void DropLinks(string line, bool[] dropped)
    {
        foreach (Match match in Marks().Matches(line))
        {
            var words = match.Groups["words"];
            for (var at = match.Index; at < match.Index + match.Length; at++)
                dropped[at] = !words.Success || at < words.Index || at >= words.Index + words.Length;
        }
    }

    // A run of * ~ ` opens where a character follows and closes, with a run as long, where one stands before.
    private static void DropPairs(ReadOnlySpan<char> line, bool[] dropped)
    {
        Dictionary<(char Mark, int Length), int> open = [];
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '\\' && at + 1 < line.Length && line[at + 1] is > ' ' and <= '~' && !char.IsAsciiLetterOrDigit(line[at + 1]))
            {
                dropped[at++] = true;
                continue;
            }

            if (line[at] is not ('*' or '~' or '`') || dropped[at])
                continue;
            var length = 1;
            while (at + length < line.Length && line[at + length] == line[at])
                length++;
            var key = (line[at], length);
            if (open.Remove(key, out var opener) && !char.IsWhiteSpace(line[at - 1]) && opener + length < at)
            {
                dropped.AsSpan(opener, length).Fill(true);
                dropped.AsSpan(at, length).Fill(true);
            }
            else if (length <= 3 && (line[at] != '~' || length == 2) && at + length < line.Length && !char.IsWhiteSpace(line[at + length]))
            {
                open[key] = at;
            }

            at += length - 1;
        }
    }

    [GeneratedRegex(@"!\[[^\[\]\n]{0,300}\]\([^()\n]{0,2000}\)|\[(?<words>[^\[\]\n]{1,300})\]\([^()\n]{0,2000}\)|</?[A-Za-z][A-Za-z0-9]{0,20}(?:[ /][^<>\n]{0,300})?>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Marks();
}
