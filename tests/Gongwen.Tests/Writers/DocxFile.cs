using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Gongwen.Contracts;
using Gongwen.Engine.Layouts;
using Gongwen.Engine.Writers.Docx;

namespace Gongwen.Tests.Writers;

/// <summary>The parts of a written Word file.</summary>
internal sealed class DocxFile
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<string, XDocument> _parts = new(StringComparer.Ordinal);

    private DocxFile(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            _parts.Add(entry.FullName, XDocument.Load(stream, LoadOptions.PreserveWhitespace));
        }
    }

    public IEnumerable<string> Names => _parts.Keys;

    public XElement Body => this["word/document.xml"].Root!.Element(W + "body")!;

    public XDocument this[string name] => _parts[name];

    public static DocxFile Of(byte[] bytes) => new(bytes);

    public static DocxFile Of(Document document, LayoutProfile layout) => new(DocxWriter.Write(document, layout));

    /// <summary>A part with an element a line, for a person to read.</summary>
    public string Readable(string name)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { Indent = true, IndentChars = " ", NewLineChars = "\n", OmitXmlDeclaration = true };
        using (var writer = XmlWriter.Create(text, settings))
            _parts[name].Save(writer);
        return text.ToString();
    }

    /// <summary>The text of a paragraph; breaks are "⏎", tabs "→".</summary>
    public static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants().Select(element =>
        element.Name == W + "t" ? element.Value : element.Name == W + "br" ? "⏎" : element.Name == W + "tab" && element.Parent!.Name == W + "r" ? "→" : ""));

    /// <summary>Paragraphs as "[style] text", rows of tables as "| cell ¶ cell's second paragraph | …".</summary>
    public string Outline()
    {
        var text = new StringBuilder();
        foreach (var block in Body.Elements())
        {
            if (block.Name == W + "p")
                text.Append('[').Append(StyleOf(block)).Append("] ").Append(TextOf(block)).Append('\n');
            foreach (var row in block.Elements(W + "tr"))
                text.Append("| ").AppendJoin(" | ", row.Elements(W + "tc").Select(cell => string.Join(" ¶ ", cell.Elements(W + "p").Select(TextOf)))).Append(" |\n");
        }

        return text.ToString();
    }

    public static string StyleOf(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value ?? "";
}
