using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>A workbook of Excel, WPS or LibreOffice (.xlsx, .xlsm). Only cells are read: no links, no queries, no macros; formulas give the result kept with them.</summary>
internal sealed class XlsxBook : ITableBook
{
    private const string Macros = "vbaProject.bin";

    private readonly TableFile _file;
    private readonly TableLimits _limits;
    private readonly List<SheetEntry> _sheets = [];
    private IReadOnlyList<string>? _strings;
    private NumberForms _forms = NumberForms.None;
    private string? _stringsPath;
    private bool _counts1904;

    private XlsxBook(TableFile file, TableLimits limits) => (_file, _limits) = (file, limits);

    public IReadOnlyList<SheetEntry> Sheets => _sheets;

    /// <summary>Opens a file; null, with a finding, when it is none.</summary>
    public static XlsxBook? Open(TableFile file, TableLimits limits, FindingList findings)
    {
        var book = new XlsxBook(file, limits);
        return book.Within(findings, book.ReadBook) is true && book._sheets.Count > 0 ? book : null;
    }

    public TableSheet? Read(SheetEntry sheet, int? mostRows, FindingList findings) => Within(findings, (parts, bounds) =>
    {
        if (!parts.TryGetValue(sheet.Path, out var entry))
            throw bounds.Stop(TableFault.Damaged(_file.ShownAs, sheet.Path));
        _strings ??= _stringsPath is not null && parts.TryGetValue(_stringsPath, out var strings) ? XlsxStrings.Read(strings, bounds, _limits) : [];
        return new XlsxSheetReader(bounds, _limits, _strings, _forms) { File = _file.ShownAs, Name = sheet.Name, Counts1904 = _counts1904, MostRows = mostRows }.Read(entry);
    });

    // Whatever a damaged file makes the libraries throw is one finding.
    private T? Within<T>(FindingList findings, Func<Dictionary<string, ZipArchiveEntry>, XlsxBounds, T?> work)
    {
        var bounds = new XlsxBounds(_file.ShownAs, _limits);
        try
        {
            using var stream = MemoryMarshal.TryGetArray(_file.Bytes, out var segment) ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false) : new MemoryStream(_file.Bytes.ToArray(), writable: false);
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            if (zip.Entries.Count > _limits.MaxEntries)
                throw bounds.TooMuch(new($"压缩包里超过 {_limits.MaxEntries} 个文件", $"the archive holds more than {_limits.MaxEntries} files"));
            var parts = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
            foreach (var entry in zip.Entries)
                parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
            var result = work(parts, bounds);
            if (bounds.Refusal is null)
                return result;
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException or FormatException or UriFormatException)
        {
            if (bounds.Refusal is null)
                findings.Add(TableFault.Damaged(_file.ShownAs, null));
        }

        if (bounds.Refusal is { } refusal)
            findings.Add(refusal);
        return default;
    }

    private bool? ReadBook(Dictionary<string, ZipArchiveEntry> parts, XlsxBounds bounds)
    {
        var main = XlsxRelations.Read("", "_rels/.rels", parts, bounds).Values.FirstOrDefault(part => part.Kind == "officeDocument").Path ?? "xl/workbook.xml";
        if (OtherKind(main, parts) is { } other)
            throw bounds.Stop(other);
        if (!parts.TryGetValue(main, out var entry))
            throw bounds.Stop(TableFault.NotTable(_file.ShownAs, new("压缩包里没有工作簿", "the archive holds no workbook")));
        var folder = main[..(main.LastIndexOf('/') + 1)];
        var relations = XlsxRelations.Read(folder, $"{folder}_rels/{main[folder.Length..]}.rels", parts, bounds);
        ReadSheets(entry, relations, bounds);
        if (_sheets.Count == 0)
            throw bounds.Stop(TableFault.NotTable(_file.ShownAs, new("工作簿里没有工作表", "the workbook holds no sheet")));
        _stringsPath = relations.Values.FirstOrDefault(part => part.Kind == "sharedStrings").Path;
        if (relations.Values.FirstOrDefault(part => part.Kind == "styles").Path is { } styles && parts.TryGetValue(styles, out var found))
            _forms = NumberForms.Read(found, bounds);
        HasMacros = parts.Keys.Any(name => name.EndsWith(Macros, StringComparison.OrdinalIgnoreCase));
        return true;
    }

    /// <summary>True when the file brings macros, which nobody looks at.</summary>
    public bool HasMacros { get; private set; }

    private void ReadSheets(ZipArchiveEntry entry, Dictionary<string, (string Kind, string Path)> relations, XlsxBounds bounds)
    {
        using var xml = bounds.Open(entry);
        while (bounds.Next(xml))
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "workbookPr")
                _counts1904 = XlsxText.IsTrue(xml.GetAttribute("date1904"));
            else if (xml.LocalName == "sheet" && xml.GetAttribute("name") is { } name && RelationOf(xml) is { } id && relations.TryGetValue(id, out var part) && part.Kind == "worksheet")
                _sheets.Add(new SheetEntry(XlsxText.Decoded(name), part.Path, xml.GetAttribute("state") is "hidden" or "veryHidden"));
        }
    }

    // r:id, whatever the prefix and whichever of the two namespaces.
    private static string? RelationOf(XmlReader xml)
    {
        string? id = null;
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("relationships", StringComparison.Ordinal))
                id = xml.Value;
        }

        xml.MoveToElement();
        return id;
    }

    private Finding? OtherKind(string main, Dictionary<string, ZipArchiveEntry> parts) =>
        main.StartsWith("word/", StringComparison.OrdinalIgnoreCase) || parts.ContainsKey("word/document.xml") ? TableFault.NotTable(_file.ShownAs, new("是 Word 文件", "it is a Word file"))
        : main.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase) ? TableFault.NotTable(_file.ShownAs, new("是幻灯片文件", "it is a PowerPoint file"))
        : main.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) ? TableFault.OtherBook(_file.ShownAs, "是二进制工作簿（.xlsb）", "it is a binary workbook (.xlsb)")
        : parts.ContainsKey("content.xml") && parts.ContainsKey("mimetype") ? TableFault.OtherBook(_file.ShownAs, "是 OpenDocument 文件（.ods 等）", "it is an OpenDocument file (.ods or another)")
        : null;
}
