using Gongwen.Contracts;

namespace Gongwen.Engine.Layouts;

/// <summary>
/// The lines of a title (GB/T 9704-2012, 7.3.1): broken where its sense allows, shaped as a trapezoid or a rhombus. Line breaks the author wrote stay,
/// and a line that fits is never broken.
/// </summary>
public static class TitleLines
{
    private const int MostLines = 5;
    private const int ShortLine = 4;

    /// <summary>A title with its line breaks.</summary>
    /// <param name="content">The title.</param>
    /// <param name="layout">Says how much a line holds.</param>
    /// <param name="landscape">True on a lying sheet.</param>
    public static IReadOnlyList<Inline> Break(IReadOnlyList<Inline> content, LayoutProfile layout, bool landscape)
    {
        var broken = new List<Inline>();
        for (var start = 0; start < content.Count;)
        {
            var end = start;
            while (end < content.Count && content[end] is not LineBreak)
                end++;
            var runs = new List<TextRun>(end - start);
            for (var i = start; i < end; i++)
                runs.Add((TextRun)content[i]);
            AddLine(runs, Room(layout, landscape), broken);
            if (end < content.Count)
                broken.Add(content[end++]);
            start = end;
        }

        return broken;
    }

    /// <summary>The lines of a title without line breaks; together they are the title.</summary>
    /// <param name="text">The title.</param>
    /// <param name="room">How many characters of the title a line holds.</param>
    internal static IReadOnlyList<string> Of(string text, double room)
    {
        var starts = Starts(text, room, []);
        var lines = new List<string>();
        for (var i = 0; i <= starts.Count; i++)
            lines.Add(text[(i == 0 ? 0 : starts[i - 1])..(i == starts.Count ? text.Length : starts[i])]);
        return lines;
    }

    private static double Room(LayoutProfile layout, bool landscape)
    {
        var page = landscape ? layout.Page.Lying() : layout.Page;
        return (page.Width - page.Left - page.Right) / 25.4 * 72 / layout.Title.Text.Size;
    }

    private static void AddLine(IReadOnlyList<TextRun> runs, double room, List<Inline> broken)
    {
        var starts = Starts(Inline.TextOf(runs), room, Given(runs, room));
        var (next, position) = (0, 0);
        foreach (var run in runs)
        {
            var from = 0;
            for (; next < starts.Count && starts[next] <= position + run.Text.Length; next++)
            {
                var at = starts[next] - position;
                Add(run.Text[from..at], run);
                broken.Add(new LineBreak(run.Origin));
                from = at;
            }

            Add(run.Text[from..], run);
            position += run.Text.Length;
        }

        void Add(string text, TextRun run)
        {
            if (text.Length > 0)
                broken.Add(run with { Text = text });
        }
    }

    // What the data gives, a unit's or a project's name, stays on one line if one holds it.
    private static IReadOnlyList<(int Start, int End)> Given(IReadOnlyList<TextRun> runs, double room)
    {
        var given = new List<(int Start, int End)>();
        var (position, before) = (0, (DataNode?)null);
        foreach (var run in runs)
        {
            var end = position + run.Text.Length;
            if (run.Origin.Data is { } data)
            {
                if (ReferenceEquals(data, before))
                    given[^1] = (given[^1].Start, end);
                else
                    given.Add((position, end));
            }

            (position, before) = (end, run.Origin.Data);
        }

        var text = Inline.TextOf(runs);
        given.RemoveAll(piece => Width(text.AsSpan(piece.Start, piece.End - piece.Start)) > room);
        return given;
    }

    // Where the second and further lines begin; none when the text fits, or is no title any more.
    private static IReadOnlyList<int> Starts(string text, double room, IReadOnlyList<(int Start, int End)> given)
    {
        var width = Width(text);
        if (width <= room || width > room * MostLines || !IsChinese(text))
            return [];
        var words = TitleVocabulary.Cut(text, room);
        var starts = Starts(text, room, words, new TitleBreaks(words, given), (int)Math.Ceiling(width / room));
        return starts.Count > 0 || given.Count == 0 ? starts : Starts(text, room, []);
    }

    private static IReadOnlyList<int> Starts(string text, double room, List<TitleWord> words, TitleBreaks breaks, int least)
    {
        var (best, bestCost) = ((int[])[], double.PositiveInfinity);
        for (var count = least; count <= Math.Min(least + 1, MostLines); count++)
            Search(new int[count - 1], 0, 0, (count - least) * 5);
        return Array.ConvertAll(best, word => words[word].Start);

        void Search(int[] lines, int done, int from, double cost)
        {
            if (cost >= bestCost)
                return;
            if (done == lines.Length)
            {
                if (LineWidth(from, words.Count) > room)
                    return;
                var widths = new double[done + 1];
                for (var i = 0; i <= done; i++)
                    widths[i] = LineWidth(i == 0 ? 0 : lines[i - 1], i == done ? words.Count : lines[i]);
                cost += ShapeCost(widths);
                if (cost < bestCost)
                    (best, bestCost) = ([.. lines], cost);
                return;
            }

            for (var next = from + 1; next < words.Count && LineWidth(from, next) <= room; next++)
            {
                lines[done] = next;
                Search(lines, done + 1, next, cost + breaks.Before(next));
            }
        }

        double LineWidth(int from, int to) => Width(text.AsSpan(words[from].Start, words[to - 1].End - words[from].Start).Trim());
    }

    // Programs break Latin text well.
    private static bool IsChinese(string text)
    {
        var chinese = 0;
        foreach (var c in text)
            chinese += c >= 0x2E80 ? 1 : 0;
        return chinese > text.Length / 2;
    }

    // Lines of like length, the shorter ones at one end or at both, none of a few characters.
    private static double ShapeCost(double[] widths)
    {
        var (shortest, longest) = (widths[0], widths[0]);
        foreach (var width in widths)
            (shortest, longest) = (Math.Min(shortest, width), Math.Max(longest, width));
        var cost = 9 * Math.Pow(1 - (shortest / longest), 2);
        if (shortest < ShortLine)
            cost += 40;
        if (longest - shortest < 0.5)
            cost += 1;
        for (var i = 1; i + 1 < widths.Length; i++)
        {
            if (widths[i] < widths[i - 1] && widths[i] < widths[i + 1])
                cost += 6;
        }

        return cost;
    }

    // Some programs put a fifth of a character between Han characters and digits, whatever the style says.
    private static double Width(ReadOnlySpan<char> text)
    {
        var width = TextWidth.Of(text);
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] < 0x300 != text[i - 1] < 0x300)
                width += 0.2;
        }

        return width;
    }
}
