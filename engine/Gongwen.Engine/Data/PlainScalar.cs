using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>Says what an unquoted YAML scalar is: the core schema of YAML 1.2 without octal, hexadecimal, .inf and .nan.</summary>
internal static class PlainScalar
{
    public static DataKind KindOf(ReadOnlySpan<char> text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => DataKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => DataKind.Boolean,
        _ => IsNumber(text) ? DataKind.Number : DataKind.Text,
    };

    /// <summary>A decimal number. 007 is none: it is a code or a telephone number, and must stay as written.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        var i = 0;
        if (i < text.Length && text[i] is '-' or '+')
            i++;
        var whole = Digits(text, ref i, out var zeroLed);
        var fraction = 0;
        if (i < text.Length && text[i] == '.')
        {
            i++;
            fraction = Digits(text, ref i, out _);
        }

        if (whole + fraction == 0 || (zeroLed && whole > 1))
            return false;
        if (i < text.Length && text[i] is 'e' or 'E')
        {
            i++;
            if (i < text.Length && text[i] is '-' or '+')
                i++;
            if (Digits(text, ref i, out _) == 0)
                return false;
        }

        return i == text.Length;
    }

    private static int Digits(ReadOnlySpan<char> text, ref int i, out bool zeroLed)
    {
        var start = i;
        zeroLed = i < text.Length && text[i] == '0';
        while (i < text.Length && char.IsAsciiDigit(text[i]))
            i++;
        return i - start;
    }
}
