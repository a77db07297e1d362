namespace Gongwen.Engine.Rules;

/// <summary>Quick looks at the characters of a line, before an expression is searched in it.</summary>
internal static class Characters
{
    /// <summary>True when one of the marks stands between a character of the left kind, or a digit, and a digit: 3～5, 6月至7.</summary>
    public static bool HoldsRange(ReadOnlySpan<char> text, ReadOnlySpan<char> marks, ReadOnlySpan<char> left = default)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i + 1]) && !char.IsAsciiDigit(text[i]) && marks.Contains(text[i]) && (char.IsAsciiDigit(text[i - 1]) || left.Contains(text[i - 1])))
                return true;
        }

        return false;
    }

    /// <summary>Each of some characters before each of others, as anchors: 年一, 年二 …</summary>
    public static IEnumerable<string> Pairs(string first, string second) => first.SelectMany(one => second.Select(other => $"{one}{other}"));
}
