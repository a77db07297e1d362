using System.IO.Compression;
using System.Security;
using System.Text;

namespace Gongwen.Tests.Tables;

/// <summary>Workbooks written part by part, as other programs write them, and as none should.</summary>
internal sealed class MadeXlsx
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<(string Name, string State, string Xml)> _sheets = [];
    private readonly SortedDictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    /// <summary>The shared texts; none for workbooks that have no such part.</summary>
    public IReadOnlyList<string> Strings { get; init; } = [];

    /// <summary>Formats of cells, in the order of their indexes; the first is for cells without.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>True where days are counted from 1904.</summary>
    public bool Counts1904 { get; init; }

    /// <summary>True for targets of relationships that begin with a slash.</summary>
    public bool HasAbsoluteTargets { get; init; }

    /// <summary>A sheet with what stands in its worksheet element.</summary>
    public MadeXlsx Sheet(string name, string content, string state = "visible")
    {
        _sheets.Add((name, state, $"<worksheet xmlns=\"{Main}\">{content}</worksheet>"));
        return this;
    }

    /// <summary>A sheet of texts, a row for each line, a cell for each stretch between commas.</summary>
    public MadeXlsx Texts(string name, params string[] lines) =>
        Sheet(name, $"<sheetData>{string.Concat(lines.Select((line, index) => Row(index + 1, line.Split(','))))}</sheetData>");

    /// <summary>Another part.</summary>
    public MadeXlsx Part(string name, string content)
    {
        _parts[name] = Encoding.UTF8.GetBytes(content);
        return this;
    }

    /// <summary>A row of texts written into their cells; empty ones are left out.</summary>
    public static string Row(int number, params string[] texts) =>
        $"<row r=\"{number}\">{string.Concat(texts.Select((text, index) => text.Length == 0 ? "" : $"<c r=\"{(char)('A' + index)}{number}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>"))}</row>";

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var folder = HasAbsoluteTargets ? "/xl/" : "";
            Add(zip, "_rels/.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r\" Type=\"{Office}/officeDocument\" Target=\"{(HasAbsoluteTargets ? "/" : "")}xl/workbook.xml\"/></Relationships>");
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\">{(Counts1904 ? "<workbookPr date1904=\"1\"/>" : "")}<sheets>{string.Concat(_sheets.Select((sheet, index) => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{index + 1}\" state=\"{sheet.State}\" r:id=\"s{index}\"/>"))}</sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}\">{string.Concat(_sheets.Select((_, index) => $"<Relationship Id=\"s{index}\" Type=\"{Office}/worksheet\" Target=\"{folder}worksheets/s{index}.xml\"/>"))}{(Strings.Count > 0 ? $"<Relationship Id=\"t\" Type=\"{Office}/sharedStrings\" Target=\"{folder}sharedStrings.xml\"/>" : "")}{(Formats.Count > 0 ? $"<Relationship Id=\"f\" Type=\"{Office}/styles\" Target=\"{folder}styles.xml\"/>" : "")}</Relationships>");
            for (var i = 0; i < _sheets.Count; i++)
                Add(zip, $"xl/worksheets/s{i}.xml", _sheets[i].Xml);
            if (Strings.Count > 0)
                Add(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(Strings.Select(text => $"<si>{(text.StartsWith('<') ? text : $"<t>{SecurityElement.Escape(text)}</t>")}</si>"))}</sst>");
            if (Formats.Count > 0)
                Add(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts>{string.Concat(Formats.Select((format, index) => $"<numFmt numFmtId=\"{200 + index}\" formatCode=\"{SecurityElement.Escape(format)}\"/>"))}</numFmts><cellXfs>{string.Concat(Formats.Select((_, index) => $"<xf numFmtId=\"{200 + index}\"/>"))}</cellXfs></styleSheet>");
            foreach (var (name, content) in _parts)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
