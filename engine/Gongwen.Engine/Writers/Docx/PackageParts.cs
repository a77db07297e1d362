namespace Gongwen.Engine.Writers.Docx;

/// <summary>The parts that say what the others are and how they hang together.</summary>
internal static class PackageParts
{
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    internal static void WriteContentTypes(WordXml xml, IReadOnlyList<DocxPart> parts)
    {
        xml.OpenIn(ContentTypes, "Types");
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
        Override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        Override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        Override("/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml");
        Override("/word/document.xml", WordType + "document.main+xml");
        foreach (var part in parts)
            Override("/word/" + part.Name, WordType + part.Kind + "+xml");
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

    internal static void WriteDocumentRelationships(WordXml xml, IReadOnlyList<DocxPart> parts)
    {
        xml.OpenIn(PackageRelationships, "Relationships");
        foreach (var part in parts)
            Relationship(xml, part.RelationshipId, $"{WordXml.Relationships}/{part.Kind}", part.Name);
        xml.Close();
    }

    private static void Relationship(WordXml xml, string id, string type, string target) =>
        xml.OpenIn(PackageRelationships, "Relationship").WithPlain("Id", id).WithPlain("Type", type).WithPlain("Target", target).Close();
}
