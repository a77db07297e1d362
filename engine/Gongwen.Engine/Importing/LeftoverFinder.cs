using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Inspection;
using Gongwen.Engine.Reading;

namespace Gongwen.Engine.Importing;

/// <summary>
/// Finds the lines of a file that are no part of its text: advertisements, notices and watermarks of sites, page numbers, repeated headers, notes of licences.
/// What a line says counts as much as where it stands: above the title, below the end, between. In doubt it stays.
/// </summary>
internal sealed partial class LeftoverFinder
{
    private const int LongestShort = 60;
    private const int FarthestHead = 60;
    private const int LongestRunningHead = 40;
    private const int LongestLicence = 80;

    private readonly IReadOnlyList<SourceBlock> _blocks;
    private readonly LocalizedText?[] _reasons;

    private LeftoverFinder(IReadOnlyList<SourceBlock> blocks) => (_blocks, _reasons) = (blocks, new LocalizedText?[blocks.Count]);

    /// <summary>The lines that are left over, in their order.</summary>
    /// <param name="blocks">What stands in the file, without blank paragraphs.</param>
    public static IReadOnlyList<Leftover> Find(IReadOnlyList<SourceBlock> blocks)
    {
        var finder = new LeftoverFinder(blocks);
        finder.FindPageNumbers();
        foreach (var at in ContentsLines.Find(blocks))
            finder._reasons[at] ??= LeftoverReason.Contents;
        var end = finder.FindLicence();
        finder.FindAround(end);
        finder.FindRepeated();
        return [.. finder._reasons.Select((reason, index) => (reason, index)).Where(one => one.reason is not null).Select(one => new Leftover(one.index, (SourceParagraph)blocks[one.index], one.reason!))];
    }

    /// <summary>What is left of a file when they are taken out.</summary>
    public static List<SourceBlock> Without(IReadOnlyList<SourceBlock> blocks, IReadOnlyList<Leftover> leftovers)
    {
        var dropped = leftovers.Select(leftover => leftover.Index).ToHashSet();
        return [.. blocks.Where((_, index) => !dropped.Contains(index))];
    }

    /// <summary>The blocks that go on below page numbers and running heads.</summary>
    public static IReadOnlySet<SourceBlock> BelowPages(IReadOnlyList<SourceBlock> blocks, IReadOnlyList<Leftover> leftovers)
    {
        var dropped = leftovers.Where(leftover => leftover.Reason == LeftoverReason.PageNumber || leftover.Reason == LeftoverReason.RunningHead).Select(leftover => leftover.Index).ToHashSet();
        return dropped.Where(index => !dropped.Contains(index + 1) && index + 1 < blocks.Count).Select(index => blocks[index + 1]).ToHashSet();
    }

    private void FindPageNumbers()
    {
        List<(int Index, string Text)> lines = [];
        for (var at = 0; at < _blocks.Count; at++)
        {
            if (_blocks[at] is not SourceParagraph line)
                continue;
            lines.Add((at, line.Trimmed));
            if (DrawnLines.Is(line.Trimmed))
                _reasons[at] = LeftoverReason.Drawn;
            else if (PageNumbers.IsSure(line.Trimmed))
                _reasons[at] = LeftoverReason.PageNumber;
        }

        foreach (var at in PageNumbers.Fractions(lines))
            _reasons[at] = LeftoverReason.PageNumber;
    }

    // The note of an online library begins with 本作品 and goes on to the end of the file.
    private int FindLicence()
    {
        for (var at = Math.Max(1, _blocks.Count - LongestLicence); at < _blocks.Count; at++)
        {
            if (_blocks[at] is not SourceParagraph line || !LicenceStart().IsMatch(line.Trimmed))
                continue;
            var rest = _blocks.Skip(at).ToList();
            var words = string.Concat(rest.OfType<SourceParagraph>().Select(paragraph => paragraph.Trimmed));
            if (rest.Any(block => block is SourceTable) || rest.OfType<SourceParagraph>().Any(paragraph => TypedLabel.Of(paragraph) is not null || ElementText.IsDate(paragraph.Trimmed)) || !Licence().IsMatch(words) || !Law().IsMatch(words))
                continue;
            for (var line2 = at; line2 < _blocks.Count; line2++)
                _reasons[line2] = LeftoverReason.Licence;
            return at;
        }

        return _blocks.Count;
    }

    private void FindAround(int end)
    {
        var around = new LocalizedText?[end];
        for (var at = 0; at < end; at++)
            around[at] = _reasons[at] is null && _blocks[at] is SourceParagraph line && !HasLabel(line) ? LeftoverForms.Around(line.Trimmed) : null;
        var isPage = Array.Exists(around, reason => reason == LeftoverReason.Page);
        for (var at = 0; isPage && at < end; at++)
            around[at] ??= _reasons[at] is null && _blocks[at] is SourceParagraph line && LeftoverForms.IsLikelyOfPage(line.Trimmed) ? LeftoverReason.Page : null;
        var first = 0;
        while (first < end && !IsText(first, around))
            first++;
        var last = end - 1;
        while (last >= first && !IsText(last, around))
            last--;
        for (var at = 0; at < end; at++)
        {
            if (at < first || at > last)
                _reasons[at] ??= Leads(at) ? null : around[at];
            else if (_reasons[at] is null && _blocks[at] is SourceParagraph line && !HasLabel(line))
                _reasons[at] = LeftoverForms.Anywhere(line.Trimmed);
        }

        FindBetween(0, TitleBefore(first));
        FindBetween(last + 1, end);
    }

