namespace Gongwen.Tests.Inspection;

/// <summary>A document with a red head as Word users type one, with what a test adds.</summary>
internal static class HeadedDocx
{
    /// <summary>Mark, number and red line.</summary>
    public const string Head =
        "<w:p><w:pPr><w:jc w:val=\"center\"/><w:spacing w:before=\"1800\" w:line=\"900\" w:lineRule=\"exact\"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia=\"方正小标宋简体\"/><w:color w:val=\"FF0000\"/><w:sz w:val=\"80\"/></w:rPr><w:t>青山县林业局文件</w:t></w:r></w:p><w:p/><w:p/>"
        + "<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"4\" w:color=\"FF0000\"/></w:pBdr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>青林发〔2026〕5号</w:t></w:r></w:p><w:p/><w:p/>";

    public const string Text = "各单位要抓住春季有利时机，做好绿化工作。";

    /// <summary>Head, title and a paragraph, and what follows.</summary>
    public static byte[] With(string after, string head = Head) => ForeignDocx.Of(head + ForeignDocx.Title + ForeignDocx.Paragraph(Text) + after);

    /// <summary>A line so far from the right edge.</summary>
    public static string AtRight(string text, int right) => ForeignDocx.Paragraph(text, $"<w:ind w:right=\"{right}\"/><w:jc w:val=\"right\"/>");

    /// <summary>Two blank lines, a name and a date.</summary>
    public static string Signature(string date, int nameRight, int dateRight) => "<w:p/><w:p/>" + AtRight("青山县林业局", nameRight) + AtRight(date, dateRight);
}
