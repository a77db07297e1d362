namespace Gongwen.Engine.Data.Tables;

/// <summary>A cell with something in it.</summary>
/// <param name="Column">Which column, from 1.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">Text, "true" or "false", or the error; "" for numbers.</param>
internal readonly record struct TableCell(int Column, CellKind Kind, string Text)
{
    /// <summary>The number of a number, a percentage, a day or a time.</summary>
    public double Number { get; init; }

    /// <summary>How many digits its format fills up with zeros; 0 for none.</summary>
    public byte Digits { get; init; }

    /// <summary>Where it begins in the text of the file; 0 for sheets.</summary>
    public int Start { get; init; }

    /// <summary>Where it ends in the text of the file; 0 for sheets.</summary>
    public int End { get; init; }
}
