using Gongwen.Engine.Inspection;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Importing;

/// <summary>
/// Puts together the lines of a paragraph that a page broke: where a link stood, so that a line begins with a mark no sentence begins with; or where the page ended,
/// so that full lines follow one another without an indent.
/// </summary>
internal static class BrokenLines
{
    private const string NoBeginning = "、，。；：！？）》”’】〉％";
    private const int ShortPiece = 30;
    private const int LongestWidth = 60;
    private const int LeastWidth = 16;
    private const int LeastLine = 24;
    private const int MostPieces = 200;

    /// <summary>The blocks of a plain text, such lines put together.</summary>
    /// <param name="blocks">What stands in it.</param>
    /// <param name="belowPages">Those that stand below the foot of a page that was left out.</param>
    public static List<SourceBlock> PutTogether(IReadOnlyList<SourceBlock> blocks, IReadOnlySet<SourceBlock> belowPages)
    {
        var joined = AtLinks(blocks);
        return WidthOf(joined) is { } width ? AtFullLines(joined, width) : AtPages(joined, belowPages);
    }

    // A sentence that stops in its middle where a page ended, or at the edge all other lines keep within.
    private static List<SourceBlock> AtPages(List<SourceBlock> blocks, IReadOnlySet<SourceBlock> belowPages)
    {
        var lines = blocks.OfType<SourceParagraph>().ToList();
        var widest = lines.Count == 0 ? 0 : lines.Max(WidthOf);
        var isIndented = lines.Count(IsIndented) * 2 > lines.Count;
        List<SourceBlock> joined = [];
        var last = 0;
        foreach (var block in blocks)
        {
            if (block is SourceParagraph line && joined is [.., SourceParagraph before] && (belowPages.Contains(line) || GoesOn(before) || (widest is <= LongestWidth and >= LeastWidth && last >= widest - 2))
                && before.Pieces <= MostPieces && StopsWithin(before) && MayGoOn(line) && !(isIndented && IsIndented(line)))
            {
                joined[^1] = before.JoinedWith(line);
            }
            else
            {
                joined.Add(block);
            }

            last = block is SourceParagraph one ? WidthOf(one) : 0;
        }

        return joined;
    }

    // A word no sentence ends with, behind as much as a line holds.
    private static bool GoesOn(SourceParagraph line) => WidthOf(line) >= LeastLine && "，、的和与及或对将把被为在以从向于".Contains(line.Trimmed[^1], StringComparison.Ordinal);

    private static bool StopsWithin(SourceParagraph line) => IsWithinSentence(line) && line.HeadingLevel == 0 && (char.IsLetterOrDigit(line.Trimmed[^1]) || line.Trimmed[^1] is '，' or '、' or '”' or '》' or '）');

    private static bool MayGoOn(SourceParagraph line) =>
        line.HeadingLevel == 0 && TypedLabel.Of(line) is null && line.Trimmed.AsSpan().IndexOfAny('，', '。', '；') >= 0 && !ElementText.IsAttendance(line.Trimmed) && !ElementText.IsImprint(line.Trimmed) && !line.Trimmed.StartsWith("附件", StringComparison.Ordinal);

    // … 部署 | “十三五”规划 | 、全面 …: what the mark goes on from is short, and goes on from the line above it.
    private static List<SourceBlock> AtLinks(IReadOnlyList<SourceBlock> blocks)
    {
        List<SourceBlock> joined = [];
        foreach (var block in blocks)
        {
            if (block is not SourceParagraph line || !NoBeginning.Contains(line.Trimmed[0], StringComparison.Ordinal) || joined is not [.., SourceParagraph before] || IsEnded(before) || before.Pieces > MostPieces)
            {
                joined.Add(block);
                continue;
            }

            joined.RemoveAt(joined.Count - 1);
            if (before.Trimmed.Length <= ShortPiece && !IsIndented(before) && TypedLabel.Of(before) is null && joined is [.., SourceParagraph above] && above.Pieces <= MostPieces && IsWithinSentence(above))
            {
                joined.RemoveAt(joined.Count - 1);
                before = above.JoinedWith(before);
            }

            joined.Add(before.JoinedWith(line));
        }

        return joined;
    }

    // How wide the lines are of a text that was broken at the edge of its page; null when it wasn't.
    private static int? WidthOf(List<SourceBlock> blocks)
    {
        var lines = blocks.OfType<SourceParagraph>().ToList();
        if (lines.Count < 6)
            return null;
        var widths = lines.Select(WidthOf).Order().ToList();
        var width = widths[(int)(widths.Count * 0.95)];
        if (width is > LongestWidth or < LeastWidth || widths[^1] > width + 6)
            return null;
        return widths.Count(one => one >= width - 2) * 5 >= widths.Count * 2 && lines.Exists(IsIndented) && lines.Exists(line => !IsIndented(line)) ? width : null;
    }

    private static List<SourceBlock> AtFullLines(List<SourceBlock> blocks, int width)
    {
        List<SourceBlock> joined = [];
        var last = 0;
        var pieces = 1;
        foreach (var block in blocks)
        {
            if (block is SourceParagraph line && joined is [.., SourceParagraph before] && last >= width - 2 && !IsIndented(line) && TypedLabel.Of(line) is null && pieces < MostPieces)
            {
                joined[^1] = before.JoinedWith(line);
                pieces++;
            }
            else
            {
                joined.Add(block);
                pieces = 1;
            }

            last = block is SourceParagraph one ? WidthOf(one) : 0;
        }

        return joined;
    }

    // In full-width characters, the indent included.
    private static int WidthOf(SourceParagraph line) => (line.Text.TrimEnd().Sum(c => c < '\u2E80' && c is not ('“' or '”' or '…' or '—') ? 1 : 2) + 1) / 2;

    private static bool IsIndented(SourceParagraph line) => line.Text.Length > 0 && char.IsWhiteSpace(line.Text[0]);

    // A title has no commas.
    private static bool IsWithinSentence(SourceParagraph line) => !IsEnded(line) && line.Trimmed.AsSpan().IndexOfAny('，', '。') >= 0;

    private static bool IsEnded(SourceParagraph line) => line.Trimmed[^1] is '。' or '！' or '？' or '；' or '：' || line.HeadingLevel > 0;
}
