using System.IO.Compression;
using System.Text;

namespace Gongwen.Tests.Reading;

/// <summary>A small Word file as another program would write it, made of the XML of its body.</summary>
internal static class MadeDocx
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string Names =
        $"xmlns:w=\"{W}\" xmlns:r=\"{Office}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
        + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    /// <summary>A file.</summary>
    /// <param name="body">What stands in w:body.</param>
    /// <param name="styles">What stands in w:styles; null for no styles.</param>
    /// <param name="numbering">What stands in w:numbering; null for no lists.</param>
    /// <param name="isStrict">True for the names of the strict form.</param>
    public static byte[] Of(string body, string? styles = null, string? numbering = null, bool isStrict = false)
    {
        List<(string Name, string Kind, string Text)> parts = [("document", "document.main", $"<w:document {Names}><w:body>{body}<w:sectPr/></w:body></w:document>")];
        if (styles is not null)
            parts.Add(("styles", "styles", $"<w:styles {Names}>{styles}</w:styles>"));
        if (numbering is not null)
            parts.Add(("numbering", "numbering", $"<w:numbering {Names}>{numbering}</w:numbering>"));
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + string.Concat(parts.Select(part => $"<Override PartName=\"/word/{part.Name}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{part.Kind}+xml\"/>")) + "</Types>");
            Add("_rels/.rels", Relationships(("rId1", "officeDocument", "word/document.xml")));
            Add("word/_rels/document.xml.rels", Relationships([.. parts.Skip(1).Select((part, index) => ($"rId{index + 1}", part.Name, $"{part.Name}.xml"))]));
            foreach (var part in parts)
                Add($"word/{part.Name}.xml", part.Text);

            void Add(string name, string text)
            {
                using var stream = zip.CreateEntry(name).Open();
                text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + text;
                stream.Write(Encoding.UTF8.GetBytes(isStrict ? text.Replace(W, Strict, StringComparison.Ordinal).Replace(Office, StrictOffice, StringComparison.Ordinal) : text));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A paragraph of one run.</summary>
    public static string P(string text, string properties = "") => $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{R(text)}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text, string properties = "") => $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Relationships(params (string Id, string Kind, string Target)[] all) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + string.Concat(all.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"{Office}/{one.Kind}\" Target=\"{one.Target}\"/>")) + "</Relationships>";
}
