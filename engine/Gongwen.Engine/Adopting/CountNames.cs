using System.Text.RegularExpressions;

namespace Gongwen.Engine.Adopting;

/// <summary>Names numbers by what they count: 廉政谈话次数, 党费金额, 一般公共预算收入增长率.</summary>
/// <param name="line">The line.</param>
/// <param name="index">Which blank of it.</param>
/// <param name="named">The names of those before.</param>
internal sealed partial class CountNames(ModelLine line, int index, IReadOnlyList<BlankName> named)
{
    // How many numbers before one may be said of the same thing.
    private const int Farthest = 12;

    private static readonly string[] MoneyItself = ["收入", "支出", "总额", "产值", "总值", "增加值", "投资", "投资额", "额", "余额", "损失", "价值", "价款", "金额", "利润", "工资"];

    private static readonly string[] Numbers = ["数", "数量", "总量", "总数", "总额", "面积", "里程", "长度", "产量", "年龄", "得分", "分数", "全长", "总长", "水位", "高度", "宽度", "深度", "库容", "能力", "产能", "浓度", "人次", "用量", "人口", "金额", "总分", "重量", "规模", "编制", "学时"];

    /// <summary>The name of a number with its measure.</summary>
    /// <param name="measure">What it is counted in.</param>
    /// <param name="before">What stands between it and the blank before, or the beginning.</param>
    /// <param name="after">What stands between its measure and the next blank, or the end.</param>
    /// <param name="label">A label right before it; null for none.</param>
    public BlankName Of(Measure measure, string before, string after, string? label)
    {
        // X局抽调X名: what the blank before names isn't counted.
        var place = "";
        if (index > 0 && named[index - 1].Kind == FieldKind.Name && Phrase.WordsAt(before) is [var named0, ..] && Words.PlaceOf(named0) is not null)
            (place, before) = (named0, before[named0.Length..]);
        (before, after) = (Term().Replace(Aside().Replace(before, ""), ""), Aside().Replace(after, ""));
        // X分以上为优秀.
        if (Grade().Match(after) is { Success: true } grade)
            return new BlankName(grade.Groups["what"].Value + measure.Suffix + (grade.Groups["least"].Success ? "下限" : grade.Groups["most"].Success ? "上限" : ""), measure.Kind) { Unit = measure.Unit };
        var (noun, verb) = Phrase.Before(Phrase.LastClause(before));
        // “回头看”X次, X次“回头看”.
        if (noun.Length == 0 && Quoted().Match(after) is { Success: true } quoted)
            return new BlankName(Joined(quoted.Groups["what"].Value + Phrase.After(after[quoted.Length..], false), measure), measure.Kind) { Unit = measure.Unit, Topic = quoted.Groups["what"].Value };
        // 排名后X位.
        if (measure.Unit is "位" or "名" && Phrase.LastClause(before) is [.., '前' or '后' or '末'] order)
            return new BlankName((order.Contains("排名", StringComparison.Ordinal) ? "排名" : "") + order[^1] + "几" + measure.Unit, FieldKind.Count) { Unit = measure.Unit };
        // 安置费按每户每月X元标准执行.
        if (after.StartsWith("标准", StringComparison.Ordinal) || after.StartsWith("的标准", StringComparison.Ordinal))
            return new BlankName((Phrase.Before(Per().Replace(Phrase.LastClause(before), "")) is { Noun.Length: > 1 } paid ? paid.Noun : Topic()) + "标准", measure.Kind) { Unit = measure.Unit };
        var behind = Phrase.After(after, mayBeAct: noun.Length == 0);
        // Of two things the one before counts when nobody knows the one behind: 带动农户X户增收.
        if (noun.Length > 1 && behind.Length > 0 && !before.TrimEnd().EndsWith('有') && !(Phrase.WordsAt(after) is [var first, ..] && (Phrase.IsNoun(first) || first == "的")))
            behind = "";
        if (measure.Unit is "类" && Graded().IsMatch(before))
            return new BlankName((noun.Length > 0 ? noun : behind) + "类别", FieldKind.Ordinal) { Unit = measure.Unit };
        if (measure.Unit == "级" && Graded().IsMatch(before))
            return new BlankName((behind.Length > 0 ? behind : noun) + "等级", FieldKind.Ordinal) { Unit = measure.Unit };
        var topic = Topic();
        // 平均降雨量X毫米，最大X毫米.
        if (topic.Length > 0 && Phrase.LastClause(before) is "最大" or "最小" or "最高" or "最低" or "平均" or "人均" or "户均")
            return new BlankName(Joined(Phrase.LastClause(before) + Extreme().Replace(topic, ""), measure), measure.Kind) { Unit = measure.Unit, Topic = topic };
        // What is measured isn't counted in other things: 建筑面积X平方米，共X层.
        if (topic.Length > 0 && measure.Kind == FieldKind.Count && measure.Suffix is "层数" or "栋数" or "间数" or "级数" && named.Any(name => name.Topic == topic && name.Kind == FieldKind.Quantity))
            topic = "";
        if (measure.Kind == FieldKind.Percent || measure.Unit.EndsWith("百分点", StringComparison.Ordinal))
            return new RateNames(line, index, named).Of(measure, before, after, topic.Length > 0 ? topic : Sentence(), label);
        if (IsOneMore(before, measure))
            return named[index - 1];
        if (label is not null)
            return new BlankName(Joined(label, measure), measure.Kind) { Unit = measure.Unit, Topic = label };
        // 个方面 says nothing itself: what is of them does.
        if (behind is "同志" && Phrase.WordsAt(after[2..]).Find(Phrase.IsVerb) is { } done)
            behind = done is "进行" or "给予" or "予以" or "开展" && Phrase.WordsAt(after[2..]) is [.., var last] ? last : "同志";
        if (Lacking().Match(Phrase.LastClause(before)) is { Success: true } lacking && Phrase.Before(Phrase.LastClause(before)[..lacking.Index]) is { Noun.Length: > 1 } less)
            noun = less.Noun + "相差";
        // 有X个未开工, 尚未整改X处.
        if (behind.Length == 0 && noun.Length == 0 && Undone().Match(after) is { Success: true } undone)
            return new BlankName(Joined("未" + undone.Groups["what"].Value, measure), measure.Kind) { Unit = measure.Unit, Topic = topic };
        if (noun.Length == 0 && verb.Length > 1 && NotYet().IsMatch(Phrase.LastClause(before)) && Phrase.LastClause(before).EndsWith(verb, StringComparison.Ordinal))
            return new BlankName(Joined("未" + verb, measure), measure.Kind) { Unit = measure.Unit, Topic = topic };
        if (measure.Suffix == "年龄" && !noun.EndsWith("年龄", StringComparison.Ordinal))
            return new BlankName("年龄", measure.Kind) { Unit = measure.Unit };
        var thing = behind.Length > 1 ? behind : noun.Length > 0 ? noun : behind;
        // 检查共分X个组.
        if (thing.Length == 1 && behind == thing && verb.Length > 1)
            thing = verb + thing;
        if (thing.EndsWith("年产", StringComparison.Ordinal))
            thing += "量";
        if (thing is "面积" && topic.Length > 0 && before.Trim() == "面积")
            thing = topic + thing;
        if (thing == "人员" && verb.Length > 1)
            thing = verb + thing;
        // X个村民小组，X户X人: they are of the place, not of the groups.
        if (thing.Length == 0 && verb.Length == 0 && measure.Unit is "户" or "人" or "口" && index > 0 && named[index - 1].Unit is "个" && Marked(before))
            topic = "";
        if (thing.Length == 0 && Named().Match(line.Before(line.Blanks[index].Start)) is { Success: true } called && !Words.Joins.Contains(called.Groups["label"].Value))
            thing = called.Groups["label"].Value;
        if (thing.Length == 0 && ContinuesCount(before))
            thing = measure.Suffix is "人次" && named[index - 1] is { Longer: { } whole } last && whole.Length == last.Name.Length + 2 && Phrase.IsVerb(whole[..2]) && whole.EndsWith(last.Name, StringComparison.Ordinal) ? whole[..2] : named[index - 1].Topic;
        if (thing is "男" or "女")
            thing += "性";
        // 参会人员：…，共X人: what they are says the heading.
        if (thing.Length == 0 && verb.Length == 0 && measure.Suffix == "人数" && line.Label is { Length: > 2 and <= 8 } heads && People().IsMatch(heads))
            thing = heads;
        if (thing.Length > 0)
        {
            var name = Joined(thing, measure);
            var longer = behind.Length > 1 && noun.Length > 1 && !noun.Contains(behind, StringComparison.Ordinal) ? noun + name : Period().Match(Phrase.LastClause(before)) is { Success: true } period ? period.Value + name : place.Length > 0 && behind.Length <= 1 ? place + name : verb.Length > 0 ? verb + name : topic.Length > 0 && topic != thing && behind.Length <= 1 ? topic + name : null;
            return new BlankName(name, measure.Kind) { Unit = measure.Unit, Topic = thing, Longer = longer };
        }

        if (verb.Length > 0)
        {
            if (topic.Length > 0 && ChangeVerb().IsMatch(verb))
                return new BlankName(topic + verb + measure.Suffix, measure.Kind) { Unit = measure.Unit, Topic = topic };
            var subject = verb is "共有" or "现有" or "设" or "设有" or "建有" or "拥有" or "获" ? topic : "";
            return new BlankName(Joined(subject.Length > 0 ? subject : verb, measure), measure.Kind) { Unit = measure.Unit, Topic = verb, Longer = topic.Length > 0 ? Joined(topic + verb, measure) : null };
        }

        // 先后X次到现场协调: what was done so often follows.
        if (ActAfter(after) is { Length: > 0 } act)
            return new BlankName(Joined(act, measure), measure.Kind) { Unit = measure.Unit, Topic = act };
        if (topic.Length > 0)
            return new BlankName(Joined(topic, measure), measure.Kind) { Unit = measure.Unit, Topic = topic, IsGuess = true, Longer = Period().Match(Phrase.LastClause(before)) is { Success: true } often ? often.Value + Joined(topic, measure) : null };
        var heading = line.Label is { } above ? Phrase.Before(above.TrimEnd('。', '：')).Noun : "";
        return new BlankName(Joined(heading.Length is > 0 and <= 8 ? heading : "", measure), measure.Kind) { Unit = measure.Unit, IsGuess = true };
    }

