using Gongwen.Contracts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>The file's properties: its title, and what wrote it. No author and no time.</summary>
internal static class PropertiesPart
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private const int LongestTitle = 255;

    internal static void WriteCore(WordXml xml, Document document)
    {
        xml.OpenIn(Core, "coreProperties");
        if (document.Blocks.OfType<Title>().FirstOrDefault() is { } title)
            xml.OpenIn(DublinCore, "title").Text(Shortened(Inline.TextOf(title.Content).Replace("\n", "", StringComparison.Ordinal))).Close();
        xml.OpenIn(DublinCore, "language").Text("zh-CN").Close();
        xml.Close();
    }

    internal static void WriteApplication(WordXml xml)
    {
        xml.OpenIn(Extended, "Properties");
        xml.OpenIn(Extended, "Application").Text("Gongwen").Close();
        xml.Close();
    }

    private static string Shortened(string text) => text.Length <= LongestTitle ? text : text[..LongestTitle];
}
