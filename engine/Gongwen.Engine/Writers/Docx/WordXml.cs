using System.Globalization;
using System.Text;
using System.Xml;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>Writes one part of the package in few words. Elements and attributes without another namespace are WordprocessingML's.</summary>
internal sealed class WordXml : IDisposable
{
    internal const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly XmlWriter _xml;

    internal WordXml(Stream stream)
    {
        _xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false });
        _xml.WriteStartDocument(standalone: true);
    }

    public void Dispose() => _xml.Dispose();

    /// <summary>Opens the root element of a part of WordprocessingML.</summary>
    internal WordXml Root(string name)
    {
        _xml.WriteStartElement("w", name, Word);
        _xml.WriteAttributeString("xmlns", "r", null, Relationships);
        return this;
    }

    /// <summary>Opens an element of another namespace, which becomes the default one.</summary>
    internal WordXml OpenIn(string xmlNamespace, string name)
    {
        _xml.WriteStartElement(null, name, xmlNamespace);
        return this;
    }

    internal WordXml Open(string name)
    {
        _xml.WriteStartElement("w", name, Word);
        return this;
    }

    internal WordXml Close()
    {
        _xml.WriteEndElement();
        return this;
    }

    internal WordXml With(string attribute, string value)
    {
        _xml.WriteAttributeString("w", attribute, Word, XmlText.Clean(value));
        return this;
    }

    internal WordXml With(string attribute, int value) => With(attribute, value.ToString(CultureInfo.InvariantCulture));

    internal WordXml WithRelationship(string id)
    {
        _xml.WriteAttributeString("r", "id", Relationships, id);
        return this;
    }

    /// <summary>An attribute without namespace.</summary>
    internal WordXml WithPlain(string attribute, string value)
    {
        _xml.WriteAttributeString(attribute, XmlText.Clean(value));
        return this;
    }

    /// <summary>Declares a prefix on the open element.</summary>
    internal WordXml WithPrefix(string prefix, string xmlNamespace)
    {
        _xml.WriteAttributeString("xmlns", prefix, null, xmlNamespace);
        return this;
    }

    /// <summary>An element with nothing inside but w:val.</summary>
    internal WordXml Value(string name, string value) => Open(name).With("val", value).Close();

    /// <summary>An element with nothing inside but w:val.</summary>
    internal WordXml Value(string name, int value) => Open(name).With("val", value).Close();

    /// <summary>An element that is a switch.</summary>
    internal WordXml Switch(string name, bool on = true) => on ? Open(name).Close() : Value(name, "0");

    /// <summary>Text inside the open element.</summary>
    internal WordXml Text(string text)
    {
        _xml.WriteString(XmlText.Clean(text));
        return this;
    }

    /// <summary>An element of text whose spaces are kept.</summary>
    internal WordXml KeptText(string name, string text)
    {
        Open(name);
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        return Text(text).Close();
    }
}
