using Gongwen.Contracts;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Importing;

/// <summary>Headings with what stands under them as gongwen:chapters.</summary>
internal sealed class ChapterValue
{
    private readonly int[] _counts;

    /// <summary>Counts from one.</summary>
    public ChapterValue() => _counts = new int[5];

    private ChapterValue(ChapterValue other) => _counts = [.. other._counts];

    /// <summary>One that counts on from here by itself.</summary>
    public ChapterValue Copy() => new(this);

    /// <summary>The entry of a chapter.</summary>
    public DataNode Of(Chapter chapter)
    {
        var members = Heading(chapter);
        members.AddRange(Contents(chapter));
        if (chapter.Subs.Count > 0)
            members.Add(("小节", ImportValue.List([.. chapter.Subs.Select(Of)])));
        return ImportValue.Object([.. members]);
    }

    /// <summary>What a heading says of itself: 标题, 编号, 标题形式, 标题标点.</summary>
    public List<(string Key, DataNode Value)> Heading(Chapter chapter)
    {
        var (words, mark) = Words(chapter);
        List<(string Key, DataNode Value)> members = [("标题", ImportValue.Text(words))];
        if (Number(chapter) is { } number)
            members.Add(("编号", ImportValue.Text(number)));
        // Levels 1 and 2 stand on their own line unless said; what is run in says so.
        if (chapter.Heading.RunIn is not null)
            members.Add(("标题形式", ImportValue.Text("接排")));
        else if (chapter.Depth > 2 && chapter.Contents.Count > 0)
            members.Add(("标题形式", ImportValue.Text("独立成行")));
        if (mark.Length > 0 && (chapter.Heading.RunIn is null || mark != "。" || chapter.Leaf.Form >= LeafForm.Worded))
            members.Add(("标题标点", ImportValue.Text(mark)));
        return members;
    }

    /// <summary>What stands under a heading, before the next: 导语, 要点, 段落.</summary>
    public static List<(string Key, DataNode Value)> Contents(Chapter chapter)
    {
        var rest = chapter.Heading.RunIn is { } runIn ? Clean(Inline.TextOf(runIn)) : null;
        var values = ContentValues.Of(chapter.Contents, rest is null ? null : (rest, chapter.Leaf.Form));
        List<(string Key, DataNode Value)> members = [];
        var at = 0;
        if (values.Count > 0 && values[0].Kind == DataKind.Object && values[0]["要点"] is not null)
        {
            members.AddRange(values[at++].Properties.Select(property => (property.Key, property.Value)));
        }
        else if (values is [{ Kind: DataKind.Text } only] && chapter.Subs.Count == 0)
        {
            return [("段落", only)];
        }
        else if (values.Count > 0 && values[0].Kind == DataKind.Text && (rest is not null || values.Count == 1 || IsApart(values[1])))
        {
            members.Add(("导语", values[at++]));
            if (values.Count > 1 && IsApart(values[1]))
                members.Add(("要点", values[at++]["要点"]!));
        }

        // One paragraph with more values than itself: what is left is behind its series.
        if (at == 1 && values is [_, { Kind: DataKind.Text } tail] && chapter.Contents.Count + (rest is null ? 0 : 1) == 1 && members.Exists(member => member.Key == "要点"))
            members.Add(("结语", tail));
        else if (at < values.Count)
            members.Add(("段落", ImportValue.OneOrMore(values[at..])));
        return members;
    }

    // A series of paragraphs of its own, without a lead.
    private static bool IsApart(DataNode value) => value.Kind == DataKind.Object && value["导语"] is null && value["要点"]?["形式"]?.Text == "分段";

    // Null when the layout writes the number that shall stand there.
    private string? Number(Chapter chapter)
    {
        var label = chapter.Leaf.NewLabel ?? chapter.Heading.Label;
        if (label.Length == 0)
            return "无";
        var next = _counts[chapter.Depth] + 1;
        if (chapter.Leaf.Form < LeafForm.Worded && LabelValue.Of(label) is { } value && value.Form == FormOf(chapter.Depth) && value.Number == next && value.With(next) == label)
        {
            _counts[chapter.Depth] = next;
            Array.Clear(_counts, chapter.Depth + 1, _counts.Length - chapter.Depth - 1);
            return null;
        }

        // 第一章　总则: a gap stands between, the other labels end with a mark.
        return label.Length > 2 && label[0] == '第' ? label + '\u3000' : label;
    }

    private static string FormOf(int depth) => depth switch { 1 => "一、", 2 => "（一）", 3 => "1.", _ => "（1）" };

    private static (string Words, string Mark) Words(Chapter chapter)
    {
        var text = Clean(Inline.TextOf(chapter.Heading.Content));
        var words = SentenceEnd.Open(text);
        return (words, text[words.Length..]);
    }

    private static string Clean(string text) => text.Replace(Reading.SourceParagraph.Object.ToString(), "", StringComparison.Ordinal).Trim();
}
