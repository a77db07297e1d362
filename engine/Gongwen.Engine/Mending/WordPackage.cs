using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Gongwen.Engine.Mending;

/// <summary>A Word file's package of which some parts are changed; the others keep their bytes.</summary>
internal sealed class WordPackage : IDisposable
{
    // The earliest time a zip file can hold.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryStream _bytes = new();
    private readonly ZipArchive _zip;

    /// <param name="bytes">A package that could be read.</param>
    public WordPackage(byte[] bytes)
    {
        _bytes.Write(bytes);
        _zip = new ZipArchive(_bytes, ZipArchiveMode.Update, leaveOpen: true);
    }

    /// <summary>A part as it is written, spaces included; null when there is none.</summary>
    public XDocument? Read(string path)
    {
        if (Find(path) is not { } entry)
            return null;
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>True when a part of that name is there.</summary>
    public bool Has(string path) => Find(path) is not null;

    /// <summary>Puts a part in place of the one of that name, or adds it.</summary>
    public void Write(string path, XDocument part)
    {
        var (old, time) = (Find(path), NoTime);
        if (old is not null)
            time = old.LastWriteTime;
        var entry = old ?? _zip.CreateEntry(path);
        using (var stream = entry.Open())
        {
            stream.SetLength(0);
            using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize });
            part.Save(writer);
        }

        entry.LastWriteTime = time;
    }

    /// <summary>The package's bytes; nothing can be changed afterwards.</summary>
    public byte[] ToBytes()
    {
        _zip.Dispose();
        return _bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _zip.Dispose();
        _bytes.Dispose();
    }

    private ZipArchiveEntry? Find(string path) =>
        _zip.Entries.FirstOrDefault(entry => string.Equals(entry.FullName.Replace('\\', '/').TrimStart('/'), path, StringComparison.OrdinalIgnoreCase));
}
