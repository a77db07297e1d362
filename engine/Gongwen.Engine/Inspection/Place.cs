using Gongwen.Contracts;
using Gongwen.Engine.Inspection.Word;

namespace Gongwen.Engine.Inspection;

/// <summary>A place in the document, as a reader finds it.</summary>
/// <param name="Where">第3段, 第2节 …</param>
/// <param name="Paragraph">From 1; 0 where it is none.</param>
/// <param name="Excerpt">The first words; "" for none.</param>
internal sealed record Place(LocalizedText Where, int Paragraph, string Excerpt)
{
    private const int LongestExcerpt = 16;

    internal static Place Of(Element element) =>
        element.Paragraph.Number > 0
            ? new Place(new($"第{element.Paragraph.Number}段", $"paragraph {element.Paragraph.Number}"), element.Paragraph.Number, Short(element.Text))
            : new Place(element.IsInHeader ? new("首页页眉", "header of the first page") : element.Box is null ? new("表格", "table") : new("文本框", "text box"), 0, Short(element.Text));

    internal static Place OfSection(int section, int count) =>
        new(count == 1 ? new("页面设置", "page setup") : new($"页面设置（第{section + 1}节）", $"page setup of section {section + 1}"), 0, "");

    internal static Place OfTable(int table) => new(new($"第{table + 1}个表", $"table {table + 1}"), 0, "");

    internal static Place OfFooter(WordFooter footer, int section, int count)
    {
        var (chinese, english) = footer.Kind switch { "even" => ("双数页页脚", "footer of even pages"), "first" => ("首页页脚", "footer of the first page"), _ => ("页脚", "footer") };
        return new Place(count == 1 ? new(chinese, english) : new($"第{section + 1}节{chinese}", $"{english}, section {section + 1}"), 0, "");
    }

    internal static string Short(string text)
    {
        text = text.Trim().Replace('\n', ' ').Replace('\t', ' ');
        return text.Length <= LongestExcerpt ? text : text[..(char.IsHighSurrogate(text[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt)] + "…";
    }
}
