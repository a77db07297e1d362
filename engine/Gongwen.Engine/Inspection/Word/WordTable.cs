namespace Gongwen.Engine.Inspection.Word;

/// <summary>A table.</summary>
internal sealed class WordTable : WordBlock
{
    internal required IReadOnlyList<WordRow> Rows { get; init; }

    /// <summary>How many columns its grid has.</summary>
    internal required int Columns { get; init; }

    /// <summary>In twips; null when the file leaves it to the program.</summary>
    internal required double? Width { get; init; }

    /// <summary>Moved from the left edge, in twips.</summary>
    internal required double Indent { get; init; }

    /// <summary>The lines of all edges: top, left, bottom, right, insideH, insideV; null where none is said.</summary>
    internal required IReadOnlyDictionary<string, Border> Borders { get; init; }

    /// <summary>Room left of a cell's text, in twips.</summary>
    internal required double PaddingSide { get; init; }

    /// <summary>Room above a cell's text, in twips.</summary>
    internal required double PaddingTop { get; init; }

    /// <summary>True when it stands at a place of the page instead of in the text.</summary>
    internal required bool IsFloating { get; init; }

    internal IEnumerable<WordParagraph> Paragraphs => Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs);
}
