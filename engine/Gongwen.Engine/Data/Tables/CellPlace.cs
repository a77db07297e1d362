using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>What a place in a table tells of its cell.</summary>
internal static class CellPlace
{
    /// <summary>The cell's whole text; null when it isn't known.</summary>
    public static string? TextOf(SourceLocation place) => place.CellText;

    /// <summary>The sheet's name; "" for what is no cell.</summary>
    public static string Sheet(SourceLocation? place) => place?.Cell is { } cell ? cell[..Math.Max(0, cell.LastIndexOf('!'))] : "";

    /// <summary>Which column the cell stands in, from 1; 0 for what is no cell.</summary>
    public static int Column(SourceLocation? place) => place?.Cell is { } cell && CellName.Parse(cell.AsSpan(cell.LastIndexOf('!') + 1)) is { } name ? name.Column : 0;
}
