using System.Globalization;

namespace Gongwen.Contracts;

/// <summary>A stretch of a file, or a cell of a sheet, that something was read from.</summary>
/// <param name="File">The path as the user gave it, or a name such as "genre duty-report/sections/duties/template.liquid".</param>
/// <param name="Line">First line, from 1; 0 when only the file is known.</param>
/// <param name="Column">First column, from 1, in UTF-16 code units.</param>
/// <param name="EndLine">Line of the end.</param>
/// <param name="EndColumn">Column after the last character.</param>
public sealed record SourceLocation(string File, int Line, int Column, int EndLine, int EndColumn)
{
    private readonly string? _cell;

    /// <summary>Offset of the first character in the file's text, in UTF-16 code units from 0; -1 when unknown.</summary>
    public int Offset { get; init; } = -1;

    /// <summary>Length in UTF-16 code units; 0 when unknown.</summary>
    public int Length { get; init; }

    /// <summary>"sheet!B3" for data that came from a table file; null otherwise. The line is then the row, and columns count characters of the cell's text.</summary>
    public string? Cell
    {
        get => _cell ?? (Sheet is null ? null : string.Create(CultureInfo.InvariantCulture, $"{Sheet}!{ColumnName.Of(SheetColumn)}{Line}"));
        init => _cell = value;
    }

    /// <summary>The sheet of <see cref="Cell"/>, which is put together when it is asked for: of a large table there are many.</summary>
    internal string? Sheet { get; init; }

    /// <summary>The column of <see cref="Cell"/> in <see cref="Sheet"/>, from 1.</summary>
    internal int SheetColumn { get; init; }

    /// <summary>The whole text of the cell; null when it is of no interest, and for everything else.</summary>
    internal string? CellText { get; init; }

    /// <summary>A place that is only a file.</summary>
    public static SourceLocation OfFile(string file) => new(file, 0, 0, 0, 0);

    /// <summary>"file:line:column", "file!sheet!cell", or "file" alone.</summary>
    public override string ToString() =>
        Cell is not null ? $"{File}!{Cell}" : Line > 0 ? $"{File}:{Line}:{Column}" : File;
}
