using System.IO.Compression;
using System.Text;

namespace Gongwen.Tests.Inspection;

/// <summary>A Word file written by hand as another program writes it: its own styles, theme and habits.</summary>
internal static class ForeignDocx
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The sheet of the standard with its grid.</summary>
    public const string Section =
        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1400\" w:gutter=\"0\"/><w:docGrid w:type=\"lines\" w:linePitch=\"579\"/></w:sectPr>";

    /// <summary>Styles that take everything from the theme and from each other.</summary>
    public const string Styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorEastAsia\"/><w:sz w:val=\"21\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/><w:pPr><w:spacing w:line=\"579\" w:lineRule=\"exact\"/></w:pPr><w:rPr><w:sz w:val=\"32\"/><w:spacing w:val=\"-5\"/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/><w:pPr><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:rFonts w:eastAsia=\"黑体\"/><w:b/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"strong\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>";

    private const string Theme =
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements><a:fontScheme name=\"x\"><a:majorFont><a:latin typeface=\"Calibri Light\"/><a:ea typeface=\"\"/></a:majorFont>"
        + "<a:minorFont><a:latin typeface=\"Times New Roman\"/><a:ea typeface=\"\"/><a:font script=\"Jpan\" typeface=\"游明朝\"/><a:font script=\"Hans\" typeface=\"仿宋\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>";

    /// <summary>A title as Word users make one.</summary>
    public const string Title = "<w:p><w:pPr><w:jc w:val=\"center\"/><w:spacing w:line=\"720\" w:lineRule=\"exact\"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia=\"方正小标宋简体\"/><w:sz w:val=\"44\"/></w:rPr><w:t>关于春季绿化工作的报告</w:t></w:r></w:p><w:p/>";

    /// <summary>The file of these paragraphs.</summary>
    public static byte[] Of(string body, string styles = Styles, string? numbering = null, string section = Section)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relationships}/officeDocument\" Target=\"/word/document.xml\"/></Relationships>");
            Add("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + string.Concat(new[] { "styles", "numbering", "theme" }.Select((kind, i) => $"<Relationship Id=\"r{i}\" Type=\"{Relationships}/{kind}\" Target=\"{kind}.xml\"/>")) + "</Relationships>");
            Add("word/document.xml", $"<w:document {Word}><w:body>{body}{section}</w:body></w:document>");
            Add("word/styles.xml", $"<w:styles {Word}>{styles}</w:styles>");
            Add("word/numbering.xml", $"<w:numbering {Word}>{numbering}</w:numbering>");
            Add("word/theme.xml", Theme);

            void Add(string name, string text)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A paragraph of the body indented by two characters.</summary>
    public static string Paragraph(string text, string paragraphProperties = "<w:ind w:firstLineChars=\"200\"/>", string runProperties = "") =>
        $"<w:p><w:pPr>{paragraphProperties}</w:pPr><w:r><w:rPr>{runProperties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";
}
