using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Names of cells and columns as people read them: F12, F.</summary>
internal static class CellName
{
    private const int Letters = 26;

    /// <summary>F for 6.</summary>
    public static string Of(int column) => ColumnName.Of(column);

    /// <summary>整改!F12; without a sheet's name F12.</summary>
    public static string Of(string sheet, int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{sheet}!{Of(column)}{row}");

    /// <summary>Row and column of F12 or $F$12; null for anything else.</summary>
    public static (int Row, int Column)? Parse(ReadOnlySpan<char> name)
    {
        var (at, column, row) = (0, 0, 0);
        for (; at < name.Length && (char.IsAsciiLetter(name[at]) || name[at] == '$'); at++)
        {
            if (name[at] != '$')
                column = (column * Letters) + char.ToUpperInvariant(name[at]) - 'A' + 1;
            if (column > 1_000_000)
                return null;
        }

        return column > 0 && int.TryParse(name[at..], NumberStyles.None, CultureInfo.InvariantCulture, out row) && row > 0 ? (row, column) : null;
    }
}
