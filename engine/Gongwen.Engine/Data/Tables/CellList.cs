using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Parts a cell's text into the items of a list: by lines, by the numbers before them, and by marks.</summary>
internal static partial class CellList
{
    private const int LongestName = 30;

    // Without any of them there is nothing before items, and one line.
    private static readonly SearchValues<char> Labels = SearchValues.Create("\n0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳-•·●▪");

    /// <summary>The items: where each begins in the text, and how long it is. One for a text that isn't parted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="always">True where only a list may stand: then marks between items part it, too.</param>
    public static IReadOnlyList<(int Start, int Length)> Of(string text, bool always)
    {
        var items = text.AsSpan().ContainsAny(Labels) ? ByLines(text) : [Trimmed(text, 0, text.Length)];
        if (items.Count == 1 && text.AsSpan().ContainsAny(Labels))
            items = ByNumbers(text, items[0]);
        // Half of the numbers taken off would be worse than none.
        if (items.Count == 1 && items[0].Start > 0 && text.IndexOf('\n', StringComparison.Ordinal) < 0 && Second().IsMatch(text, items[0].Start))
            items = [Trimmed(text, 0, text.Length)];
        if (items.Count == 1 && always)
            items = ByMarks(text, items[0], "；;");
        if (items.Count == 1 && always)
        {
            var names = ByMarks(text, items[0], "、，,");
            if (names.All(name => name.Length <= LongestName && text.AsSpan(name.Start, name.Length).IndexOf('。') < 0))
                items = names;
        }

        return items;
    }

    // 1、3个村 is an item of a list where the lines count on, and a number where they don't.
    private static bool CountsOn(string text)
    {
        var expected = 0;
        foreach (var line in text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            expected++;
            if (Counted().Match(line) is not { Success: true } match || HalfWidth.Of(match.Groups["number"].Value) != expected.ToString(CultureInfo.InvariantCulture))
                return false;
        }

        return expected > 1;
    }

    // A line without a number behind one with is its continuation.
    private static List<(int Start, int Length)> ByLines(string text)
    {
        var items = new List<(int Start, int Length)>();
        var numbered = false;
        var countsOn = CountsOn(text);
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var line ? line : text.Length;
            var label = (countsOn ? Counted() : Label()).Match(text, start, end - start);
            var body = Trimmed(text, label.Success ? start + label.Length : start, end);
            if (body.Length > 0)
            {
                numbered |= items.Count == 0 && label.Success;
                if (numbered && !label.Success && items.Count > 0)
                    items[^1] = (items[^1].Start, end - items[^1].Start);
                else
                    items.Add(body);
            }

            start = end + 1;
        }

        return [.. items.Select(item => Trimmed(text, item.Start, item.Start + item.Length, isItem: items.Count > 1))];
    }

    // 1.……；2.……；3.……
    private static List<(int Start, int Length)> ByNumbers(string text, (int Start, int Length) all)
    {
        var starts = new List<(int At, int Behind)>();
        foreach (Match match in Number().Matches(text))
        {
            var written = HalfWidth.Of(match.Groups["number"].Value);
            if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == starts.Count + 1)
                starts.Add((match.Index, match.Index + match.Length));
        }

        if (starts.Count < 2 || !string.IsNullOrWhiteSpace(text[..starts[0].At]))
            return [all];
        var items = starts.Select((start, index) => Trimmed(text, start.Behind, index + 1 < starts.Count ? starts[index + 1].At : text.Length, isItem: true)).ToList();
        return items.TrueForAll(item => item.Length > 0) ? items : [all];
    }

    // What stands in quotes and brackets stays together.
    private static List<(int Start, int Length)> ByMarks(string text, (int Start, int Length) all, string marks)
    {
        var items = new List<(int Start, int Length)>();
        var (depth, start) = (0, all.Start);
        for (var at = all.Start; at <= all.Start + all.Length; at++)
        {
            var ends = at == all.Start + all.Length;
            if (!ends && "《（(“「【".Contains(text[at], StringComparison.Ordinal))
                depth++;
            else if (!ends && "》）)”」】".Contains(text[at], StringComparison.Ordinal))
                depth = Math.Max(0, depth - 1);
            else if (ends || (depth == 0 && marks.Contains(text[at], StringComparison.Ordinal)))
            {
                if (Trimmed(text, start, at) is { Length: > 0 } item)
                    items.Add(item);
                start = at + 1;
            }
        }

        return items.Count > 0 ? items : [all];
    }

    // An item of several ends where a list writes marks of its own.
    private static (int Start, int Length) Trimmed(string text, int start, int end, bool isItem = false)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || (isItem && text[end - 1] is '；' or ';')))
            end--;
        return (start, end - start);
    }

    [GeneratedRegex(@"\G\s*(?<number>[0-9０-９]{1,2})\s*[.．、)）]\s*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Counted();

    [GeneratedRegex(@"(?<![0-9０-９.．])[2２]\s*[.．、)）](?![0-9０-９])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Second();

    [GeneratedRegex(@"\G\s*([0-9０-９]{1,2}\s*[.．、)）](?![0-9０-９])|[（(][0-9０-９]{1,2}[)）][、.．]?|[①-⑳]|[-•·●▪][ 　])\s*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Label();

    [GeneratedRegex(@"(?<=^|[\s；;。，,、：:])([（(](?<number>[0-9０-９]{1,2})[)）][、.．]?|(?<number>[0-9０-９]{1,2})\s*[.．、)）](?![0-9０-９])|(?<number>[①-⑳]))\s*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();
}
