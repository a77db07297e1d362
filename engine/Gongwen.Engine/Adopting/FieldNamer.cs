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
        if (blank.Says == "星期")
            return new BlankName(index > 0 && _names[index - 1] is { Kind: FieldKind.Date or FieldKind.MonthDay } date && before.Trim(" （(，".ToCharArray()).Length <= 2 ? date.Name.Replace("日期", "", StringComparison.Ordinal) + "星期" : "星期", FieldKind.Ordinal);
        if (blank.Says is { } says)
            return new BlankName(says, blank.Form ?? KindOf(says)) { Unit = Measure.At(after)?.Unit };
        if (blank.Form is FieldKind.Text)
            return new BlankName(Contents(), FieldKind.Text) { IsGuess = true };
        if (blank.Form is FieldKind.Person)
            return new BlankName(PersonOf(index, before, after), FieldKind.Person);
        if (blank.Form is { } form && form is not FieldKind.Year and not FieldKind.Phone)
            return DateNames.Of(line, blank, form, label, IsRange(index), IsRangeEnd(index));
        if (NumberNames.Of(line, blank, before, after) is { } number)
            return number;
        if (Told().Match(after) is { Success: true } told)
            return new BlankName(told.Groups["what"].Value, KindOf(told.Groups["what"].Value));
        if (SpanNames.Of(before, line.After(blank.End)) is { } span)
            return span;
        if (blank.Form == FieldKind.Phone || (label is { } called && Phone().IsMatch(called)))
            return new BlankName(label ?? "联系电话", FieldKind.Phone) { Longer = OwnerOf(index) is { } whose && label?.StartsWith(whose, StringComparison.Ordinal) != true ? whose + (label ?? "联系电话") : null };
        if (after.StartsWith('号') && !after.StartsWith("号召", StringComparison.Ordinal))
            return new BlankName(Street().IsMatch(before) ? "门牌号" : "编号", FieldKind.Ordinal);
        if (YearOrOrdinal(index, blank, before, after, label) is { } year)
            return year;
        if (Address().Match(before) is { Success: true } address)
            return new BlankName(address.Value, FieldKind.Text);
        if (before.EndsWith('叫'))
            return new BlankName("姓名", FieldKind.Person);
        if (line.Role is not (LineRole.Signature or LineRole.Recipients) && Counted(index, before, after, label) is { } counted)
            return counted;
        if (label is not null && !Words.Joins.Contains(label))
            return Labelled(index, label, after);
        // A、B: the second is called as the first.
        if (index > 0 && Aside().Replace(before, "").Trim() is "、" or "和" or "及" or "与" && (after.Length == 0 || !char.IsLetter(after[0])) && _names[index - 1].Kind is FieldKind.Person or FieldKind.Name or FieldKind.Text)
            return _names[index - 1] with { IsGuess = false };
        if (Attending(before, after) is { } attending)
            return attending;
        return new WordNames(line, label).Of(line.Before(blank.Start), line.After(blank.End), before, after, Contents());
    }

    private BlankName Labelled(int index, string label, string after)
    {
        if (Words.PlaceOf(Phrase.WordsAt(after) is [var first, ..] ? first : "") is { } place && (label.Length > 5 || label is "抄送" or "抄报" or "主送" or "分送" or "报送" or "地址" or "住址" or "住所" or "甲方" or "乙方" or "丙方" or "单位"))
            return new BlankName(place + "名称", FieldKind.Name) { Longer = label + place + "名称" };
        if (label == "大写" && index > 0 && _names[index - 1].Kind == FieldKind.Money)
            return new BlankName(_names[index - 1].Name + "大写", FieldKind.Text);
        if (label is "出席" or "列席" or "请假" or "缺席" or "参加" or "参会")
            return new BlankName(label + "人员", FieldKind.Person);
        if (label is "主持" or "记录" or "签发" or "审核" or "校对" or "承办" or "经办")
            return new BlankName(label + "人", FieldKind.Person);
        // 第一组组长：…，联络员：…: whose it is, when another has one too.
        return new BlankName(label, KindOf(label)) { Longer = OwnerOf(index) is { } owner && !label.StartsWith(owner, StringComparison.Ordinal) ? owner + label : null };
    }

    private string? OwnerOf(int index) => Owner().Match(line.Before(line.Blanks[index].Start)) is { Success: true } match ? match.Groups["who"].Value : null;

    // What is counted; of X—X分 the first in what the second is counted.
    private BlankName? Counted(int index, string before, string after, string? label)
    {
        if (Measure.At(after) is { } measure)
        {
            var rest = after[measure.Length..];
            var name = new CountNames(line, index, _names).Of(measure, before.EndsWith('（') && rest.StartsWith('）') ? before[..^1] : before, rest, label);
            return IsRangeEnd(index) && _names[index - 1] is { } lower && lower.Name.EndsWith("下限", StringComparison.Ordinal) ? lower with { Name = lower.Name[..^2] + "上限" } : name;
        }

        if (!IsRange(index) || line.After(line.Blanks[index + 1].End) is not { } behind || Measure.At(behind) is not { } shared)
            return null;
        var first = new CountNames(line, index, _names).Of(shared, before, First(line.Text.AsSpan(line.Blanks[index + 1].End..EndOf(index + 1)))[shared.Length..], label);
        return first with { Name = first.Name + "下限", Longer = null };
    }

    // 列席：区委办XXX，区司法局XXX.
    private BlankName? Attending(string before, string after) =>
        Attendance().Match(line.Text) is { Success: true } match && (after.Length == 0 || !char.IsLetter(after[0])) && Phrase.LastClause(before).Trim() is { Length: > 0 and <= 14 } organ
            ? new BlankName(organ + match.Groups["who"].Value + "人员", FieldKind.Person)
            : null;

    private string PersonOf(int index, string before, string after)
    {
        if (TitleAround(before, after) is { } title)
            return title + "姓名";
        if (before.EndsWith("免去", StringComparison.Ordinal) || (before.EndsWith('免') && after.Contains("职务", StringComparison.Ordinal)))
            return "免职人员姓名";
        if (Appointed().IsMatch(after))
            return "任职人员姓名";
        if (Attending(before, after) is { } attending)
            return attending.Name;
        return LabelBefore(index) is { Length: <= 8 } label && KindOf(label) == FieldKind.Person ? label : Words.Split(Phrase.LastClause(before).Trim()) is [.., var last] && Words.PlaceOf(last) is not null ? last + "人员姓名" : "姓名";
    }

    private static FieldKind KindOf(string label) =>
        Person().IsMatch(label) ? FieldKind.Person
        : Phone().IsMatch(label) ? FieldKind.Phone
        : label.EndsWith("金额", StringComparison.Ordinal) ? FieldKind.Money
        : label.EndsWith("数", StringComparison.Ordinal) || label.EndsWith("数量", StringComparison.Ordinal) ? FieldKind.Quantity
        : label is "年份" or "年度" ? FieldKind.Year
        : label.Length <= 8 && (label.EndsWith("称", StringComparison.Ordinal) || label.EndsWith("位", StringComparison.Ordinal) || label.EndsWith("点", StringComparison.Ordinal)) ? FieldKind.Name : FieldKind.Text;

    private BlankName? YearOrOrdinal(int index, ModelBlank blank, string before, string after, string? label)
    {
        if (before.EndsWith('第'))
            return Ordinal(before, after);
        var isYear = after is ['年', ..] or [' ', '年', ..] && !NoYear().IsMatch(after) && !YearsLong().IsMatch(after) && !Lasting().IsMatch(before);
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
        // X至X月, 1—X月.
        if (IsRange(index) && line.After(line.Blanks[index + 1].End).StartsWith('月') && after.Length <= 2)
            return DateNames.Of(line, blank, FieldKind.Month, label, true, false);
        if (after is ['月', ..] && FromMonth().IsMatch(before))
            return DateNames.Of(line, blank, FieldKind.Month, label, false, true);
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

    private BlankName Ordinal(string before, string after)
    {
        foreach (var (start, name) in (ReadOnlySpan<(string, string)>)[("季度", "季度"), ("批", "批次"), ("期", "期次"), ("届", "届次"), ("周", "周次"), ("名", "名次"), ("位", "名次"), ("条", "条款序号"), ("号", "编号"), ("轮", "轮次"), ("产业", "产业序号")])
        {
            if (after.StartsWith(start, StringComparison.Ordinal))
                return new BlankName(Phrase.After(after[start.Length..], mayBeAct: true) is { Length: > 1 and <= 8 } what && name != "季度" && name != "名次" ? what + name : name, FieldKind.Ordinal);
        }

        if (Ranked().IsMatch(before))
            return new BlankName("排名", FieldKind.Ordinal);
        if (after == "次" && line.Role is LineRole.Title or LineRole.Author or LineRole.Recipients)
            return new BlankName("会议次数", FieldKind.Ordinal);
        var measure = Measure.At(after);
        var rest = measure is null ? after : after[measure.Length..];
        var noun = Phrase.After(rest, mayBeAct: Phrase.WordsAt(rest) is [var first, ..] && Phrase.IsVerb(first));
        return new BlankName(noun.Length > 1 ? noun + (Words.Places.Contains(noun) ? "编号" : "序次") : "序次", FieldKind.Ordinal) { IsGuess = noun.Length <= 1 };
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
        if (_names[index - 1].Unit is not { } unit)
            return end;
        return end + (Measure.At(line.After(end))?.Length ?? (line.After(end).StartsWith(unit, StringComparison.Ordinal) ? unit.Length : 0));
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

    private bool IsRange(int index)
    {
        // A day of the week between belongs to the first: X月X日（星期X）至X月X日.
        var next = index + 1 < line.Blanks.Count && line.Blanks[index + 1].Says == "星期" ? index + 2 : index + 1;
        return next < line.Blanks.Count && RangeMark().IsMatch(First(line.Text.AsSpan(line.Blanks[index].End..line.Blanks[next].Start)));
    }

    private bool IsRangeEnd(int index)
    {
        var last = index > 1 && line.Blanks[index - 1].Says == "星期" ? index - 2 : index - 1;
        return last >= 0 && RangeMark().IsMatch(First(line.Text.AsSpan(line.Blanks[last].End..line.Blanks[index].Start)));
    }

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

    [GeneratedRegex("姓名|联系人|[联络信息安全统计调解网格监督检查]员$|[^个某行病]人$|负责人|指挥|责任人|主持人|领导$|申请人|汇报人|述职人|报告人|填报人|经办人|审核人|签发人|记录人|组长$|书记$|主任$|局长$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Person();

    [GeneratedRegex("电话|手机|传真|联系方式|热线", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Phone();

    [GeneratedRegex("(?:始建|建|成立|创办|组建|投用|竣工|建成|设立)于?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Built();

    [GeneratedRegex("^ ?年(?:来|以上|以内|内|期|多|的(?:时间|努力))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearsLong();

    [GeneratedRegex("(?:近|过去|逾期|超过|为期|历时|连续|长达|满|期限|任职|工作了?|工龄|党龄|用)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
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

    [GeneratedRegex(@"(?:^|[\s，。；、（(　|“.．）)])(?<label>[\u4E00-\u9FFF][\u4E00-\u9FFF 　]{0,10}[\u4E00-\u9FFF])(?:[（(][^（）()：:]{1,14}[）)])?[：:][ 　]*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();

    [GeneratedRegex("(?:时间|日期|地点|期限)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HeadingLabel();

    [GeneratedRegex("^(?:年龄|年级|年轻|年限)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoYear();

    [GeneratedRegex("[0-9]{1,2}月?[ ]?(?:至|到|—{1,2}|-|～|~|－)[ ]?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FromMonth();

    [GeneratedRegex("(?:排名|排|位列|位居|名列|居)[\\u4E00-\\u9FFF]{0,6}第$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ranked();

    // ____（违法行为）: what is written there says the bracket behind.
    [GeneratedRegex("^[（(](?<what>[\\u4E00-\\u9FFF]{0,8}(?:名称|姓名|单位|地点|时间|金额|数量|行为|事由|事项|原因|内容|部门|类型|类别|职务|编号|地址))[）)]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Told();

    [GeneratedRegex("^[ 　]*(?<who>出席|列席|请假|缺席|参加|参会)(?:人员|单位)?[：:]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Attendance();

    [GeneratedRegex("^(?:同志)?(?:拟?任|担任|兼任|为)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Appointed();

    [GeneratedRegex("(?<who>第[一二三四五六七八九十0-9]{1,2}(?:检查|督导|督查|工作)?(?:组|小组|标段|片区|阶段)|甲方|乙方|丙方)(?!.*(?:第[一二三四五六七八九十0-9]{1,2}(?:检查|督导|督查|工作)?(?:组|小组|标段|片区|阶段)|甲方|乙方|丙方))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Owner();

    [GeneratedRegex("^[（(][^（）()]{1,12}[）)]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Aside();

    [GeneratedRegex("^(?:年|年度|月|日|时|次|天|个|人|％|%)?(?:[（(](?:星期|周)?[^（）()]{0,6}[）)])?[ ]?(?:至|到|—{1,2}|-|～|~|－|起至)[ ]?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RangeMark();
}
