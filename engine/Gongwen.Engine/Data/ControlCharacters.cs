using System.Text;
using Gongwen.Contracts;

namespace Gongwen.Engine.Data;

/// <summary>Finds characters no document can hold and marks them, at the same offset, so that a value can drop them.</summary>
internal static class ControlCharacters
{
    /// <summary>Stands for a character that is dropped from every value.</summary>
    public const char Mark = '\uFDD0';

    // YamlDotNet ends lines at these two; in a report they are text.
    private const char LineSeparatorMark = '\uFDD1';
    private const char ParagraphSeparatorMark = '\uFDD2';

    /// <summary>The text with marks; each dropped character is a warning.</summary>
    public static string Screen(SourceText source, FindingList findings)
    {
        var text = source.Text;
        char[]? copy = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            // Nearly everything.
            if (c is >= '\u2030' and < Mark or >= ' ' and < '\u007F')
                continue;
            if (c is '\u2028' or '\u2029')
            {
                (copy ??= text.ToCharArray())[i] = c == '\u2028' ? LineSeparatorMark : ParagraphSeparatorMark;
            }
            else if (IsBad(c))
            {
                (copy ??= text.ToCharArray())[i] = Mark;
                findings.Add(DataFault.Dropped(source.Place(i, i + 1), $"U+{(int)c:X4}"));
            }
        }

        return copy is null ? text : new string(copy);
    }

    /// <summary>A value without marks.</summary>
    public static string Clean(string value)
    {
        if (value.AsSpan().IndexOfAnyInRange(Mark, ParagraphSeparatorMark) < 0)
            return value;
        return value.Replace(Mark.ToString(), "", StringComparison.Ordinal)
            .Replace(LineSeparatorMark, '\u2028')
            .Replace(ParagraphSeparatorMark, '\u2029');
    }

    /// <summary>A value that escapes (\u0001, \uD800) may have brought bad characters into; each is a warning.</summary>
    public static string CleanEscaped(string value, SourceLocation place, FindingList findings)
    {
        value = Clean(value);
        StringBuilder? kept = null;
        for (var i = 0; i < value.Length; i++)
        {
            var paired = char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]);
            if (!paired && (IsBad(value[i]) || char.IsSurrogate(value[i])))
            {
                kept ??= new StringBuilder().Append(value, 0, i);
                findings.Add(DataFault.Dropped(place, $"U+{(int)value[i]:X4}"));
                continue;
            }

            kept?.Append(value[i]);
            if (paired)
            {
                i++;
                kept?.Append(value[i]);
            }
        }

        return kept?.ToString() ?? value;
    }

    /// <summary>True when <see cref="CleanEscaped"/> would leave a value as it is.</summary>
    public static bool IsCleanEscaped(ReadOnlySpan<char> value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                i++;
            else if (IsBad(value[i]) || char.IsSurrogate(value[i]))
                return false;
        }

        return true;
    }

    /// <summary>True when nothing of a value needs cleaning.</summary>
    public static bool IsClean(string value)
    {
        foreach (var c in value)
        {
            if (IsBad(c) || char.IsSurrogate(c) || c is >= Mark and <= ParagraphSeparatorMark)
                return false;
        }

        return true;
    }

    // Controls but for tab and line breaks, the byte order mark inside text, and the noncharacters.
    private static bool IsBad(char c) =>
        c < ' ' ? c is not ('\t' or '\n' or '\r') : c is >= '\u007F' and <= '\u009F' or '\uFEFF' or >= '\uFFFE' or >= '\uFDD0' and <= '\uFDEF';
}
