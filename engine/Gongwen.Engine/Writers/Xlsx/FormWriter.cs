using System.IO.Compression;
using Gongwen.Engine.Data.Tables;

namespace Gongwen.Engine.Writers.Xlsx;

/// <summary>Writes a workbook to fill in: a sheet for each list, and one that explains the columns. The same lists give the same bytes.</summary>
internal static class FormWriter
{
    /// <summary>The sheet that explains.</summary>
    public const string Guide = "填写说明";

    private const string Choices = "选项";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    // The earliest time a zip file can hold.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The workbook.</summary>
    public static byte[] Write(IReadOnlyList<FormList> lists)
    {
        var words = lists.SelectMany(list => list.Columns).Where(FormValidation.NeedsSheet).ToList();
        var ranges = words.Select((target, index) => (target, Range: $"{Choices}!${CellName.Of(index + 1)}$1:${CellName.Of(index + 1)}${FormValidation.Choices(target).Count}")).ToDictionary(pair => pair.target, pair => pair.Range);
        List<(string Name, Action<SheetXml> Write)> sheets = [.. lists.Select((list, index) => (list.Sheet, (Action<SheetXml>)(xml => FormSheetPart.Write(xml, list, ranges, isFirst: index == 0)))), (Guide, xml => FormGuidePart.Write(xml, lists))];
        if (words.Count > 0)
            sheets.Add((Choices, xml => WriteChoices(xml, words)));

        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", xml => WriteTypes(xml, sheets.Count));
            Add(zip, "_rels/.rels", xml => Relation(xml.Root("Relationships", Package), 1, "officeDocument", "xl/workbook.xml").Close());
            Add(zip, "xl/workbook.xml", xml => WriteBook(xml, [.. sheets.Select(sheet => sheet.Name)], lists.Count));
            Add(zip, "xl/_rels/workbook.xml.rels", xml => WriteRelations(xml, sheets.Count));
            Add(zip, "xl/styles.xml", FormStyles.Write);
            for (var i = 0; i < sheets.Count; i++)
                Add(zip, $"xl/worksheets/sheet{i + 1}.xml", sheets[i].Write);
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, Action<SheetXml> write)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = NoTime;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        using var xml = new SheetXml(stream);
        write(xml);
    }

    private static void WriteTypes(SheetXml xml, int sheets)
    {
        xml.Root("Types", Types);
        xml.Open("Default").With("Extension", "rels").With("ContentType", "application/vnd.openxmlformats-package.relationships+xml").Close();
        xml.Open("Default").With("Extension", "xml").With("ContentType", "application/xml").Close();
        Override("/xl/workbook.xml", "sheet.main+xml");
        Override("/xl/styles.xml", "styles+xml");
        for (var i = 1; i <= sheets; i++)
            Override($"/xl/worksheets/sheet{i}.xml", "worksheet+xml");
        xml.Close();

        void Override(string part, string kind) => xml.Open("Override").With("PartName", part).With("ContentType", Kind + kind).Close();
    }

    private static void WriteBook(SheetXml xml, IReadOnlyList<string> sheets, int lists)
    {
        xml.Root("workbook");
        xml.Open("bookViews").Open("workbookView").With("xWindow", 0).With("yWindow", 0).With("windowWidth", 24000).With("windowHeight", 12000).Close().Close();
        xml.Open("sheets");
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.Open("sheet").With("name", sheets[i]).With("sheetId", i + 1);
            if (sheets[i] == Choices)
                xml.With("state", "hidden");
            xml.WithRelationship($"rId{i + 1}").Close();
        }

        xml.Close();
        // The names of the columns stand on every page.
        xml.Open("definedNames");
        for (var i = 0; i < lists; i++)
            xml.Open("definedName").With("name", "_xlnm.Print_Titles").With("localSheetId", i).Text($"'{sheets[i]}'!$1:$1").Close();
        xml.Close().Close();
    }

    private static void WriteRelations(SheetXml xml, int sheets)
    {
        xml.Root("Relationships", Package);
        for (var i = 1; i <= sheets; i++)
            Relation(xml, i, "worksheet", $"worksheets/sheet{i}.xml");
        Relation(xml, sheets + 1, "styles", "styles.xml").Close();
    }

    private static SheetXml Relation(SheetXml xml, int id, string kind, string target) =>
        xml.Open("Relationship").With("Id", $"rId{id}").With("Type", $"{SheetXml.Relationships}/{kind}").With("Target", target).Close();

    private static void WriteChoices(SheetXml xml, List<TableTarget> words)
    {
        xml.Root("worksheet").Open("sheetData");
        for (var row = 1; row <= words.Max(target => FormValidation.Choices(target).Count); row++)
        {
            xml.Open("row").With("r", row);
            for (var column = 1; column <= words.Count; column++)
            {
                if (row <= FormValidation.Choices(words[column - 1]).Count)
                    xml.Cell($"{CellName.Of(column)}{row}", 0, FormValidation.Choices(words[column - 1])[row - 1]);
            }

            xml.Close();
        }

        xml.Close().Close();
    }
}
