using System.Globalization;
using System.Text.RegularExpressions;

namespace Gongwen.Engine.Importing;

/// <summary>Lines that are page numbers: — 1 —, 第1页 共8页; 1/8 only where no others contradict.</summary>
internal static partial class PageNumbers
{
    private const int Longest = 24;

    /// <summary>True for a line that can be nothing else.</summary>
    public static bool IsSure(string text) => text.Length <= Longest && Sure().IsMatch(text);

    /// <summary>Which of the lines are numbers such as 1/8, one page after the other, or one alone.</summary>
    public static IEnumerable<int> Fractions(IReadOnlyList<(int Index, string Text)> lines)
    {
        List<(int Index, int Page)> found = [];
        var total = 0;
        foreach (var (index, text) in lines)
        {
            if (text.Length > Longest || Fraction().Match(text) is not { Success: true } match)
                continue;
            var page = int.Parse(match.Groups["page"].ValueSpan, CultureInfo.InvariantCulture);
            var of = int.Parse(match.Groups["of"].ValueSpan, CultureInfo.InvariantCulture);
            if (page > of || (found.Count > 0 && (of != total || page != found[^1].Page + 1)))
                return [];
            total = of;
            found.Add((index, page));
        }

        return total > 1 ? found.Select(one => one.Index) : [];
    }

    [GeneratedRegex(
        """
        ^(?:
        (?<dash>[-—–―─－﹣]{1,2})\s{0,4}[0-9０-９]{1,4}\s{0,4}[-—–―─－﹣]{1,2}
        |[·•]\s{0,2}\d{1,4}\s{0,2}[·•]
        |第\s{0,2}[0-9０-９一二三四五六七八九十百]{1,5}\s{0,2}页(?:\s{0,4}[,，/／（(]?\s{0,2}共\s{0,2}[0-9０-９一二三四五六七八九十百]{1,5}\s{0,2}页[）)]?)?
        |共\s{0,2}\d{1,4}\s{0,2}页\s{0,4}[,，/／]?\s{0,4}第\s{0,2}\d{1,4}\s{0,2}页
        |[Pp]age\s{1,3}\d{1,4}(?:\s{1,3}of\s{1,3}\d{1,4})?
        )$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Sure();

    [GeneratedRegex(@"^(?<page>[0-9]{1,3})\s?[/／]\s?(?<of>[0-9]{1,3})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Fraction();
}
