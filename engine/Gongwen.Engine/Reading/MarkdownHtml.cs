using System.Net;
using System.Text.RegularExpressions;
using Gongwen.Engine.Reading.Word;

namespace Gongwen.Engine.Reading;

/// <summary>HTML in a line of Markdown that shows characters: entities, breaks, raised and lowered digits. Other tags show nothing.</summary>
internal static partial class MarkdownHtml
{
    /// <summary>A stretch of the line and what it shows; \n alone for a break.</summary>
    internal readonly record struct Shown(int Start, int Length, string Text);

    /// <summary>What stands in a line, in its order.</summary>
    /// <param name="line">The line.</param>
    /// <param name="counts">False where a character is code or in a picture.</param>
    public static List<Shown> Of(string line, Func<int, bool> counts)
    {
        List<Shown> shown = [];
        foreach (Match match in Html().Matches(line))
        {
            if (!counts(match.Index))
                continue;
            if (match.Groups["entity"].Success)
            {
                if (WebUtility.HtmlDecode(match.Value) is var text && text != match.Value && !text.Any(char.IsControl))
                    shown.Add(new Shown(match.Index, match.Length, text));
            }
            else if (match.Groups["words"] is { Success: true } words)
            {
                // What has no such form stays as the words between the tags.
                if (RaisedText.Of(words.Value, match.Groups["kind"].ValueSpan.Equals("sup", StringComparison.OrdinalIgnoreCase) ? "superscript" : "subscript") is { } raised)
                    shown.Add(new Shown(match.Index, match.Length, raised));
            }
            else
            {
                shown.Add(new Shown(match.Index, match.Length, match.Groups["cell"].Success ? " " : "\n"));
            }
        }

        return shown;
    }

    [GeneratedRegex(@"(?<entity>&(?:[A-Za-z][A-Za-z0-9]{1,15}|#[0-9]{1,6}|#[xX][0-9A-Fa-f]{1,5});)|<(?<kind>su[bp])>(?<words>[^<>\n]{1,100})</\k<kind>>|(?<cell></t[dh]\s?>)|</?(?:br|p|div|tr|li|ul|ol|table|blockquote|center|h[1-6]|hr)(?:\s[^<>\n]{0,300})?/?>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Html();
}
