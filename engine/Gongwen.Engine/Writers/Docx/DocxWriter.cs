using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Pagination;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>Writes a document as a Word file laid out as the layout says. Same input, same bytes.</summary>
public static class DocxWriter
{
    /// <summary>The whole file.</summary>
    public static byte[] Write(Document document, LayoutProfile layout)
    {
        var tables = new MeasuredTables(layout);
        document = Ending.Cut(document, layout, tables);
        var plan = Paginator.Plan(document, layout, tables);
        var constants = ConstantParts.Of(layout);
        List<DocxPart> parts =
        [
            new("styles.xml", "styles", "rId1", xml => new StylesPart(xml, layout).Write()) { Key = "" },
            new("settings.xml", "settings", "rId2", xml => SettingsPart.Write(xml, layout)) { Key = "" },
            new("fontTable.xml", "fontTable", "rId3", xml => FontTablePart.Write(xml, layout)) { Key = "" },
        ];
        if (layout.NumbersAsList)
            parts.Add(new DocxPart("numbering.xml", "numbering", $"rId{parts.Count + 1}", xml => NumberingPart.Write(xml, layout, document)));
        var sections = SectionPlan.Of(document, layout, plan, parts.Count + 1);
        parts.AddRange(sections.Parts);
        var names = string.Join(' ', parts.Select(part => part.Name));
        var package = new DocxPackage();
        package.Add(constants.Get("types of " + names, "[Content_Types].xml", xml => PackageParts.WriteContentTypes(xml, parts)));
        package.Add(constants.Get("relationships", "_rels/.rels", PackageParts.WriteRootRelationships));
        package.Add("docProps/core.xml", xml => PropertiesPart.WriteCore(xml, document));
        package.Add(constants.Get("application", "docProps/app.xml", PropertiesPart.WriteApplication));
        package.Add("docProps/custom.xml", xml => CustomPropertiesPart.Write(xml, document, layout));
        package.Add("word/document.xml", xml => new DocumentPart(xml, layout, document, tables, plan, sections.Sections, new ContentsEntries(document, layout, plan)).Write());
        package.Add(constants.Get("relationships of " + names, "word/_rels/document.xml.rels", xml => PackageParts.WriteDocumentRelationships(xml, parts)));
        foreach (var part in parts)
        {
            if (part.Key is { } key)
                package.Add(constants.Get($"{part.Name} {key}", "word/" + part.Name, part.Write));
            else
                package.Add("word/" + part.Name, part.Write);
        }

        return package.ToBytes();
    }
}
