using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>A table file that was opened: its sheets, and one of them when it is asked for.</summary>
internal interface ITableBook
{
    /// <summary>The sheets in their order; one without a name for a file of lines.</summary>
    IReadOnlyList<SheetEntry> Sheets { get; }

    /// <summary>Reads a sheet; null, with a finding, when it can't be read.</summary>
    /// <param name="sheet">One of <see cref="Sheets"/>.</param>
    /// <param name="mostRows">Stops behind so many rows; null for all.</param>
    /// <param name="findings">Gets why it can't be read.</param>
    TableSheet? Read(SheetEntry sheet, int? mostRows, FindingList findings);
}