    private static bool Marked(string before) => before.AsSpan().IndexOfAny("，、；：") >= 0;

    private bool IsOneMore(string before, Measure measure) =>
        index > 0 && before.Trim() is "和" or "与" or "及" && named[index - 1].Kind == measure.Kind && named[index - 1].Unit == measure.Unit;

    private static string ActAfter(string after)
    {
        var words = Phrase.WordsAt(after);
        var at = words.FindIndex(Phrase.IsVerb);
        if (at is < 0 or > 4)
            return "";
        return words[at] is "进行" or "给予" or "予以" && at + 1 < words.Count ? words[at + 1] : at > 0 && words[at - 1].Length == 2 && words[at - 1] is "现场" or "实地" or "上门" or "集中" ? words[at - 1] + words[at] : words[at];
    }

    private static string Joined(string thing, Measure measure)
    {
        if (measure.Kind == FieldKind.Money)
            return thing is not ("投资" or "损失" or "价值") && MoneyItself.Any(end => thing.EndsWith(end, StringComparison.Ordinal)) ? thing : thing + "金额";
        if (measure.Kind == FieldKind.Quantity && thing.Length > 1 && thing[^1] is '量' or '值')
            return thing;
        if (measure.Suffix == "分数" && thing.EndsWith("得分", StringComparison.Ordinal))
            return thing;
        if (thing.EndsWith(measure.Suffix, StringComparison.Ordinal) || (measure.Suffix != "户数" && Numbers.Any(end => thing.Length > end.Length && thing.EndsWith(end, StringComparison.Ordinal))))
            return thing;
        // 展板块数 reads badly: of things the number is simply their number.
        var suffix = measure.Suffix is "块数" or "个数" or "面数" or "支数" or "口数" or "道数" or "部数" or "只数" or "把数" or "头数" or "片数" or "根数" or "点数" or "级数" or "座数" or "盏数" or "处数" or "张数" or "通数" or "则数" or "枚数" or "艘数" or "颗数" or "顶数" or "幅数" or "套数" or "台数" or "辆数" ? "数量" : measure.Suffix;
        return thing + suffix;
    }

