using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Data.Tables;

/// <summary>A file of lines whose values are separated by commas, semicolons or tabs; UTF-8, UTF-16 or GB18030.</summary>
internal sealed class CsvBook : ITableBook
{
    private const int Gb18030 = 54936;
    private const char Mark = '\uFEFF';

    private readonly SourceText _source;
    private readonly TableLimits _limits;

    private CsvBook(SourceText source, TableLimits limits) => (_source, _limits) = (source, limits);

    public IReadOnlyList<SheetEntry> Sheets { get; } = [new SheetEntry("", "", IsHidden: false)];

    /// <summary>Opens a file; null, with a finding, when it is no text.</summary>
    public static CsvBook? Open(TableFile file, TableLimits limits, FindingList findings)
    {
        if (Decoded(file.Bytes.Span) is not { } text || text.Contains('\0', StringComparison.Ordinal))
            findings.Add(TableFault.NotText(file.ShownAs));
        else if (text.Length > limits.MaxCharacters)
            findings.Add(TableFault.TooMuch(SourceLocation.OfFile(file.ShownAs), new($"文字超过 {limits.MaxCharacters} 个字符", $"it holds more than {limits.MaxCharacters} characters")));
        else
            return new CsvBook(new SourceText(file.ShownAs, text.TrimStart(Mark)), limits);
        return null;
    }

    public TableSheet? Read(SheetEntry sheet, int? mostRows, FindingList findings) => new CsvReader(_source, _limits, findings).Read();

    private static string? Decoded(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Decoded(new UTF8Encoding(false, throwOnInvalidBytes: true), bytes);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || IsUtf16(bytes, 1))
            return Decoded(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), bytes);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || IsUtf16(bytes, 0))
            return Decoded(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), bytes);
        // Zeros are no text; asked before GB18030, which takes nearly anything for text.
        if (bytes.Contains((byte)0))
            return null;
        return Decoded(new UTF8Encoding(false, throwOnInvalidBytes: true), bytes)
            ?? Decoded(CodePagesEncodingProvider.Instance.GetEncoding(Gb18030, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!, bytes);
    }

    // Without a mark: line breaks, separators and digits leave a zero in every second byte.
    private static bool IsUtf16(ReadOnlySpan<byte> bytes, int zeros)
    {
        var (with, against, length) = (0, 0, Math.Min(bytes.Length, 4096));
        for (var i = 0; i < length; i++)
        {
            if (bytes[i] == 0)
                _ = i % 2 == zeros ? with++ : against++;
        }

        return bytes.Length % 2 == 0 && with > 3 && with * 20 > length && against == 0;
    }

    private static string? Decoded(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
