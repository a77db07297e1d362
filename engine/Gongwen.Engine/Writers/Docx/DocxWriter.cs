using Gongwen.Contracts;
using Gongwen.Engine.Layouts;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>Writes a document as a Word file laid out as the layout says. Same input, same bytes.</summary>
public static class DocxWriter
{
    /// <summary>The whole file.</summary>
    public static byte[] Write(Document document, LayoutProfile layout)
    {
        var page = new DocxPage(layout, document.Landscape);
        var footers = FooterPart.For(layout.PageNumber);
        var package = new DocxPackage();
        package.Add("[Content_Types].xml", xml => PackageParts.WriteContentTypes(xml, layout, footers));
        package.Add("_rels/.rels", PackageParts.WriteRootRelationships);
        package.Add("docProps/core.xml", xml => PropertiesPart.WriteCore(xml, document));
        package.Add("docProps/app.xml", PropertiesPart.WriteApplication);
        package.Add("docProps/custom.xml", xml => CustomPropertiesPart.Write(xml, document, layout));
        package.Add("word/document.xml", xml => new DocumentPart(xml, layout, page, new ContentsEntries(document, layout)).Write(document, footers));
        package.Add("word/_rels/document.xml.rels", xml => PackageParts.WriteDocumentRelationships(xml, layout, footers));
        package.Add("word/styles.xml", xml => new StylesPart(xml, layout).Write());
        package.Add("word/settings.xml", xml => SettingsPart.Write(xml, layout));
        package.Add("word/fontTable.xml", xml => FontTablePart.Write(xml, layout));
        if (layout.NumbersAsList)
            package.Add("word/" + NumberingPart.FileName, xml => NumberingPart.Write(xml, layout, document));
        foreach (var footer in footers)
            package.Add("word/" + footer.FileName, xml => footer.Write(xml, layout, page));
        return package.ToBytes();
    }
}