    // 问题X项X条: the second counts the same.
    private bool ContinuesCount(string before) => index > 0 && before.Length == 0 && named[index - 1].Topic.Length > 0;

    // The thing the numbers before it in the sentence are said of.
    private string Topic()
    {
        var isOfWhole = Whole().IsMatch(Phrase.LastClause(line.Before(line.Blanks[index].Start)));
        for (var at = index - 1; at >= 0 && at >= index - Farthest; at--)
        {
            if (line.Text.AsSpan(line.Blanks[at].End..line.Blanks[index].Start).Contains('。'))
                return "";
            // What is said of the whole passes over its parts.
            if (named[at].Topic.Length > 0 && !(isOfWhole && IsPart(at)))
                return named[at].Topic;
        }

        return Sentence();
    }

    private bool IsPart(int at)
    {
        var text = line.Before(line.Blanks[at].Start);
        return text.LastIndexOf("其中", StringComparison.Ordinal) > text.AsSpan().LastIndexOfAny("。；");
    }

    // What the clause before ends with: 开展专项检查，共X次.
    private string Sentence()
    {
        var text = line.Before(line.Blanks[index].Start);
        var start = text.AsSpan().LastIndexOfAny("。；：") + 1;
        var clauses = text[start..].Split(['，', '、', '（', '(', '）', ')', '“', '”', '《', '》'], StringSplitOptions.RemoveEmptyEntries);
        for (var at = clauses.Length - 2; at >= 0 && at >= clauses.Length - 3; at--)
        {
            // A date or a place that waits is no thing.
            if (clauses[at].AsSpan().IndexOfAny("×✕XＸ*＊○_＿") >= 0)
                continue;
            var (noun, verb) = Phrase.Before(clauses[at]);
            if (noun.Length > 1)
                return noun;
            if (verb.Length > 1)
                return verb;
        }

        return "";
    }

