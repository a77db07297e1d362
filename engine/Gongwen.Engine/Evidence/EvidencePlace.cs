using Gongwen.Contracts;

namespace Gongwen.Engine.Evidence;

/// <summary>Where a number stands in a document.</summary>
/// <param name="Place">Headings and paragraph.</param>
/// <param name="Row">The row of the table from 1, headers not counted, 0 for a header; null outside of tables.</param>
/// <param name="Column">The column from 1; 0 for the table's caption and unit.</param>
public sealed record EvidencePlace(DocumentPlace Place, int? Row, int Column)
{
    /// <summary>What the table is called: 表“销号统计”, or 表2 when it has no caption; "" outside of tables.</summary>
    public string Table { get; init; } = "";

    /// <summary>What the column is called; "" when it has no name, and outside of tables.</summary>
    public string ColumnName { get; init; } = "";

    /// <summary>In words: 二、履职情况和主要成效，第9段.</summary>
    public LocalizedText InWords
    {
        get
        {
            var under = Place.Headings.Count > 0 ? Place.Headings[^1].TrimEnd('。') : "";
            var (chinese, english) = Row switch
            {
                null => Place.Paragraph > 0 ? ($"第{Place.Paragraph}段", $"paragraph {Place.Paragraph}") : ("文头、文尾", "head or end"),
                _ when Column == 0 => ($"{Table}表题", $"caption of table {Table}"),
                0 => ($"{Table}表头第{Column}栏", $"header of table {Table}, column {Column}"),
                _ => ($"{Table}第{Row}行第{Column}栏{(ColumnName.Length > 0 ? $"“{ColumnName}”" : "")}", $"table {Table}, row {Row}, column {Column}{(ColumnName.Length > 0 ? $" '{ColumnName}'" : "")}"),
            };
            return under.Length == 0 ? new(chinese, english) : new($"{under}，{chinese}", $"{under}, {english}");
        }
    }
}
