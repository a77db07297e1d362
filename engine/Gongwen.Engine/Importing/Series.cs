using Gongwen.Contracts;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Importing;

/// <summary>A series found in text.</summary>
/// <param name="Style">Its words.</param>
/// <param name="Mark">What stands behind each word.</param>
/// <param name="Lead">What stands before it in its paragraph; "" for nothing.</param>
/// <param name="Items">What each item says, without its word and mark.</param>
/// <param name="IsInLine">True when all stand in one paragraph.</param>
/// <param name="Tail">What its paragraph says when the series is over; "" for nothing.</param>
internal sealed record Series(SeriesStyle Style, string Mark, string Lead, IReadOnlyList<string> Items, bool IsInLine, string Tail = "")
{
    private const int LongestHead = 30;
    private const string Quotes = "“”‘’《》（）";
    private static readonly string[] Conclusions = ["通过", "以上", "这些", "上述", "总之", "同时", "目前", "截至", "为此", "对此", "对这些", "下一步", "下步", "今后", "经过", "综上", "由此", "这"];

    /// <summary>The series in one paragraph; null when there is none that comes back exactly.</summary>
    public static Series? InLine(string text)
    {
        if (!SeriesStyle.MayHold(text))
            return null;
        Series? best = null;
        foreach (var style in SeriesStyle.All)
        {
            for (var count = Math.Min(SeriesStyle.MostItems, style.Name is "首先" or "一方面" ? 5 : SeriesStyle.MostItems); count >= 2 && best?.Lead.Length != 0; count--)
            {
                if (InLine(text, style, count) is not { } found)
                    continue;
                if (best is null || found.Lead.Length < best.Lead.Length)
                    best = found;
                break;
            }
        }

        return best;
    }

    /// <summary>The series whose items are paragraphs that follow one another; null when none begins there.</summary>
    /// <param name="texts">The paragraphs from there on.</param>
    public static Series? InParagraphs(IReadOnlyList<string> texts)
    {
        if (texts.Count < 2 || !SeriesStyle.MayHold(texts[0]))
            return null;
        foreach (var style in SeriesStyle.All)
        {
            for (var count = Math.Min(texts.Count, SeriesStyle.MostItems); count >= 2; count--)
            {
                if (InParagraphs(texts, style, count) is { } found)
                    return found;
            }
        }

        return null;
    }

    /// <summary>The series as data of gongwen:points.</summary>
    public DataNode Points()
    {
        var items = ImportValue.List([.. Items.Select(Item)]);
        List<(string, DataNode)> members = [];
        if (Style.Name != "一是")
            members.Add(("序号", ImportValue.Text(Style.Name)));
        if (Mark != Style.DefaultMark)
            members.Add(("序号后", ImportValue.Text(Mark.Length == 0 ? "无" : Mark)));
        if (!IsInLine)
            members.Add(("形式", ImportValue.Text("分段")));
        if (MarkBetween is not null)
            members.Add(("间隔", ImportValue.Text("分号")));
        return members.Count == 0 ? items : ImportValue.Object([.. members, ("条目", items)]);
    }

    // 一是…；二是…；三是…。: the mark stands between, not in the items.
    private string? MarkBetween => Items.Take(Items.Count - 1).All(item => item[^1] == '；') && SentenceEnd.Close(Items[^1]) == Items[^1] ? "；" : null;

    private DataNode Item(string item)
    {
        var text = MarkBetween is not null && item[^1] == '；' ? item[..^1] : item;
        var head = text.IndexOf('。', StringComparison.Ordinal);
        return MarkBetween is null && !SeriesStyle.All.Any(style => text.StartsWith(style.Name, StringComparison.Ordinal)) && head is > 1 and <= LongestHead && head + 1 < text.Length && !text.AsSpan(0, head).ContainsAny('“', '（', '《')
            ? ImportValue.Object(("题", ImportValue.Text(text[..head])), ("文", ImportValue.Text(text[(head + 1)..])))
            : ImportValue.Text(text);
    }

