using System.IO.Compression;

namespace Gongwen.Benchmarks.Workload;

/// <summary>ZipArchive writing the parts of a Word file that are there already: what no engine that uses it can beat.</summary>
internal sealed class ZipReference
{
    private readonly List<(string Name, byte[] Bytes)> _parts = [];

    public ZipReference(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            using var bytes = new MemoryStream();
            part.CopyTo(bytes);
            _parts.Add((entry.FullName, bytes.ToArray()));
        }
    }

    public byte[] Write()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in _parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(bytes);
            }
        }

        return file.ToArray();
    }
}
