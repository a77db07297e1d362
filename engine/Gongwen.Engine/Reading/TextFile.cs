using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Reading;

/// <summary>A text file of any encoding offices use: UTF-8, UTF-16 with its mark, else GB18030, which holds GB2312 and GBK.</summary>
internal sealed class TextFile
{
    private const int Gb18030 = 54936;

    private readonly byte[] _mark;
    private readonly Encoding _encoding;

    private TextFile(string text, byte[] mark, Encoding encoding) => (Text, _mark, _encoding) = (text, mark, encoding);

    /// <summary>The text without a mark at its beginning; offsets count in it.</summary>
    public string Text { get; }

    /// <summary>A text in the file's encoding, with its mark; null when the encoding can't hold it.</summary>
    public byte[]? Encode(string text)
    {
        try
        {
            return [.. _mark, .. _encoding.GetBytes(text)];
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Reads a file; null, with a finding, when it is no text.</summary>
    public static TextFile? Read(ReadOnlySpan<byte> bytes, string file, ReadLimits limits, FindingList findings)
    {
        if (bytes.Length > limits.MaxTextBytes)
            findings.Add(ReadFault.TooLarge(file, bytes.Length, limits.MaxTextBytes));
        else if (bytes.IsEmpty)
            findings.Add(ReadFault.Empty(file));
        else if (KindOf(bytes) is { } kind)
            findings.Add(ReadFault.NotText(file, kind));
        else if (Decoded(bytes) is not { } text || text.Text.Contains('\0', StringComparison.Ordinal))
            findings.Add(ReadFault.NotText(file, null));
        else
            return text;
        return null;
    }

    private static TextFile? Decoded(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return With(new UTF8Encoding(false, throwOnInvalidBytes: true), bytes, 3);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return With(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), bytes, 2);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return With(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), bytes, 2);
        // Zeros are no text; asked before GB18030, which takes nearly anything for text.
        if (bytes.Contains((byte)0))
            return null;
        return With(new UTF8Encoding(false, throwOnInvalidBytes: true), bytes, 0)
            ?? With(CodePagesEncodingProvider.Instance.GetEncoding(Gb18030, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!, bytes, 0);
    }

    private static TextFile? With(Encoding encoding, ReadOnlySpan<byte> bytes, int mark)
    {
        try
        {
            return new TextFile(encoding.GetString(bytes[mark..]), bytes[..mark].ToArray(), encoding);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // What offices have at hand, whatever the file is called.
    private static LocalizedText? KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) ? new("Word、Excel 或压缩文件", "a Word, Excel or zip file")
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? new("老版的 Word、Excel 或 WPS 文件", "an old Word, Excel or WPS file")
        : bytes.StartsWith("%PDF-"u8) ? new("PDF 文件", "a PDF file")
        : bytes.StartsWith("{\\rtf"u8) ? new("RTF 文件", "an RTF file")
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || bytes.StartsWith("GIF8"u8) ? new("图片", "a picture")
        : null;
}