    private static Series? InLine(string text, SeriesStyle style, int count)
    {
        List<int> starts = [];
        var from = 0;
        for (var index = 1; index <= count; index++)
        {
            if (style.Word(index, count) is not { } word || Find(text, word, from, style) is not (>= 0 and var at))
                return null;
            starts.Add(at);
            from = at + word.Length;
        }

        // Nothing may be left that another of the words begins: then the series is another.
        if ((style.Word(count + 1, count + 1) is { } more && Find(text, more, from, style) >= 0) || (style.Name == "首先" && Array.Exists(SeriesStyle.Further, word => Find(text, word, from, style) >= 0)))
            return null;
        var mark = SeriesStyle.MarkAt(text, starts[0] + style.Word(1, count)!.Length);
        List<string> items = [];
        for (var index = 1; index <= count; index++)
        {
            var begin = starts[index - 1] + style.Word(index, count)!.Length;
            if (SeriesStyle.MarkAt(text, begin) != mark)
                return null;
            items.Add(text[(begin + mark.Length)..(index < count ? starts[index] : text.Length)].Trim());
        }

        var lead = text[..starts[0]].Trim();
        var tail = TailOf(items);
        if (tail.Length > 0)
            items[^1] = items[^1][..^tail.Length].TrimEnd();
        return Checked(new Series(style, mark, lead, items, IsInLine: true, tail.TrimStart()));
    }

    // What follows the last of items that are one sentence each is none of it; of two items, and where nothing but full stops part them, only what sounds like it.
    private static string TailOf(List<string> items)
    {
        var last = items[^1];
        var stop = SentenceStop(last);
        if (stop < 0 || stop + 1 >= last.Length || items.Take(items.Count - 1).Any(item => SentenceStop(item) is var at && at >= 0 && at < item.Length - 1))
            return "";
        var tail = last[(stop + 1)..];
        var isSure = items.Count > 2 || items[0][^1] == '；';
        var sounds = Array.Exists(Conclusions, word => tail.AsSpan().TrimStart().StartsWith(word, StringComparison.Ordinal));
        return (isSure || sounds) && SentenceEnd.Close(tail) == tail && (last[..stop].Length > LongestHead || sounds || items[0][^1] == '；') ? tail : "";
    }

    // The first full stop that no quotation or bracket holds.
    private static int SentenceStop(string text)
    {
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Quotes.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var mark)
                depth += mark % 2 == 0 ? 1 : -1;
            else if (text[at] is '。' or '！' or '？' && depth <= 0)
                return at;
        }

        return -1;
    }

    private static int Find(string text, string word, int from, SeriesStyle style)
    {
        for (var at = text.IndexOf(word, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (SeriesStyle.MayBegin(text, at) && !style.IsPart(text, at + word.Length))
                return at;
        }

        return -1;
    }

    private static Series? InParagraphs(IReadOnlyList<string> texts, SeriesStyle style, int count)
    {
        List<string> items = [];
        string? mark = null;
        for (var index = 1; index <= count; index++)
        {
            if (style.Word(index, count) is not { } word || !texts[index - 1].StartsWith(word, StringComparison.Ordinal) || style.IsPart(texts[index - 1], word.Length))
                return null;
            mark ??= SeriesStyle.MarkAt(texts[0], word.Length);
            if (SeriesStyle.MarkAt(texts[index - 1], word.Length) != mark)
                return null;
            items.Add(texts[index - 1][(word.Length + mark.Length)..].Trim());
        }

        return Checked(new Series(style, mark!, "", items, IsInLine: false));
    }

    // An item or a lead that a full stop would be added to, or a mark taken from, doesn't come back.
    private static Series? Checked(Series series)
    {
        if (series.Items.Any(item => item.Length == 0 || ",，、;；:：。".Contains(item[0], StringComparison.Ordinal)) || (series.Lead.Length > 0 && SentenceEnd.Close(series.Lead) != series.Lead))
            return null;
        return series.MarkBetween is not null || series.Items.All(item => SentenceEnd.Close(item) == item) ? series : null;
    }
}
