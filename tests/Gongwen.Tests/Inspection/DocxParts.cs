using System.IO.Compression;
using System.Text;

namespace Gongwen.Tests.Inspection;

/// <summary>The parts of a Word file as text, to be changed as another program would have written them.</summary>
internal sealed class DocxParts
{
    private readonly List<(string Name, string Text)> _parts = [];

    public DocxParts(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            _parts.Add((entry.FullName, reader.ReadToEnd()));
        }
    }

    /// <summary>Replaces text that must be there.</summary>
    public DocxParts Replace(string part, string text, string by, bool onlyFirst = false)
    {
        var index = _parts.FindIndex(entry => entry.Name == part);
        var found = _parts[index].Text.IndexOf(text, StringComparison.Ordinal);
        Assert.True(found >= 0, $"{part} has no {text}");
        _parts[index] = (part, onlyFirst ? _parts[index].Text[..found] + by + _parts[index].Text[(found + text.Length)..] : _parts[index].Text.Replace(text, by, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Adds a part and hangs it at the document.</summary>
    public DocxParts Add(string name, string kind, string text)
    {
        _parts.Add(("word/" + name, text));
        return Replace("word/_rels/document.xml.rels", "</Relationships>", $"<Relationship Id=\"rIdAdded{_parts.Count}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{name}\"/></Relationships>");
    }

    public string this[string part] => _parts.Single(entry => entry.Name == part).Text;

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in _parts)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
