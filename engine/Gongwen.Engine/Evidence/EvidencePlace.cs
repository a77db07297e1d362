using Gongwen.Contracts;

namespace Gongwen.Engine.Evidence;

/// <summary>Where a number stands in a document.</summary>
/// <param name="Place">Headings and paragraph.</param>
/// <param name="Row">The row of the table from 1, headers not counted, 0 for a header; null outside of tables.</param>
/// <param name="Column">The column from 1; 0 for the table's caption and unit.</param>
public sealed record EvidencePlace(DocumentPlace Place, int? Row, int Column)
{
    /// <summary>In words: 二、履职情况和主要成效，第9段.</summary>
    public LocalizedText InWords
    {
        get
        {
            var under = Place.Headings.Count > 0 ? Place.Headings[^1].TrimEnd('。') : "";
            var (chinese, english) = Row switch
            {
                null => Place.Paragraph > 0 ? ($"第{Place.Paragraph}段", $"paragraph {Place.Paragraph}") : ("文头、文尾", "head or end"),
                _ when Column == 0 => ("表题", "caption of a table"),
                0 => ($"表头第{Column}栏", $"header of a table, column {Column}"),
                _ => ($"表格第{Row}行第{Column}栏", $"table, row {Row}, column {Column}"),
            };
            return under.Length == 0 ? new(chinese, english) : new($"{under}，{chinese}", $"{under}, {english}");
        }
    }
}
