using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>The parts that say what the others are and how they hang together.</summary>
internal static class PackageParts
{
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    internal static void WriteContentTypes(WordXml xml, LayoutProfile layout, IReadOnlyList<FooterPart> footers)
    {
        xml.OpenIn(ContentTypes, "Types");
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
        Override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        Override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        Override("/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml");
        Override("/word/document.xml", WordType + "document.main+xml");
        Override("/word/styles.xml", WordType + "styles+xml");
        Override("/word/settings.xml", WordType + "settings+xml");
        Override("/word/fontTable.xml", WordType + "fontTable+xml");
        if (layout.NumbersAsList)
            Override("/word/" + NumberingPart.FileName, WordType + "numbering+xml");
        foreach (var footer in footers)
            Override("/word/" + footer.FileName, WordType + "footer+xml");
        xml.Close();

        void Default(string extension, string type) =>
            xml.OpenIn(ContentTypes, "Default").WithPlain("Extension", extension).WithPlain("ContentType", type).Close();

        void Override(string part, string type) =>
            xml.OpenIn(ContentTypes, "Override").WithPlain("PartName", part).WithPlain("ContentType", type).Close();
    }

    internal static void WriteRootRelationships(WordXml xml)
    {
        xml.OpenIn(PackageRelationships, "Relationships");
        Relationship(xml, "rId1", WordXml.Relationships + "/officeDocument", "word/document.xml");
        Relationship(xml, "rId2", PackageRelationships + "/metadata/core-properties", "docProps/core.xml");
        Relationship(xml, "rId3", WordXml.Relationships + "/extended-properties", "docProps/app.xml");
        Relationship(xml, "rId4", WordXml.Relationships + "/custom-properties", "docProps/custom.xml");
        xml.Close();
    }

    internal static void WriteDocumentRelationships(WordXml xml, LayoutProfile layout, IReadOnlyList<FooterPart> footers)
    {
        xml.OpenIn(PackageRelationships, "Relationships");
        Relationship(xml, "rId1", WordXml.Relationships + "/styles", "styles.xml");
        Relationship(xml, "rId2", WordXml.Relationships + "/settings", "settings.xml");
        Relationship(xml, "rId3", WordXml.Relationships + "/fontTable", "fontTable.xml");
        if (layout.NumbersAsList)
            Relationship(xml, NumberingPart.RelationshipId, WordXml.Relationships + "/numbering", NumberingPart.FileName);
        foreach (var footer in footers)
            Relationship(xml, footer.RelationshipId, WordXml.Relationships + "/footer", footer.FileName);
        xml.Close();
    }

    private static void Relationship(WordXml xml, string id, string type, string target) =>
        xml.OpenIn(PackageRelationships, "Relationship").WithPlain("Id", id).WithPlain("Type", type).WithPlain("Target", target).Close();
}
