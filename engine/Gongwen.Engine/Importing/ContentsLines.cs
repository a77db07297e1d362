using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Importing;

/// <summary>Lines of a table of contents somebody typed or copied: words, dots and the number of a page; below 目录 also headings that come again.</summary>
internal static partial class ContentsLines
{
    private const int Longest = 80;
    private const int MostLines = 200;
    private const int MostTitles = 8;
    private const int FewestAlone = 3;
    private const int FewestBelowTitle = 2;

    /// <summary>Which blocks are such lines, with the word 目录 above them.</summary>
    public static IEnumerable<int> Find(IReadOnlyList<SourceBlock> blocks)
    {
        HashSet<string>? later = null;
        var titleAt = -1;
        var titles = 0;
        for (var at = 0; at < blocks.Count; at++)
        {
            if (Line(blocks, at) is not { } line)
                continue;
            if (titles < MostTitles && line.Trimmed.Length <= 8 && BareText.Of(line.Trimmed) is ("目录" or "目次"))
            {
                titles++;
                titleAt = at;
                later = LinesBehind(blocks, at);
            }

            var isBelow = titleAt >= 0 && titleAt == at - 1;
            if (!isBelow && !IsLed(line.Trimmed))
                continue;
            var end = End(blocks, at, isBelow ? later : null);
            if (end - at < (isBelow ? FewestBelowTitle : FewestAlone))
                continue;
            for (var found = isBelow ? titleAt : at; found < end; found++)
                yield return found;
            at = end - 1;
        }
    }

    private static SourceParagraph? Line(IReadOnlyList<SourceBlock> blocks, int at) => at < blocks.Count && blocks[at] is SourceParagraph { IsContents: false, Trimmed.Length: <= Longest } line ? line : null;

    private static bool IsLed(string text) => Led().IsMatch(text);

    // Pages don't run backwards.
    private static int End(IReadOnlyList<SourceBlock> blocks, int at, HashSet<string>? later)
    {
        var page = 0;
        HashSet<string> seen = [];
        var end = at;
        for (; end < blocks.Count && end - at < MostLines && Line(blocks, end) is { } line; end++)
        {
            var match = Led().Match(line.Trimmed);
            if (!match.Success && later is not null)
                match = Paged().Match(line.Trimmed);
            var words = BareText.Of(line.ListLabel + (match.Success ? match.Groups["words"].Value : line.Trimmed));
            var isLine = match.Groups["dots"].Success || (later is not null && later.Contains(words));
            // What comes again is the heading itself.
            if (!isLine || !seen.Add(words))
                break;
            if (!match.Success)
                continue;
            var number = int.Parse(match.Groups["page"].ValueSpan, CultureInfo.InvariantCulture);
            if (number < page)
                break;
            page = number;
        }

        return end;
    }

    // What stands twice from there on.
    private static HashSet<string> LinesBehind(IReadOnlyList<SourceBlock> blocks, int at)
    {
        HashSet<string> once = [];
        HashSet<string> behind = [];
        foreach (var line in blocks.Skip(at + 1).OfType<SourceParagraph>().Select(line => BareText.Of(line.ListLabel + (Led().Match(line.Trimmed) is { Success: true } led ? led.Groups["words"].Value : Paged().Match(line.Trimmed) is { Success: true } paged ? paged.Groups["words"].Value : line.Trimmed))))
        {
            if (!once.Add(line))
                behind.Add(line);
        }

        return behind;
    }

    [GeneratedRegex(@"^(?<words>[^.…·．‥⋯]{2,60}?)\s{0,3}(?<dots>(?:[.．·]\s?){3,78}|[…‥⋯]{1,40})[\s.．·]{0,10}[（(]?(?<page>[0-9]{1,3})[）)]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Led();

    [GeneratedRegex(@"^(?<words>.{2,60}?)[\s\u3000]{1,40}(?<page>[0-9]{1,3})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Paged();
}
