using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Gongwen.Liquid.Filters;

/// <summary>url_encode, url_decode and the Base64 filters. Text is UTF-8 in all of them.</summary>
internal static class EncodingFilters
{
    private const string Hex = "0123456789ABCDEF";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    public static LiquidValue UrlEncode(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (input.IsNil || context.TextOf(input) is not { } text)
            return LiquidValue.Nil;
        var bytes = Utf8.GetBytes(text);
        var length = 0L;
        foreach (var b in bytes)
            length += IsPlain(b) || b == ' ' ? 1 : 3;
        if (!context.TryReserveString(length))
            return LiquidValue.Nil;
        var encoded = string.Create((int)length, bytes, static (target, source) =>
        {
            var at = 0;
            foreach (var b in source)
            {
                if (IsPlain(b))
                {
                    target[at++] = (char)b;
                    continue;
                }

                if (b == ' ')
                {
                    target[at++] = '+';
                    continue;
                }

                target[at++] = '%';
                target[at++] = Hex[b >> 4];
                target[at++] = Hex[b & 15];
            }
        });
        return TextOrigin.Changed(input, encoded, context);
    }

    public static LiquidValue UrlDecode(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (input.IsNil || context.TextOf(input) is not { } text)
            return LiquidValue.Nil;
        if (text.AsSpan().IndexOfAny('%', '+') < 0)
            return TextOrigin.Part(input, text, 0, text.Length, context);
        var bytes = Utf8.GetBytes(text);
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]))
            {
                bytes[length++] = (byte)((HexDigit(bytes[i + 1]) << 4) | HexDigit(bytes[i + 2]));
                i += 2;
            }
            else
            {
                bytes[length++] = bytes[i] == '+' ? (byte)' ' : bytes[i];
            }
        }

        return FromUtf8(input, bytes.AsSpan(0, length), context);
    }

    public static LiquidValue Base64Encode(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        Encode(input, context) is { } text ? TextOrigin.Changed(input, text, context) : LiquidValue.Nil;

    public static LiquidValue Base64UrlSafeEncode(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        Encode(input, context) is { } text ? TextOrigin.Changed(input, text.Replace('+', '-').Replace('/', '_'), context) : LiquidValue.Nil;

    public static LiquidValue Base64Decode(in LiquidValue input, FilterArguments arguments, FilterContext context) =>
        context.TextOf(input) is { } text ? Decode(input, text, context) : LiquidValue.Nil;

    public static LiquidValue Base64UrlSafeDecode(in LiquidValue input, FilterArguments arguments, FilterContext context)
    {
        if (context.TextOf(input) is not { } text)
            return LiquidValue.Nil;
        if (text.Length % 4 != 0 && !text.EndsWith('='))
            text = text.PadRight(text.Length + 4 - (text.Length % 4), '=');
        return Decode(input, text.Replace('-', '+').Replace('_', '/'), context);
    }

    private static string? Encode(in LiquidValue input, FilterContext context)
    {
        if (context.TextOf(input) is not { } text || !context.TryReserveString(((long)Utf8.GetByteCount(text) + 2) / 3 * 4))
            return null;
        return Convert.ToBase64String(Utf8.GetBytes(text));
    }

    private static LiquidValue Decode(in LiquidValue input, string text, FilterContext context)
    {
        // Strict: no white space, whole groups of four.
        if (text.Length % 4 != 0)
            return FilterFaults.NotBase64(context);
        var source = new byte[text.Length];
        if (Encoding.ASCII.GetBytes(text, source) != text.Length || text.AsSpan().ContainsAny(" \t\r\n?"))
            return FilterFaults.NotBase64(context);
        var bytes = new byte[text.Length / 4 * 3];
        if (Base64.DecodeFromUtf8(source, bytes, out _, out var length) != OperationStatus.Done || !HasNoSpareBits(text, bytes.AsSpan(0, length)))
            return FilterFaults.NotBase64(context);
        return FromUtf8(input, bytes.AsSpan(0, length), context);
    }

    // The bits before the padding must be zero, so that a text has one code only.
    private static bool HasNoSpareBits(string text, ReadOnlySpan<byte> bytes)
    {
        if (!text.EndsWith('='))
            return true;
        var rest = bytes.Length % 3;
        return text.EndsWith(Convert.ToBase64String(bytes[(bytes.Length - rest)..]), StringComparison.Ordinal);
    }

    private static LiquidValue FromUtf8(in LiquidValue input, ReadOnlySpan<byte> bytes, FilterContext context) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? TextOrigin.Changed(input, Utf8.GetString(bytes), context) : FilterFaults.NotUtf8(context);

    private static bool IsPlain(byte b) => char.IsAsciiLetterOrDigit((char)b) || b is (byte)'_' or (byte)'.' or (byte)'-' or (byte)'~';

    private static int HexDigit(byte b) => b <= '9' ? b - '0' : (b | 0x20) - 'a' + 10;
}
