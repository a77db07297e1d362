using System.Text.RegularExpressions;

namespace Gongwen.Engine.Adopting;

/// <summary>Names the blanks of one line, from what stands around each.</summary>
/// <param name="line">The line.</param>
/// <param name="isYearKnown">True when a blank before the line is the year the text is about.</param>
internal sealed partial class FieldNamer(ModelLine line, bool isYearKnown)
{
    private const int Reach = 300;

    private readonly List<BlankName> _names = [];

    /// <summary>A name for each blank of the line, in their order.</summary>
    public static IReadOnlyList<BlankName> Of(ModelLine line, bool isYearKnown)
    {
        var namer = new FieldNamer(line, isYearKnown);
        for (var index = 0; index < line.Blanks.Count; index++)
            namer._names.Add(namer.Name(index));
        return namer._names;
    }

    private BlankName Name(int index)
    {
        var blank = line.Blanks[index];
        var (before, after) = (Last(line.Text.AsSpan(StartOf(index)..blank.Start)), First(line.Text.AsSpan(blank.End..EndOf(index))));
        var name = Find(index, blank, before, after);
        return name with { Name = Readable(name.Name), Longer = name.Longer is { } longer ? Readable(longer) : null };
    }

    private static string Last(ReadOnlySpan<char> text) => text[Math.Max(0, text.Length - Reach)..].ToString();

