namespace Gongwen.Host.Language;

/// <summary>Makes text from files fit to be printed: whatever it holds, it can't steer the terminal nor end the line.</summary>
public static class TerminalText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text on one line: a tab or line break becomes a space, any other control character U+FFFD. As long as what came in.</summary>
    public static string OneLine(string text)
    {
        foreach (var character in text)
        {
            if (IsUnprintable(character))
                return string.Create(text.Length, text, (span, source) =>
                {
                    for (var index = 0; index < source.Length; index++)
                        span[index] = Printed(source[index]);
                });
        }

        return text;
    }

    private static char Printed(char character) => character switch
    {
        '\t' or '\n' or '\r' or '\u2028' or '\u2029' => ' ',
        _ => IsUnprintable(character) ? Replacement : character,
    };

    // Besides control characters those that turn the direction of writing, which make a line read as another.
    private static bool IsUnprintable(char character) =>
        char.IsControl(character) || character is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