    [GeneratedRegex("^(?:提升|扩大|增长|下降|增加|减少|提高|降低|上升|同比增长|同比下降|少|多|高|低|增|减)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ChangeVerb();

    [GeneratedRegex("(?:相差|(?<![减至不缺])少|(?<![增至不很])多)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lacking();

    [GeneratedRegex("(?:^|[。；，、\\s])(?<label>[\\u4E00-\\u9FFF]{2,8})：(?:每人|每户|每次|共|约|共计)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex("(?:为|评为|定为|达到|属|属于|列为)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Graded();

    [GeneratedRegex("(?:人员|对象|代表|人群)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex People();

    [GeneratedRegex("^(?:比|较|同比)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();

    // 专（兼）职, 出国（境）.
    [GeneratedRegex("（[\\u4E00-\\u9FFF]{1,2}）", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Aside();

    // X月底前完成: when isn't what.
    [GeneratedRegex("^(?:之|以)?内(?=[支完办缴将予向报])|(?<=^|[，。；：、])(?:年|月|季度)?(?:底|末|初|日|中旬|下旬|上旬)?(?:以|之)?前(?=[\\u4E00-\\u9FFF]|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Term();

    [GeneratedRegex("^(?:(?<least>以上|及以上)|(?<most>以下|以内))?的?(?:评定|评|定)?为[“]?(?<what>[\\u4E00-\\u9FFF]{1,4}(?<!的))(?=[”，。；、（])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grade();

    [GeneratedRegex("^“(?<what>[\\u4E00-\\u9FFF]{2,8})”", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex("(?:按照?|以)?(?:每[\\u4E00-\\u9FFF]{1,2}){1,3}$|(?:按照?|以)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Per();

    [GeneratedRegex("^(?:尚未|仍未|还未|未)(?<what>[\\u4E00-\\u9FFF]{2,8})(?=[，。；、]|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Undone();

    [GeneratedRegex("(?:尚未|仍未|还未|未)[\\u4E00-\\u9FFF]{2,4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotYet();

    [GeneratedRegex("(?:每年度?|每月|每季度|每半年|每周|全年|每人|每户|每次|每村)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Period();

    [GeneratedRegex("^(?:最大|最小|最高|最低|平均|人均|户均)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Extreme();
}
