using Gongwen.Contracts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>The file's properties: what the document says of itself, and what wrote it. No time, and no person but those who sign.</summary>
internal static class PropertiesPart
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    internal static void WriteCore(WordXml xml, Document document)
    {
        var facts = new DocumentFacts(document);
        xml.OpenIn(Core, "coreProperties");
        Property(DublinCore, "title", facts.Title);
        Property(DublinCore, "creator", facts.Organs);
        Property(Core, "keywords", facts.Matters);
        Property(Core, "category", document.GenreId);
        Property(DublinCore, "identifier", facts.Number);
        Property(DublinCore, "language", "zh-CN");
        xml.Close();

        void Property(string xmlNamespace, string name, string value)
        {
            if (value.Length > 0)
                xml.OpenIn(xmlNamespace, name).Text(DocumentFacts.Shortened(value)).Close();
        }
    }

    internal static void WriteApplication(WordXml xml)
    {
        xml.OpenIn(Extended, "Properties");
        xml.OpenIn(Extended, "Application").Text("Gongwen").Close();
        xml.Close();
    }
}
