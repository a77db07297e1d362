using System.Text;

namespace Gongwen.Engine.Importing;

/// <summary>Text without white space and whatever no document holds: what a text and the same text laid out otherwise have in common.</summary>
internal static class BareText
{
    /// <summary>The characters that count.</summary>
    public static string Of(string text)
    {
        var at = 0;
        while (at < text.Length && Counts(text[at]))
            at++;
        if (at == text.Length)
            return text;
        var bare = new StringBuilder(text.Length).Append(text, 0, at);
        foreach (var c in text.AsSpan(at))
        {
            if (Counts(c))
                bare.Append(c);
        }

        return bare.ToString();
    }

    private static bool Counts(char c) =>
        !char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('\uFEFF' or Reading.SourceParagraph.Object or '\uFFFE' or '\uFFFF') and not (>= '\uFDD0' and <= '\uFDEF');
}
