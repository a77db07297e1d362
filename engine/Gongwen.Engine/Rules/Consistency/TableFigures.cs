using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Consistency;

/// <summary>A table's cells as figures. Rows whose cells are merged aren't read.</summary>
internal sealed partial class TableFigures
{
    private TableFigures(IReadOnlyList<DocumentLine> header, IReadOnlyList<IReadOnlyList<DocumentLine>> rows)
    {
        Header = header;
        Rows = rows;
    }

    /// <summary>The lowest header row, a cell a column.</summary>
    public IReadOnlyList<DocumentLine> Header { get; }

    /// <summary>The other rows.</summary>
    public IReadOnlyList<IReadOnlyList<DocumentLine>> Rows { get; }

    /// <summary>A table's; null when its header is merged or it has no rows.</summary>
    public static TableFigures? Of(DocumentText text, Table table)
    {
        // The cells are behind the caption and the unit, in the order of the rows.
        var cells = text.LinesOf(table).Slice(2);
        var headers = table.Header.Sum(row => row.Cells.Count);
        var rows = table.Rows;
        if (rows.Count == 0)
            return null;
        IReadOnlyList<DocumentLine> header;
        var at = 0;
        if (table.Header.Count > 0)
        {
            if (table.Header is not [var only] || only.Cells.Any(cell => cell.Columns > 1))
                return null;
            header = cells.Slice(0, only.Cells.Count);
            at = headers;
        }
        else
        {
            header = cells.Slice(0, rows[0].Cells.Count);
            at = rows[0].Cells.Count;
            rows = [.. rows.Skip(1)];
        }

        var read = new List<IReadOnlyList<DocumentLine>>(rows.Count);
        foreach (var row in rows)
        {
            read.Add(cells.Slice(at, row.Cells.Count));
            at += row.Cells.Count;
        }

        return read.Count > 0 && read.All(row => row.Count == header.Count) ? new TableFigures(header, read) : null;
    }

    /// <summary>A cell's figure; 0 for one without, null for words.</summary>
    public static decimal? Value(DocumentLine cell)
    {
        var words = cell.Text.Trim();
        if (words is "" or "—" or "－" or "-" or "/" or "——" or "无")
            return 0;
        return Figure.IsMatch(words) ? decimal.Parse(words.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>True for a cell with a figure of its own.</summary>
    public static bool IsFigure(DocumentLine cell) => Figure.IsMatch(cell.Text.Trim());

    /// <summary>How many decimals a cell has.</summary>
    public static int Decimals(DocumentLine cell) => cell.Text.Trim() is var words && words.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? words.Length - point - 1 : 0;

    private static readonly BoundedPattern Figure = new(FigureExpression);

    [GeneratedRegex("^-?(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,15})(?:\\.[0-9]{1,6})?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex FigureExpression();
}
