using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Finds the rows that hold the names of columns: those whose names match most.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="merges">What is merged in it.</param>
/// <param name="names">The names looked for.</param>
internal sealed class HeaderFinder(TableSheet sheet, MergeMap merges, TargetNames names)
{
    private const int MostRows = 40;
    private const int MostHeight = 3;
    private const int MostColumns = 2000;

    // The lowest row with something in each column.
    private readonly Lazy<Dictionary<int, int>> _lowest = new(() => LowestOf(sheet));

    /// <summary>The header at the rows the report says, or where it is found; null when nothing there is a name looked for.</summary>
    public TableHeader? Find((int First, int Last)? said)
    {
        if (said is { } rows)
            return sheet.Rows.Any(row => row.Number >= rows.First && row.Number <= rows.Last) ? At(rows.First, rows.Last) : null;
        TableHeader? best = null;
        var present = sheet.Rows.Take(MostRows).Select(row => row.Number).ToHashSet();
        foreach (var first in present.Order())
        {
            for (var height = 1; height <= MostHeight && (height == 1 || present.Contains(first + height - 1)); height++)
            {
                var found = At(first, first + height - 1);
                var (more, than) = (found.Match.Count, best?.Match.Count ?? 0);
                // A title above adds nothing to the names below it.
                if (more > than || (more == than && more > 0 && height <= best!.LastRow - best.FirstRow))
                    best = found;
            }
        }

        return best;
    }

    /// <summary>The texts of the first rows, for people.</summary>
    public string Sample() => string.Join(" / ", sheet.Rows.Take(3).Select(row => string.Join("、", row.Cells.Take(6).Select(cell => Short(CellText.Of(cell, sheet))))));

    // A name merged over columns nobody fills in, often to the end of the sheet, is that of its first column alone.
    private bool IsStretched(int column, int first, int last) =>
        _lowest.Value.GetValueOrDefault(column) <= last && !sheet.Rows.SkipWhile(row => row.Number < first).TakeWhile(row => row.Number <= last).Any(row => row.At(column) is not null);

    private static Dictionary<int, int> LowestOf(TableSheet sheet)
    {
        var lowest = new Dictionary<int, int>();
        foreach (var row in sheet.Rows)
        {
            foreach (var cell in row.Cells)
                lowest[cell.Column] = row.Number;
        }

        return lowest;
    }

    private static string Short(string text) => text.Length > 12 ? text[..12] + "…" : text;

    private TableHeader At(int first, int last)
    {
        var texts = merges.Filled(first, last, cell => CellText.Of(cell, sheet), MostColumns);
        var columns = new List<HeaderColumn>();
        var lowest = texts.Where(entry => entry.Key.Row == last).GroupBy(entry => HeaderLabel.Exact(entry.Value), StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var above = new string[Math.Max(0, last - first)];
        foreach (var column in texts.Keys.Select(key => key.Column).Distinct().Order())
        {
            var parts = new List<string>();
            for (var row = first; row <= last; row++)
            {
                var text = texts.TryGetValue((row, column), out var own) ? HeaderLabel.Shown(own) : "";
                // A name over several columns that aren't merged stands above the first of them.
                if (row < last)
                    text = above[row - first] = text.Length > 0 ? text : texts.ContainsKey((last, column)) ? above[row - first] ?? "" : "";
                if (text.Length > 0 && (parts.Count == 0 || parts[^1] != text))
                    parts.Add(text);
            }

            if (parts.Count == 0 || IsStretched(column, first, last))
                continue;
            var labels = new List<string> { HeaderLabel.Exact(string.Concat(parts)), HeaderLabel.Bare(string.Concat(parts)) };
            if (parts.Count > 1 && !lowest.Contains(HeaderLabel.Exact(parts[^1])))
                labels.AddRange([HeaderLabel.Exact(parts[^1]), HeaderLabel.Bare(parts[^1])]);
            columns.Add(new HeaderColumn(column, string.Join('/', parts), [.. labels.Where(label => label.Length > 0).Distinct(StringComparer.Ordinal)], last));
        }

        return new TableHeader(first, last, columns, ColumnMatch.Of(columns, names));
    }
}
