using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>A Word file of ours as text whose differences a person can read: every part, a line for each paragraph, run, row, cell and style.</summary>
public static class DocxText
{
    // What begins a new line, beside whatever lies right under a part's root.
    private static readonly HashSet<string> Lines = new(StringComparer.Ordinal)
    {
        "p", "r", "tbl", "tr", "tc", "sectPr", "style", "lvl", "drawing", "txbxContent",
    };

    /// <summary>The parts in the order of the file, each under a line with its name.</summary>
    public static string Of(byte[] docx)
    {
        var text = new StringBuilder();
        using var zip = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            text.Append("== ").Append(entry.FullName).Append('\n');
            using var stream = entry.Open();
            Write(stream, text);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Write(Stream part, StringBuilder text)
    {
        using var xml = XmlReader.Create(part, new XmlReaderSettings { IgnoreWhitespace = false, DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    if (xml.Depth > 0 && (xml.Depth == 1 || Lines.Contains(xml.LocalName)))
                        text.Append('\n').Append(' ', Math.Min(xml.Depth, 40));
                    Open(xml, text);
                    break;
                case XmlNodeType.EndElement:
                    text.Append("</").Append(xml.Name).Append('>');
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    text.Append(Escaped(xml.Value));
                    break;
            }
        }
    }

    private static void Open(XmlReader xml, StringBuilder text)
    {
        var isEmpty = xml.IsEmptyElement;
        text.Append('<').Append(xml.Name);
        while (xml.MoveToNextAttribute())
            text.Append(' ').Append(xml.Name).Append("=\"").Append(Escaped(xml.Value).Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
        xml.MoveToElement();
        text.Append(isEmpty ? "/>" : ">");
    }

    private static string Escaped(string value) =>
        value.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\n", "&#10;", StringComparison.Ordinal);
}
