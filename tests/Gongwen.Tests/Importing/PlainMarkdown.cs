using System.Text.RegularExpressions;

namespace Gongwen.Tests.Importing;

/// <summary>A line of the Markdown of our cases without its marks.</summary>
internal static partial class PlainMarkdown
{
    public static string Of(string line)
    {
        if (Rule().IsMatch(line))
            return "";
        if (line.StartsWith('|'))
            return line.Replace("|", "", StringComparison.Ordinal);
        return Marks().Replace(line, "${words}");
    }

    [GeneratedRegex(@"^\|[|:\- ]+\|$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^#+ |^- |\*+(?<words>[^*]+)\*+|`(?<words>[^`]+)`|<(?<words>https?:[^>]+)>", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Marks();
}