    // An address below words that lead to it is theirs.
    private bool Leads(int at) => at > 0 && _blocks[at - 1] is SourceParagraph before && before.Trimmed[^1] is '：' or ':' && _reasons[at - 1] is null
        && ((SourceParagraph)_blocks[at]).Trimmed is ['h' or 'w', ..];

    // Where the title stands among the lines above the text: what ends as titles do, else the last of them.
    private int TitleBefore(int first)
    {
        var title = -1;
        for (var at = 0; at < first; at++)
        {
            if (_reasons[at] is not null || _blocks[at] is not SourceParagraph line)
                continue;
            if (line.IsTitle || line.HeadingLevel > 0 || HeadReader.EndsWithKind(line.Trimmed))
                return at;
            title = at;
        }

        return title < 0 ? first : title;
    }

    // Of lines among advertisements none is the paper's; two of them make sure.
    private void FindBetween(int start, int end)
    {
        var notices = Enumerable.Range(start, Math.Max(0, end - start)).Where(at => IsSold(_reasons[at])).ToList();
        if (notices.Count < 2)
            return;
        for (var at = start == 0 ? 0 : notices[0]; at < notices[^1]; at++)
        {
            if (_reasons[at] is null && _blocks[at] is SourceParagraph { Trimmed: var text } line && !line.IsTitle && !IsElement(text))
                _reasons[at] = LeftoverReason.Between;
        }
    }

    private static bool IsSold(LocalizedText? reason) => reason == LeftoverReason.Advertisement || reason == LeftoverReason.Notice;

    private static bool IsElement(string text) =>
        ElementText.IsDate(text) || ElementText.IsOrgan(text) || ElementText.IsAttachmentLabel(text) || ElementText.IsImprint(text) || ElementText.IsIssuer(text) || ElementText.IsClassification(text)
        || ElementText.IsUrgency(text) || ElementText.Number(text) is not null || text.EndsWith("文件", StringComparison.Ordinal) || text.StartsWith("附件", StringComparison.Ordinal) || ElementText.IsRemark(text);

    private bool IsText(int at, LocalizedText?[] around)
    {
        if (at >= FarthestHead && at < around.Length - FarthestHead)
            return true;
        if (_reasons[at] is not null || around[at] is not null)
            return false;
        return _blocks[at] is not SourceParagraph line || line.Trimmed.Length > LongestShort || LeftoverForms.EndsSentence(line.Trimmed) || HasLabel(line);
    }

    private static bool HasLabel(SourceParagraph line) => TypedLabel.Of(line) is not null || line.ListLabel.Length > 0 || SeriesStart().IsMatch(line.Trimmed);

    // What is certain at one place is certain at every other; a header repeated beside page numbers is one.
    private void FindRepeated()
    {
        var known = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var at in Enumerable.Range(0, _blocks.Count).Where(at => IsSold(_reasons[at])))
        {
            var text = ((SourceParagraph)_blocks[at]).Trimmed;
            known.TryAdd(text, _reasons[at]!);
            if (LeftoverForms.SellerOf(text) is { } seller)
                known[seller] = LeftoverReason.Seller;
        }

        foreach (var header in RunningHeads())
            known.TryAdd(header, LeftoverReason.RunningHead);
        var isFirst = known.Where(one => one.Value == LeftoverReason.RunningHead).Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
        for (var at = 0; at < _blocks.Count; at++)
        {
            // The first of a running head above all text may be the title itself.
            if (_reasons[at] is null && _blocks[at] is SourceParagraph { Trimmed: var text } && known.TryGetValue(text, out var reason) && !(at == FirstKept() && isFirst.Remove(text)))
                _reasons[at] = reason;
        }
    }

    private int FirstKept() => Array.FindIndex(_reasons, reason => reason is null);

    private IEnumerable<string> RunningHeads()
    {
        Dictionary<string, int> beside = new(StringComparer.Ordinal);
        Dictionary<string, int> all = new(StringComparer.Ordinal);
        for (var at = 0; at < _blocks.Count; at++)
        {
            if (_reasons[at] is not null || _blocks[at] is not SourceParagraph line || line.Trimmed.Length > LongestRunningHead || LeftoverForms.EndsSentence(line.Trimmed) || HasLabel(line))
                continue;
            all[line.Trimmed] = all.GetValueOrDefault(line.Trimmed) + 1;
            if (IsPageNumber(at - 1) || IsPageNumber(at + 1))
                beside[line.Trimmed] = beside.GetValueOrDefault(line.Trimmed) + 1;
        }

        return beside.Where(one => one.Value >= 2 && all[one.Key] - one.Value <= 1).Select(one => one.Key);
    }

    private bool IsPageNumber(int at) => at >= 0 && at < _reasons.Length && _reasons[at] == LeftoverReason.PageNumber;

    [GeneratedRegex(@"^本作品(?:是|来自|在|采用|根据|原|已|属于|由|因|之|的)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LicenceStart();

    [GeneratedRegex(@"公有领域|公有領域|公共领域|[Pp]ublic domain|知识共享|CC[ -]BY|GNU", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Licence();

    [GeneratedRegex(@"著作权|著作權|版权|版權|维基|維基|许可协议|授权条款|[Pp]ublic domain", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Law();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}是|[一二三四五六七八九十]{1,3}要|第[一二三四五六七八九十百]{1,4}[章节条，、]|首先|其次|最后|其一)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SeriesStart();
}
