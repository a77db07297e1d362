using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Inspection;

/// <summary>A table that only sets names and a date side by side or over each other.</summary>
internal static class SignatureTable
{
    private const int MostRows = 6;
    private const int LongestName = 40;

    /// <summary>True for few cells without lines, short words in them, a date the last.</summary>
    internal static bool Is(WordTable table)
    {
        if (table.Rows.Count > MostRows || table.Borders.Values.Any(border => border is { IsDrawn: true }) || table.Rows.SelectMany(row => row.Cells).Any(cell => cell.Top is { IsDrawn: true } || cell.Bottom is { IsDrawn: true }))
            return false;
        var lines = table.Paragraphs.Where(paragraph => !paragraph.IsBlank).Take(MostRows * 3).ToList();
        return lines.Count > 0 && ElementText.IsDate(lines[^1].Trimmed) && lines.TrueForAll(line => line.Trimmed.Length <= LongestName);
    }
}
