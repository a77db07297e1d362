using System.Text;
using System.Text.RegularExpressions;

namespace Gongwen.Engine.Schemas;

/// <summary>A regular expression with the meaning ECMA-262 gives it, and a time limit.</summary>
internal sealed class SchemaPattern
{
    // One code point, not one UTF-16 unit.
    private const string AnyCharacter = @"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\n\r\u2028\u2029])";

    // The commonest pattern by far: not blank.
    private const string NotBlank = @"\S";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private readonly Regex? _regex;

    private SchemaPattern(string text, Regex? regex)
    {
        Text = text;
        _regex = regex;
    }

    /// <summary>As written in the schema.</summary>
    public string Text { get; }

    /// <summary>The pattern, or null when it is no regular expression.</summary>
    public static SchemaPattern? Parse(string text)
    {
        if (text == NotBlank)
            return new SchemaPattern(text, regex: null);
        try
        {
            return new SchemaPattern(text, new Regex(ToDotNet(text), RegexOptions.CultureInvariant, Limit));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether the text holds a match; null when the time limit was passed.</summary>
    public bool? Matches(string text)
    {
        if (_regex is null)
            return !string.IsNullOrWhiteSpace(text);
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    // .NET reads \d and \w as Unicode classes, ends $ before a last line break and lets . match \r; ECMA does not.
    private static string ToDotNet(string pattern)
    {
        var result = new StringBuilder(pattern.Length + 8);
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
            {
                i++;
                result.Append(pattern[i] switch
                {
                    'd' => inClass ? "0-9" : "[0-9]",
                    'D' when !inClass => "[^0-9]",
                    'w' => inClass ? "A-Za-z0-9_" : "[A-Za-z0-9_]",
                    'W' when !inClass => "[^A-Za-z0-9_]",
                    'p' or 'P' => $"\\{pattern[i]}{Category(pattern, ref i)}",
                    '/' or '-' when !inClass => pattern[i].ToString(),
                    var other => $"\\{other}",
                });
            }
            else if (inClass)
            {
                inClass = c != ']';
                result.Append(c == '[' ? "\\[" : c.ToString());
            }
            else
            {
                inClass = c == '[';
                result.Append(c switch { '$' => "\\z", '.' => AnyCharacter, _ => c.ToString() });
            }
        }

        return result.ToString();
    }

    private static string Category(string pattern, ref int i)
    {
        var end = pattern.IndexOf('}', i);
        if (i + 1 >= pattern.Length || pattern[i + 1] != '{' || end < 0)
            return "";
        var name = pattern[(i + 2)..end];
        i = end;
        return name switch
        {
            "Letter" => "{L}",
            "Number" => "{N}",
            "Punctuation" => "{P}",
            "Uppercase_Letter" => "{Lu}",
            "Lowercase_Letter" => "{Ll}",
            "Script=Han" or "sc=Han" => "{IsCJKUnifiedIdeographs}",
            _ => $"{{{name}}}",
        };
    }
}
