using System.Buffers.Binary;
using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>Tells by its first bytes what a file is, whatever it is called, and opens it.</summary>
internal static class TableKind
{
    private const int EndRecord = 22;
    private const uint EndSignature = 0x06054B50;

    /// <summary>The opened file; null, with a finding, when it is no table that can be read.</summary>
    public static ITableBook? Open(TableFile file, TableLimits limits, FindingList findings)
    {
        var bytes = file.Bytes.Span;
        if (bytes.Length > limits.MaxBytes)
            findings.Add(TableFault.TooLarge(SourceLocation.OfFile(file.ShownAs), file.ShownAs, bytes.Length, limits.MaxBytes));
        else if (bytes.IsEmpty)
            findings.Add(TableFault.NotTable(file.ShownAs, new("文件是空的", "the file is empty")));
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            findings.Add(bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? TableFault.Encrypted(file.ShownAs) : TableFault.OldExcel(file.ShownAs));
        else if (OtherKind(bytes) is { } other)
            findings.Add(TableFault.NotTable(file.ShownAs, other));
        else if (!bytes.StartsWith("PK"u8))
            return CsvBook.Open(file, limits, findings);
        else if (Entries(bytes) > limits.MaxEntries)
            findings.Add(TableFault.TooMuch(SourceLocation.OfFile(file.ShownAs), new($"压缩包里超过 {limits.MaxEntries} 个文件", $"the archive holds more than {limits.MaxEntries} files")));
        else
            return XlsxBook.Open(file, limits, findings);
        return null;
    }

    private static LocalizedText? OtherKind(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF"u8) ? new("是 PDF 文件", "it is a PDF file")
        : bytes.StartsWith("{\\rtf"u8) ? new("是 RTF 文件", "it is an RTF file")
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || bytes.StartsWith("GIF8"u8) || bytes.StartsWith("BM"u8) ? new("是图片", "it is a picture")
        : bytes.StartsWith("Rar!"u8) || bytes.StartsWith("7z\u00BC\u00AF"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? new("是压缩文件", "it is an archive")
        : bytes[..Math.Min(bytes.Length, 512)].IndexOf("<html"u8) >= 0 || bytes[..Math.Min(bytes.Length, 512)].IndexOf("<table"u8) >= 0 ? new("是网页", "it is a web page")
        : bytes.StartsWith("<?xml"u8) ? new("是 XML 文件", "it is an XML file")
        : null;

    // As the end of the zip says, before anything is read from it.
    private static int Entries(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.Length - EndRecord; at >= Math.Max(0, bytes.Length - EndRecord - ushort.MaxValue); at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) == EndSignature)
                return BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 10)..]);
        }

        return 0;
    }
}
