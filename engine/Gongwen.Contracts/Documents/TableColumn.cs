namespace Gongwen.Contracts;

/// <summary>A column of a table.</summary>
/// <param name="Weight">Share of the table's width relative to the other columns; greater than 0, 1 by default.</param>
/// <param name="Alignment">How its text stands.</param>
public sealed record TableColumn(double Weight, ColumnAlignment Alignment);
