using System.Buffers.Binary;
using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Inspection.Word;

/// <summary>Tells by its first bytes what a file is that is no Word file of today.</summary>
internal static class FileKind
{
    private const int EndRecord = 22;
    private const uint EndSignature = 0x06054B50;

    /// <summary>Why the file can't be inspected; null for a zip that isn't suspicious.</summary>
    internal static Finding? Refuse(ReadOnlySpan<byte> bytes, string file, DocxLimits limits)
    {
        if (bytes.Length > limits.MaxBytes)
            return InspectionFault.TooMuch(file, $"文件有 {bytes.Length} 字节，上限 {limits.MaxBytes} 字节", $"it has {bytes.Length} bytes, the limit is {limits.MaxBytes}");
        if (bytes.IsEmpty)
            return InspectionFault.NotWord(file, new LocalizedText("文件是空的", "the file is empty"));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            var isEncrypted = bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
            return isEncrypted ? InspectionFault.Encrypted(file) : InspectionFault.OldWord(file);
        }

        if (!bytes.StartsWith("PK"u8))
            return InspectionFault.NotWord(file, KindOf(bytes));
        return Entries(bytes) > limits.MaxEntries
            ? InspectionFault.TooMuch(file, $"压缩包里超过 {limits.MaxEntries} 个文件", $"the archive holds more than {limits.MaxEntries} files")
            : null;
    }

    private static LocalizedText? KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF"u8) ? new("这是 PDF 文件", "it is a PDF file")
        : bytes.StartsWith("{\\rtf"u8) ? new("这是 RTF 文件", "it is an RTF file")
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || bytes.StartsWith("GIF8"u8) || bytes.StartsWith("BM"u8) ? new("这是图片", "it is a picture")
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