    private static string First(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, Reach)].ToString();

    private BlankName Find(int index, ModelBlank blank, string before, string after)
    {
        var label = LabelBefore(index);
        if (blank.Says is { } says)
            return new BlankName(says, blank.Form ?? KindOf(says)) { Unit = Measure.At(after)?.Unit };
        if (blank.Form is FieldKind.Text)
            return new BlankName(Contents(), FieldKind.Text) { IsGuess = true };
        if (blank.Form is FieldKind.Person)
            return new BlankName(TitleAround(before, after) is { } title ? title + "姓名" : "姓名", FieldKind.Person);
        if (blank.Form is { } form && form is not FieldKind.Year and not FieldKind.Phone)
            return DateNames.Of(line, blank, form, label, IsRange(index), IsRangeEnd(index));
        if (NumberOfDocument(before, after) is { } number)
            return number;
        if (blank.Form == FieldKind.Phone || (label is { } called && Phone().IsMatch(called)))
            return new BlankName(label ?? "联系电话", FieldKind.Phone);
        if (after.StartsWith('号') && !after.StartsWith("号召", StringComparison.Ordinal))
            return new BlankName(Street().IsMatch(before) ? "门牌号" : "编号", FieldKind.Ordinal);
        if (YearOrOrdinal(index, blank, before, after, label) is { } year)
            return year;
        if (Address().Match(before) is { Success: true } address)
            return new BlankName(address.Value, FieldKind.Text);
        if (before.EndsWith('叫'))
            return new BlankName("姓名", FieldKind.Person);
        if (line.Role is not (LineRole.Signature or LineRole.Recipients) && Measure.At(after) is { } measure)
            return new CountNames(line, index, _names).Of(measure, before, after[measure.Length..], label);
        if (label is not null && !Words.Joins.Contains(label))
            return Labelled(label, after);
        // A、B: the second is called as the first.
        if (index > 0 && before.Trim() is "、" or "和" or "及" or "与" or "，" && before.Trim() != "，" && (after.Length == 0 || !char.IsLetter(after[0])) && _names[index - 1].Kind is FieldKind.Person or FieldKind.Name or FieldKind.Text)
            return _names[index - 1] with { IsGuess = false };
        return new WordNames(line, label).Of(line.Before(blank.Start), line.After(blank.End), before, after, Contents());
    }

    private BlankName Labelled(string label, string after)
    {
        if (Words.PlaceOf(Phrase.WordsAt(after) is [var first, ..] ? first : "") is { } place && label.Length > 5)
            return new BlankName(place + "名称", FieldKind.Name);
        return new BlankName(label, KindOf(label));
    }

    private static FieldKind KindOf(string label) =>
        Person().IsMatch(label) ? FieldKind.Person
        : Phone().IsMatch(label) ? FieldKind.Phone
        : label.EndsWith("金额", StringComparison.Ordinal) ? FieldKind.Money
        : label.EndsWith("数", StringComparison.Ordinal) || label.EndsWith("数量", StringComparison.Ordinal) ? FieldKind.Quantity
        : label is "年份" or "年度" ? FieldKind.Year
        : label.Length <= 8 && (label.EndsWith("称", StringComparison.Ordinal) || label.EndsWith("位", StringComparison.Ordinal) || label.EndsWith("点", StringComparison.Ordinal)) ? FieldKind.Name : FieldKind.Text;

    // X政发〔20XX〕X号.
    private static BlankName? NumberOfDocument(string before, string after)
    {
        if (before.EndsWith('〔') || before.EndsWith('［') || (before.EndsWith('[') && after.StartsWith(']')) || (before.EndsWith('【') && after.StartsWith('】')))
            return new BlankName("文号年份", FieldKind.Year);
        if (after.StartsWith('号') && (before.Length == 0 || before[^1] is '〕' or '］' or ']' or '】' || before.EndsWith("〕第", StringComparison.Ordinal)) )
            return new BlankName("文号序号", FieldKind.Ordinal);
        if (NumberHead().IsMatch(after))
            return new BlankName("发文机关代字", FieldKind.Name);
        return null;
    }

    private BlankName? YearOrOrdinal(int index, ModelBlank blank, string before, string after, string? label)
    {
        if (before.EndsWith('第'))
            return Ordinal(after);
        var isYear = after.TrimStart() is ['年', ..] && !YearsLong().IsMatch(after) && !Lasting().IsMatch(before);
        if (blank.Form == FieldKind.Year || isYear)
        {
            if (blank.Form != FieldKind.Year && blank.Length < 4 && Spent(before, after))
                return new BlankName(Phrase.Before(Phrase.LastClause(before)) is var (spentOn, spentIn) && (spentOn.Length > 0 || spentIn.Length > 0) && after is not ['年', '前', ..] ? (spentOn.Length > 0 ? spentOn : spentIn) + "年数" : "年数", FieldKind.Count) { Unit = "年", IsGuess = after is ['年', '前', ..] };
            if (Built().Match(before) is { Success: true } built)
                return new BlankName(Phrase.Before(Phrase.LastClause(before[..built.Index])).Noun + (built.Value is "建" or "建于" ? "建成" : built.Value.TrimEnd('于')) + "年份", FieldKind.Year);
            if (after.StartsWith("年级", StringComparison.Ordinal))
                return new BlankName("年级", FieldKind.Ordinal);
            var name = IsRange(index) ? "起始年份" : IsRangeEnd(index) ? "截止年份" : Compared().IsMatch(before) ? "对比年份" : NextYear(index, after) ? "下年度年份" : "年份";
            return new BlankName(name, FieldKind.Year);
        }

        if (after.StartsWith('年') && Lasting().IsMatch(before))
            return new BlankName(Phrase.Before(Phrase.LastClause(before)) is { Noun.Length: > 1 } what ? what.Noun + "年数" : "年数", FieldKind.Count) { Unit = "年" };
        if (after is ['月', ..] && !after.StartsWith("月球", StringComparison.Ordinal))
            return DateNames.Of(line, blank, FieldKind.Month, label, IsRange(index), IsRangeEnd(index));
        if (after is ['日', ..] && before.Length > 0 && before[^1] is '月' or '至' or '—' or '-' or '、')
            return DateNames.Of(line, blank, FieldKind.Day, label, IsRange(index), IsRangeEnd(index));
        if (after is ['时' or '点', ..] && (TimeBefore().IsMatch(before) || (index > 0 && line.Blanks[index - 1].End == blank.Start)))
            return DateNames.Of(line, blank, FieldKind.Time, label, false, false);
        return null;
    }

    // 扎根山区X年，: years that went by.
    private static bool Spent(string before, string after) =>
        after.StartsWith("年前", StringComparison.Ordinal) || (after is ['年', '，' or '。' or '；' or '、', ..] && before.Length > 1 && char.IsLetter(before[^1]) && before[^1] is not ('在' or '于' or '从' or '自' or '至' or '到' or '和' or '与' or '及'));

    // 20XX年工作总结和20XX年工作计划: what is planned is of another year.
    private bool NextYear(int index, string after) =>
        (isYearKnown && ((line.Role is LineRole.Heading or LineRole.Body && Planned().IsMatch(after)) || (after is ['年', '，', ..] && line.Text[..line.Blanks[index].Start].Trim().Length == 0 && Ahead().IsMatch(line.Label + line.Chapter))))
        || (index > 0 && _names.Exists(name => name.Kind == FieldKind.Year) && line.Text[line.Blanks[index - 1].End..line.Blanks[index].Start].AsSpan().IndexOfAny("和及与暨、") >= 0 && Planned().IsMatch(after));

    private static BlankName Ordinal(string after)
    {
        foreach (var (start, name) in (ReadOnlySpan<(string, string)>)[("季度", "季度"), ("批", "批次"), ("期", "期次"), ("届", "届次"), ("周", "周次"), ("名", "名次"), ("位", "名次"), ("条", "条款序号"), ("号", "编号"), ("轮", "轮次"), ("产业", "产业序号")])
        {
            if (after.StartsWith(start, StringComparison.Ordinal))
                return new BlankName(Phrase.After(after[start.Length..], mayBeAct: true) is { Length: > 1 and <= 8 } what && name != "季度" && name != "名次" ? what + name : name, FieldKind.Ordinal);
        }

        var measure = Measure.At(after);
        var rest = measure is null ? after : after[measure.Length..];
        var noun = Phrase.After(rest, mayBeAct: Phrase.WordsAt(rest) is [var first, ..] && Phrase.IsVerb(first));
        return new BlankName(noun.Length > 1 ? noun + "序次" : "序次", FieldKind.Ordinal) { IsGuess = noun.Length <= 1 };
    }

    private string Contents()
    {
        var heading = line.Label is { Length: > 0 } label ? Words.Split(label.TrimEnd("。，：；".ToCharArray())) : [];
        return heading.Count > 0 && string.Concat(heading).Length <= 8 ? string.Concat(heading) + "内容" : "补充内容";
    }

    // Behind a blank its measure stands, which is no word before the next.
    private int StartOf(int index)
    {
        if (index == 0)
            return 0;
        var end = line.Blanks[index - 1].End;
        return end + (_names[index - 1].Unit is not null ? Measure.At(line.After(end))?.Length ?? 0 : 0);
    }

    private int EndOf(int index) => index + 1 < line.Blanks.Count ? line.Blanks[index + 1].Start : line.Text.Length;

    // 时间：, 联系人： right before the blank; of a cell what stands above or before it.
    private string? LabelBefore(int index)
    {
        var blank = line.Blanks[index];
        if (line.Role == LineRole.Cell && line.Label is { Length: > 0 } label && line.Text[..blank.Start].Trim().Length == 0)
            return label;
        // 一、会议时间, and the time in the line below.
        if (line.Role == LineRole.Body && line.Label is { Length: > 2 and <= 8 } heading && HeadingLabel().IsMatch(heading) && line.Text[..blank.Start].Trim().Length == 0)
            return heading;
        return Label().Match(line.Before(blank.Start)) is { Success: true } match && !Words.Joins.Contains(match.Groups["label"].Value) ? match.Groups["label"].Value.Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal) : null;
    }

    private bool IsRange(int index) => index + 1 < line.Blanks.Count && RangeMark().IsMatch(First(line.Text.AsSpan(line.Blanks[index].End..line.Blanks[index + 1].Start)));

    private bool IsRangeEnd(int index) => index > 0 && RangeMark().IsMatch(First(line.Text.AsSpan(line.Blanks[index - 1].End..line.Blanks[index].Start)));

    private static string? TitleAround(string before, string after)
    {
        if (Words.Split(Phrase.LastClause(before).Trim()) is [.., var last] && Words.Titles.Contains(last))
            return last;
        return Phrase.WordsAt(after) is [var first, ..] && Words.Titles.Contains(first) ? first : null;
    }

    /// <summary>Letters and digits alone, none of them a digit at the beginning, and not without end.</summary>
    internal static string Readable(string name)
    {
        var kept = string.Concat(name.Where(c => char.IsLetterOrDigit(c) && c is not ('×' or 'X' or 'Ｘ'))).TrimStart("0123456789０１２３４５６７８９".ToCharArray());
        return kept.Length == 0 ? "内容" : kept.Length > 24 ? kept[^24..] : kept;
    }

    [GeneratedRegex("姓名|联系人|负责人|指挥|责任人|主持人|领导$|申请人|汇报人|述职人|报告人|填报人|经办人|审核人|签发人|记录人|组长$|书记$|主任$|局长$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Person();

    [GeneratedRegex("电话|手机|传真", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Phone();

    [GeneratedRegex("^[\\u4E00-\\u9FFF]{0,6}(?:发|函|办|字|通|电|令|呈|报|党|政|委)[〔［\\[]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberHead();

    [GeneratedRegex("(?:始建|建|成立|创办|组建|投用|竣工|建成|设立)于?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Built();

    [GeneratedRegex("^ ?年(?:来|以上|以内|内|期|多|的(?:时间|努力))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearsLong();

    [GeneratedRegex("(?:近|过去|为期|历时|连续|长达|满|期限|任职|工作了?|工龄|党龄|用)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lasting();

    [GeneratedRegex("(?:较|比|与|同比|上年|去年|对比)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Compared();

    [GeneratedRegex("(?:电子邮箱|邮箱|网址|微信号|账号|账户|QQ号|QQ)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    [GeneratedRegex("[路街巷道里弄村]$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Street();

    [GeneratedRegex("下一步|下步|打算|今后|展望|下年|明年|安排|目标", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ahead();

    [GeneratedRegex("^年度?[\\u4E00-\\u9FFF]{0,6}(?:计划|打算|安排|思路|草案|谋划|要点)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Planned();

    [GeneratedRegex("(?:上午|下午|晚上|晚|早上|凌晨|日|：)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TimeBefore();

    [GeneratedRegex(@"(?:^|[\s，。；、（(　|“])(?<label>[\u4E00-\u9FFF][\u4E00-\u9FFF 　]{0,10}[\u4E00-\u9FFF])[：:][ 　]*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();

    [GeneratedRegex("(?:时间|日期|地点|期限)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HeadingLabel();

    [GeneratedRegex("^(?:年|年度|月|日|时|次|天|个|人|％|%)?[ ]?(?:至|到|—{1,2}|-|～|~|－|起至)[ ]?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RangeMark();
}
