using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Gongwen.Contracts;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>Reads parts of the package as XML within the limits, which hold for all parts together.</summary>
internal sealed class PartReader(DocxLimits limits, string file)
{
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string StrictDrawing = "http://purl.oclc.org/ooxml/drawingml/main";
    private const string StrictPlacing = "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing";
    private const int Small = 1_000_000;

    private int _nodes;

    /// <summary>Why the last part could not be read; null while all could.</summary>
    internal Finding? Refusal { get; private set; }

    /// <summary>The root element; null with a <see cref="Refusal"/>.</summary>
    internal XElement? Read(ZipArchiveEntry entry)
    {
        try
        {
            if (Unpack(entry) is not { } bytes)
                return null;
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = limits.MaxPartBytes, IgnoreComments = true, IgnoreProcessingInstructions = true };
            using var reader = XmlReader.Create(bytes, settings);
            return Build(reader, entry.FullName);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return Refuse(InspectionFault.Damaged(file, entry.FullName));
        }
    }

    // What the zip says about sizes may be a lie: count.
    private MemoryStream? Unpack(ZipArchiveEntry entry)
    {
        var unpacked = new MemoryStream();
        using var stream = entry.Open();
        var buffer = new byte[81_920];
        while (stream.Read(buffer) is > 0 and var count)
        {
            unpacked.Write(buffer, 0, count);
            if (unpacked.Length > limits.MaxPartBytes || (unpacked.Length > Small && unpacked.Length / limits.MaxRatio > Math.Max(entry.CompressedLength, 1)))
            {
                Refuse(InspectionFault.TooMuch(file, $"{entry.FullName} 解压后太大", $"{entry.FullName} is too large when unpacked"));
                return null;
            }
        }

        unpacked.Position = 0;
        return unpacked;
    }

    private XElement? Build(XmlReader reader, string part)
    {
        XElement? root = null;
        XElement? open = null;
        var depth = 0;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (depth >= limits.MaxDepth)
                        return Refuse(InspectionFault.TooMuch(file, $"{part} 嵌套超过 {limits.MaxDepth} 层", $"{part} is nested more than {limits.MaxDepth} deep"));
                    _nodes += 1 + reader.AttributeCount;
                    if (_nodes > limits.MaxNodes)
                        return Refuse(InspectionFault.TooMuch(file, $"内容超过 {limits.MaxNodes} 个元素", $"it holds more than {limits.MaxNodes} elements"));
                    var element = ElementOf(reader);
                    if (open is null)
                        root ??= element;
                    else
                        open.Add(element);
                    if (!reader.IsEmptyElement)
                    {
                        open = element;
                        depth++;
                    }

                    break;
                case XmlNodeType.EndElement:
                    open = open!.Parent;
                    depth--;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    open?.Add(new XText(reader.Value));
                    break;
                default:
                    break;
            }
        }

        return root ?? Refuse(InspectionFault.Damaged(file, part));
    }

    private static XElement ElementOf(XmlReader reader)
    {
        var element = new XElement(Known(reader.NamespaceURI) + reader.LocalName);
        if (reader.HasAttributes)
        {
            while (reader.MoveToNextAttribute())
            {
                if (reader.NamespaceURI != XNamespace.Xmlns.NamespaceName)
                    element.SetAttributeValue(reader.NamespaceURI.Length == 0 ? reader.LocalName : Known(reader.NamespaceURI) + reader.LocalName, reader.Value);
            }

            reader.MoveToElement();
        }

        return element;
    }

    // The strict form of the format has names of its own for the same things.
    private static XNamespace Known(string name) => name switch
    {
        StrictWord => WordNames.W,
        StrictRelationships => WordNames.R,
        StrictDrawing => WordNames.A,
        StrictPlacing => WordNames.Placing,
        _ => name,
    };

    internal XElement? Refuse(Finding finding)
    {
        Refusal = finding;
        return null;
    }
}
