using System.Text.RegularExpressions;

namespace Gongwen.Tests.Importing;

/// <summary>A line of the Markdown of our cases without its marks.</summary>
internal static partial class PlainMarkdown
{
    private const char Kept = '\u0001';

    public static string Of(string line)
    {
        if (Rule().IsMatch(line))
            return "";
        if (line.StartsWith('|'))
            line = line.Replace(@"\|", Kept.ToString(), StringComparison.Ordinal).Replace("|", "", StringComparison.Ordinal).Replace(Kept, '|');
        return Marks().Replace(line, "${words}");
    }

    [GeneratedRegex(@"^(?:\|[|:\- ]+\||=+|-+|```)$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^#+ |^- |\*+(?<words>[^*]+)\*+|`(?<words>[^`]+)`|<(?<words>https?:[^>]+)>", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Marks();
}
