using System.IO.Compression;

namespace Gongwen.Engine.Writers.Docx;

/// <summary>The zip file of a Word document. Its parts keep their order and carry no time.</summary>
internal sealed class DocxPackage
{
    // The earliest time a zip file can hold.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Name, Action<WordXml> Write)> _parts = [];

    internal void Add(string name, Action<WordXml> write) => _parts.Add((name, write));

    internal byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in _parts)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = NoTime;
                entry.ExternalAttributes = 0;
                using var stream = entry.Open();
                using var xml = new WordXml(stream);
                write(xml);
            }
        }

        return bytes.ToArray();
    }
}
