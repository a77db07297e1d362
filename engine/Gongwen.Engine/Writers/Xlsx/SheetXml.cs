using System.Globalization;
using System.Text;
using System.Xml;

namespace Gongwen.Engine.Writers.Xlsx;

/// <summary>Writes one part of a workbook in few words.</summary>
internal sealed class SheetXml : IDisposable
{
    internal const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    internal const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly XmlWriter _xml;

    internal SheetXml(Stream stream)
    {
        _xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false });
        _xml.WriteStartDocument(standalone: true);
    }

    public void Dispose() => _xml.Dispose();

    internal SheetXml Root(string name, string xmlNamespace = Main)
    {
        _xml.WriteStartElement(name, xmlNamespace);
        if (xmlNamespace == Main)
            _xml.WriteAttributeString("xmlns", "r", null, Relationships);
        return this;
    }

    internal SheetXml Open(string name)
    {
        _xml.WriteStartElement(name, null);
        return this;
    }

    internal SheetXml Close()
    {
        _xml.WriteEndElement();
        return this;
    }

    internal SheetXml With(string attribute, string value)
    {
        _xml.WriteAttributeString(attribute, Clean(value));
        return this;
    }

    internal SheetXml With(string attribute, int value) => With(attribute, value.ToString(CultureInfo.InvariantCulture));

    internal SheetXml With(string attribute, double value) => With(attribute, value.ToString(CultureInfo.InvariantCulture));

    internal SheetXml WithRelationship(string id)
    {
        _xml.WriteAttributeString("r", "id", Relationships, id);
        return this;
    }

    internal SheetXml Text(string text)
    {
        _xml.WriteString(Clean(text));
        return this;
    }

    /// <summary>An element with text in it.</summary>
    internal SheetXml Element(string name, string text) => Open(name).Text(text).Close();

    /// <summary>A cell with text, or without.</summary>
    internal SheetXml Cell(string place, int style, string? text)
    {
        Open("c").With("r", place).With("s", style);
        if (text is not null)
        {
            With("t", "inlineStr").Open("is").Open("t");
            _xml.WriteAttributeString("xml", "space", null, "preserve");
            Text(text).Close().Close();
        }

        return Close();
    }

    // Lines of a cell stay lines.
    private static string Clean(string text) => text.Contains('\n', StringComparison.Ordinal) ? string.Join('\n', text.Split('\n').Select(Docx.XmlText.Clean)) : Docx.XmlText.Clean(text);
}
