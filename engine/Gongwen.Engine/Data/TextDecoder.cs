using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>Bytes to text: UTF-8 with or without a BOM; other encodings are recognised to be named, not guessed.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Lenient = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>The text without its BOM, or null with a finding.</summary>
    public static SourceText? Decode(ReadOnlySpan<byte> bytes, string file, DataLimits limits, FindingList findings)
    {
        if (bytes.Length > limits.MaxBytes)
        {
            findings.Add(DataFault.TooLarge(SourceLocation.OfFile(file), bytes.Length, limits.MaxBytes));
            return null;
        }

        if (OtherKind(bytes) is { } kind)
        {
            findings.Add(DataFault.Error("GW1003", SourceLocation.OfFile(file),
                new($"这是{kind.Chinese}文件，不是数据文件", $"this is {kind.English}, not a data file"),
                new("数据文件是纯文字的 .yaml 文件；用 gongwen new 新建一份，把内容填进去", "a data file is plain text, .yaml; make one with gongwen new and fill it in")));
            return null;
        }

        if (OtherUnicode(bytes) is { } name)
        {
            findings.Add(NotUtf8(SourceLocation.OfFile(file), $"文件是 {name} 编码，请另存为 UTF-8", $"the file is {name}, save it as UTF-8"));
            return null;
        }

        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        if (TextOf(bytes) is { } text)
            return new SourceText(file, text);

        var bad = FirstInvalid(bytes);
        var before = new SourceText(file, Lenient.GetString(bytes[..bad]));
        var place = before.Place(before.Text.Length, before.Text.Length);
        findings.Add(IsGbk(bytes, bad)
            ? NotUtf8(place, "文件是 GBK 编码，请另存为 UTF-8", "the file is GBK, save it as UTF-8")
            : NotUtf8(place, $"这里的字节 0x{bytes[bad]:X2} 不是 UTF-8 文字，文件可能损坏或用了别的编码", $"byte 0x{bytes[bad]:X2} is no UTF-8, the file is damaged or in another encoding"));
        return null;
    }

    // Null when it isn't UTF-8.
    private static string? TextOf(ReadOnlySpan<byte> bytes)
    {
        var isValid = true;
        var text = string.Create(Lenient.GetCharCount(bytes), bytes, (chars, from) => isValid = Utf8.ToUtf16(from, chars, out _, out _, replaceInvalidSequences: false) == OperationStatus.Done);
        return isValid ? text : null;
    }

    private static Finding NotUtf8(SourceLocation place, string chinese, string english) => DataFault.Error("GW1003", place,
        new(chinese, english),
        new("记事本：文件 → 另存为 → 编码选“UTF-8”；VS Code：点右下角的编码名称 → 通过编码保存 → UTF-8", "Notepad: Save as, encoding UTF-8; VS Code: click the encoding at the bottom right, Save with Encoding, UTF-8"));

    // What offices have at hand, whatever the file is called.
    private static LocalizedText? OtherKind(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return new(" Word、Excel 或压缩", "a Word, Excel or zip file");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return new("老版的 Word、Excel 或 WPS ", "an old Word, Excel or WPS file");
        return bytes.StartsWith("%PDF-"u8) ? new(" PDF ", "a PDF file") : null;
    }

    private static string? OtherUnicode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return "UTF-32";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return "UTF-16";

        // Without a BOM: ASCII such as ':' and line breaks leaves a zero in every second byte.
        int even = 0, odd = 0, length = Math.Min(bytes.Length, 4096);
        for (var i = 0; i < length; i++)
        {
            if (bytes[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        }

        return Math.Max(even, odd) > 3 && Math.Max(even, odd) * 20 > length && Math.Min(even, odd) * 10 < Math.Max(even, odd) ? "UTF-16" : null;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var i = 0;
        while (i < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[i..], out _, out var used) != OperationStatus.Done)
                return i;
            i += used;
        }

        return -1;
    }

    // Every byte fits GBK or GB18030, and what stands before the first invalid byte is not already Chinese in UTF-8.
    private static bool IsGbk(ReadOnlySpan<byte> bytes, int firstInvalid)
    {
        var han = 0;
        foreach (var rune in Lenient.GetString(bytes[..firstInvalid]).EnumerateRunes())
        {
            if (rune.Value is >= 0x4E00 and <= 0x9FFF)
                han++;
        }

        if (han > 1)
            return false;
        var i = 0;
        while (i < bytes.Length)
        {
            if (bytes[i] < 0x80)
                i++;
            else if (bytes[i] is >= 0x81 and <= 0xFE && i + 1 < bytes.Length && bytes[i + 1] is >= 0x40 and <= 0xFE and not 0x7F)
                i += 2;
            else if (bytes[i] is >= 0x81 and <= 0xFE && i + 3 < bytes.Length && bytes[i + 1] is >= 0x30 and <= 0x39 && bytes[i + 2] is >= 0x81 and <= 0xFE && bytes[i + 3] is >= 0x30 and <= 0x39)
                i += 4;
            else
                return false;
        }

        return true;
    }
}
