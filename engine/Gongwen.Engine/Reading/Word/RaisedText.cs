namespace Gongwen.Engine.Reading.Word;

/// <summary>Characters set above or below the line as characters of their own: 10 with a raised 8 is 10⁸.</summary>
internal static class RaisedText
{
    private const string Plain = "0123456789+-=()";
    private const string Above = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private const string Below = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

    /// <summary>The same text, one character for one; null when one of them has no such form.</summary>
    /// <param name="text">What is set so.</param>
    /// <param name="alignment">w:vertAlign: superscript, subscript.</param>
    public static string? Of(string text, string? alignment)
    {
        if (alignment is not ("superscript" or "subscript"))
            return text;
        Span<char> written = text.Length <= 100 ? stackalloc char[text.Length] : new char[text.Length];
        for (var at = 0; at < text.Length; at++)
        {
            if (Of(text[at], alignment == "superscript") is not { } one)
                return null;
            written[at] = one;
        }

        return new string(written);
    }

    private static char? Of(char c, bool isAbove)
    {
        if (c is ' ' or '\u3000')
            return c;
        if (c is '−' or '–')
            c = '-';
        if (Plain.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at)
            return (isAbove ? Above : Below)[at];
        return (c, isAbove) switch
        {
            ('n', true) => 'ⁿ',
            ('i', true) => 'ⁱ',
            (>= 'ⁱ' and <= 'ⁿ' or '¹' or '²' or '³', true) => c,
            (>= '₀' and <= '₎', false) => c,
            _ => null,
        };
    }
}
