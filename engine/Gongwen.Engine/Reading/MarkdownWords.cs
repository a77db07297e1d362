using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Data;

namespace Gongwen.Engine.Reading;

/// <summary>The words of a line of Markdown without the marks that only say how they look. One pass; an underscore is never such a mark, since blanks are made of it.</summary>
internal static partial class MarkdownWords
{
    /// <summary>What stands there, in pieces of characters that stand side by side.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="keepsCode">True to take code and addresses for words; else each is an object.</param>
    public static List<SourcePiece> Pieces(SourceText source, int start, int end, bool keepsCode = false)
    {
        var line = source.Text.AsSpan(start, end - start);
        List<SourcePiece> pieces = [];
        if (line.IndexOfAny("*`~[\\<") < 0 && (!keepsCode || !line.Contains('&')))
        {
            if (!line.IsEmpty)
                pieces.Add(new SourcePiece(line.ToString(), source.Place(start, end)));
            return pieces;
        }

        var parts = new Part[line.Length];
        MarkCode(line, parts, keepsCode);
        MarkLinks(source.Text[start..end], parts, keepsCode);
        DropPairs(line, parts);
        var shown = keepsCode ? MarkdownHtml.Of(source.Text[start..end], at => parts[at] is Part.Words or Part.Dropped).ToDictionary(one => one.Start) : [];
        foreach (var one in shown.Values)
            SetObject(parts, one.Start, one.Length);
        for (var at = 0; at < line.Length;)
        {
            var from = at;
            at++;
            while (at < line.Length && parts[at] == (parts[from] == Part.Object ? Part.Inside : parts[from]))
                at++;
            if (parts[from] is Part.Words or Part.Code)
                pieces.Add(new SourcePiece(line[from..at].ToString(), source.Place(start + from, start + at)));
            else if (parts[from] == Part.Object && shown.TryGetValue(from, out var html))
                pieces.Add(new SourcePiece(html.Text, source.Place(start + from, start + at)) { IsGenerated = true });
            else if (parts[from] == Part.Object)
                pieces.Add(new SourcePiece(SourceParagraph.Object.ToString(), source.Place(start + from, start + at)) { IsGenerated = true });
        }

        return pieces;
    }

    private static void SetObject(Part[] parts, int start, int length)
    {
        parts.AsSpan(start, length).Fill(Part.Inside);
        parts[start] = Part.Object;
    }

    // The characters between the marks, which mean nothing else there.
    private static void SetCode(Part[] parts, int start, int end, int mark)
    {
        parts.AsSpan(start, end - start).Fill(Part.Code);
        parts.AsSpan(start, mark).Fill(Part.Dropped);
        parts.AsSpan(end - mark, mark).Fill(Part.Dropped);
    }

    // A run of ` is closed by the next one as long.
    private static void MarkCode(ReadOnlySpan<char> line, Part[] parts, bool keepsCode)
    {
        List<(int Start, int Length)> runs = [];
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '\\')
            {
                at++;
                continue;
            }

            if (line[at] != '`')
                continue;
            var from = at;
            while (at + 1 < line.Length && line[at + 1] == '`')
                at++;
            runs.Add((from, at + 1 - from));
        }

        // Where the next run of the same length stands, told from the end.
        Dictionary<int, int> next = [];
        var closing = new int[runs.Count];
        for (var run = runs.Count - 1; run >= 0; run--)
        {
            closing[run] = next.GetValueOrDefault(runs[run].Length, -1);
            next[runs[run].Length] = run;
        }

        for (var run = 0; run < runs.Count; run++)
        {
            if (closing[run] < 0)
                continue;
            var end = runs[closing[run]];
            if (keepsCode)
                SetCode(parts, runs[run].Start, end.Start + end.Length, runs[run].Length);
            else
                SetObject(parts, runs[run].Start, end.Start + end.Length - runs[run].Start);
            run = closing[run];
        }
    }

    // [words](address), [words][name], ![picture](address), <address>, <tags>, [^note]
    private static void MarkLinks(string line, Part[] parts, bool keepsCode)
    {
        foreach (Match match in Marks().Matches(line))
        {
            if (parts[match.Index] != Part.Words)
                continue;
            var words = match.Groups["words"];
            if (keepsCode && match.Groups["object"].Success && match.Value[0] == '<')
                SetCode(parts, match.Index, match.Index + match.Length, 1);
            else if (match.Groups["object"].Success)
                SetObject(parts, match.Index, match.Length);
            for (var at = match.Index; at < match.Index + match.Length; at++)
            {
                if (parts[at] == Part.Words && (!words.Success || at < words.Index || at >= words.Index + words.Length))
                    parts[at] = Part.Dropped;
            }
        }
    }

    // A run of * ~ opens where a character follows and closes, with a run as long, where one stands before.
    private static void DropPairs(ReadOnlySpan<char> line, Part[] parts)
    {
        Dictionary<(char Mark, int Length), int> open = [];
        for (var at = 0; at < line.Length; at++)
        {
            if (parts[at] == Part.Words && line[at] == '\\' && at + 1 < line.Length && line[at + 1] is > ' ' and <= '~' && !char.IsAsciiLetterOrDigit(line[at + 1]))
            {
                parts[at++] = Part.Dropped;
                continue;
            }

            if (line[at] is not ('*' or '~') || parts[at] != Part.Words)
                continue;
            var length = 1;
            while (at + length < line.Length && line[at + length] == line[at])
                length++;
            var key = (line[at], length);
            if (open.Remove(key, out var opener) && !char.IsWhiteSpace(line[at - 1]) && opener + length < at)
            {
                parts.AsSpan(opener, length).Fill(Part.Dropped);
                parts.AsSpan(at, length).Fill(Part.Dropped);
            }
            else if (length <= 3 && (line[at] != '~' || length == 2) && at + length < line.Length && !char.IsWhiteSpace(line[at + length]))
            {
                open[key] = at;
            }

            at += length - 1;
        }
    }

    [GeneratedRegex(@"(?<object>!\[[^\[\]\n]{0,300}\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,300}\)[^()\n]{0,300}){0,3}\)|\[[^\[\]\n]{0,100}\])|<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\s]{1,2000}>|<[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,255}>|\[\^[^\[\]\s]{1,50}\])|\[(?<words>[^\[\]\n]{1,300})\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,300}\)[^()\n]{0,300}){0,3}\)|\[[^\[\]\n]{1,100}\])|<!--[^<>\n]{0,2000}-->|</?[A-Za-z][A-Za-z0-9]{0,20}(?:[ /][^<>\n]{0,300})?>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Marks();

    private enum Part
    {
        Words,
        Code,
        Dropped,
        Object,
        Inside,
    }
}
