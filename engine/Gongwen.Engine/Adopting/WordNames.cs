using System.Text.RegularExpressions;

namespace Gongwen.Engine.Adopting;

/// <summary>Names blanks in place of words: X社区 is 社区名称, 到X参观 is 参观地点, 由X负责 is 负责单位.</summary>
internal sealed partial class WordNames(ModelLine line, string? label)
{
    private static readonly string[] Heads =
        ["工作", "活动", "会议", "精神", "行动", "计划", "工程", "项目", "方案", "制度", "办法", "意见", "通知", "决定", "品牌", "模式", "机制", "平台", "产业", "行业", "领域", "业务", "服务", "专业", "问题", "文件", "课题", "主题", "系统", "技术", "产品", "论坛", "讲堂", "行为", "事故", "案", "案件", "称号", "奖", "节", "日"];

    /// <summary>The name of a blank that no number is.</summary>
    /// <param name="all">Everything before it.</param>
    /// <param name="rest">Everything behind it.</param>
    /// <param name="before">What stands between it and the blank before.</param>
    /// <param name="after">What stands between it and the next one.</param>
    /// <param name="contents">What a blank is called of which nothing is known.</param>
    public BlankName Of(string all, string rest, string before, string after, string contents)
    {
        if (Position(before, after) is { } person)
            return person;
        // X兼任主任, X、X任副主任.
        if (Appointed().Match(rest) is { Success: true } appointed && Words.Split(appointed.Groups["what"].Value).FindLast(Words.Titles.Contains) is { } post)
            return new BlankName(post + "姓名", FieldKind.Person);
        if (Bracketed(all, rest) is { } bracketed)
            return bracketed;
        var words = Phrase.WordsAt(after);
        while (words.Count > 0 && words[0] is "相关" or "有关" or "等" or "各" or "等地" or "全")
            words.RemoveAt(0);
        // X、X、X等社区: what they are is said at the end.
        if (words.Count == 0 && after is ['、' or '和' or '及' or '与', ..] or "" && ListEnd().Match(rest) is { Success: true } list && Phrase.After(rest[(list.Index + list.Length)..], false) is { Length: > 0 } kind)
            return Named(kind);
        if (About().IsMatch(all) && Matter().Match(rest) is { Success: true } matter)
            return new BlankName(matter.Groups["kind"].Value + "事项", FieldKind.Text);
        if (rest.StartsWith("，男", StringComparison.Ordinal) || rest.StartsWith("，女", StringComparison.Ordinal))
            return new BlankName("姓名", FieldKind.Person);
        if (rest.StartsWith("建设", StringComparison.Ordinal) && Slogan().IsMatch(all))
            return new BlankName("地区名称", FieldKind.Name);
        if (words is [{ Length: <= 4 } kindOf, { Length: > 1 } organ, ..] && !Phrase.IsNoun(kindOf) && !Phrase.IsJoin(kindOf) && Words.PlaceOf(kindOf) is null && Words.Places.Contains(organ))
            return new BlankName(kindOf + organ + "名称", FieldKind.Name);
        if (words is ["室", ..] && before.EndsWith('号'))
            return new BlankName("房间号", FieldKind.Ordinal);
        if (words is [var first, ..] && Words.PlaceOf(Trimmed(first)) is { } place)
            return new BlankName((place == "地区" ? "地区" : Compound(words, place)) + "名称", FieldKind.Name) { Longer = place == "地区" && first.Length > 2 ? first + "所在地名称" : null };
        // 授予X等X个单位: what they are is said behind the number.
        if (Among().Match(rest) is { Success: true } among && Measure.At(rest[among.Length..]) is { } count && Phrase.After(rest[(among.Length + count.Length)..], false) is { Length: > 1 } members)
            return Named(members);
        if (Preposition(all, rest) is { } given)
            return given;
        // Before an organ that says no place: X人力资源和社会保障局.
        if (line.Role is LineRole.Signature or LineRole.Recipients && rest.Trim().TrimEnd('：') is [.., '局' or '委' or '办' or '府' or '会' or '院' or '部' or '室' or '处' or '厅' or '中' or '心'])
            return new BlankName("地区名称", FieldKind.Name);
        var noun = Head(words);
        if (noun.Length > 0)
            return Named(noun);
        var (thing, verb) = Phrase.Before(Phrase.LastClause(before));
        if (line.Role == LineRole.Signature)
            return new BlankName("署名", FieldKind.Name);
        if (line.Role == LineRole.Author)
            return new BlankName("报告人", FieldKind.Name);
        if (line.Role is LineRole.Cell && label is not null)
            return new BlankName(label, FieldKind.Text);
        if (line.Role == LineRole.Heading)
            return new BlankName("小标题", FieldKind.Text) { IsGuess = true };
        if (line.Role == LineRole.Recipients)
            return new BlankName("主送机关", FieldKind.Name);
        if (rest.StartsWith('的') && Phrase.After(rest, false) is { Length: > 1 and <= 6 } said)
            return new BlankName(said + "内容", FieldKind.Text);
        if (OfPerson().IsMatch(thing))
            return new BlankName(thing + "姓名", FieldKind.Person);
        if (thing.Length > 0)
            return new BlankName(thing.Length <= 3 || Words.Nouns.Contains(thing) ? thing + "名称" : thing, FieldKind.Text) { IsGuess = true };
        if (verb.Length > 0)
            return new BlankName(verb + "内容", FieldKind.Text) { IsGuess = true };
        return new BlankName(contents, FieldKind.Text) { IsGuess = true };
    }

    private static string Trimmed(string word) => word.StartsWith("相关", StringComparison.Ordinal) ? word[2..] : word;

    // 服务中心 after 便民 is one name: 便民服务中心.
    private static string Compound(List<string> words, string place) => words.Count > 1 && place.Length == 1 && words[0] == place && Words.Places.Contains(words[0] + words[1]) ? words[0] + words[1] : place;

    private static BlankName Named(string noun) => noun switch
    {
        "工作" or "业务" => new BlankName(noun + "名称", FieldKind.Name),
        "服务" => new BlankName("服务类别", FieldKind.Name),
        "楼" => new BlankName("楼号", FieldKind.Ordinal),
        "精神" => new BlankName("会议或讲话名称", FieldKind.Name),
        _ when Words.Titles.Contains(noun) => new BlankName(noun + "姓名", FieldKind.Person),
        _ => new BlankName(noun + "名称", FieldKind.Name),
    };

    // 局长XXX, XXX同志.
    private static BlankName? Position(string before, string after)
    {
        if (Phrase.WordsAt(after) is [var first, ..] && Words.Titles.Contains(first))
            return new BlankName(first + "姓名", FieldKind.Person);
        if (Words.Split(Phrase.LastClause(before).Trim()) is [.., var last] && Words.Titles.Contains(last) && (after.Length == 0 || !char.IsLetter(after[0]) || Phrase.WordsAt(after) is [var next, ..] && (Phrase.IsVerb(next) || Phrase.IsJoin(next))))
            return new BlankName(last + "姓名", FieldKind.Person);
        return null;
    }

    // “××”活动, 《××》, 以“××”为主题.
    private static BlankName? Bracketed(string all, string rest)
    {
        if (all.Length == 0 || rest.Length == 0)
            return null;
        var (open, close) = (all[^1], rest[0]);
        if ((open, close) is not (('“', '”') or ('《', '》') or ('"', '"')))
            return null;
        var behind = rest[1..];
        if (Subject().Match(behind) is { Success: true } match)
            return new BlankName(match.Groups["what"].Value is { Length: > 0 } what ? what : "主题", FieldKind.Text);
        if (open == '《')
            return new BlankName(Phrase.After(behind, false) is { Length: > 1 and <= 6 } kind && Words.Nouns.Contains(kind) ? kind + "名称" : "文件名称", FieldKind.Name);
        var noun = Head(Phrase.WordsAt(behind));
        return noun.Length > 0 ? new BlankName(noun + "名称", FieldKind.Name) : null;
    }

    private static BlankName? Preposition(string all, string rest)
    {
        var next = Phrase.WordsAt(rest);
        var verb = string.Concat(next.TakeWhile(Phrase.IsVerb).Take(2));
        if (Place().Match(all) is { Success: true } && verb.Length > 0)
            return new BlankName(verb + "地点", FieldKind.Name);
        if (PlaceOnly().IsMatch(all) && (rest.Length == 0 || !char.IsLetter(rest[0])))
            return new BlankName("地点", FieldKind.Name) { IsGuess = true };
        if (all.EndsWith('由') && verb.Length > 0)
            return new BlankName(verb + "单位", FieldKind.Name);
        if (all.EndsWith('向') && verb.Length > 0)
            return new BlankName(verb + "对象", FieldKind.Name);
        if (all.EndsWith("邀请", StringComparison.Ordinal) && verb.Length > 0)
            return new BlankName("邀请对象", FieldKind.Name);
        if (all.EndsWith('以') && Subject().Match(rest) is { Success: true } match)
            return new BlankName(match.Groups["what"].Value is { Length: > 0 } what ? what : "主题", FieldKind.Text);
        return null;
    }

    // 服务|水平 is 服务, 专项整治行动 is all of it, 工作|先进模范个人 is 工作.
    private static string Head(List<string> words)
    {
        List<string> noun = [];
        foreach (var word in words)
        {
            if (Phrase.IsJoin(word) || (Words.Aspects.Contains(word) && noun.Count > 0))
                break;
            if (noun.Count > 0 && Phrase.IsNoun(noun[^1]) && !Phrase.IsNoun(word) && !Phrase.IsVerb(word))
                break;
            var isVerb = Phrase.IsVerb(word);
            if (isVerb && (noun.Count > 0 ? !EndsLater(words, word) : !IsModifier(words)))
                break;
            noun.Add(word);
            if (Array.Exists(Heads, head => word.EndsWith(head, StringComparison.Ordinal)) && !GoesOn(words, noun.Count))
                break;
        }

        while (noun.Count > 1 && string.Concat(noun).Length > 10)
            noun.RemoveAt(noun.Count - 1);
        var found = string.Concat(noun);
        return found.Length > 10 ? "" : found;
    }

    private static bool IsModifier(List<string> words) => words.Count > 1 && (Phrase.IsNoun(words[1]) || Words.Aspects.Contains(words[1])) && words[0] is "服务" or "宣传" or "培训" or "管理" or "建设" or "整治" or "治理" or "教育" or "监督" or "检查" or "调研" or "帮扶";

    private static bool EndsLater(List<string> words, string verb) => words.IndexOf(verb) is var at && at + 1 < words.Count && Array.Exists(Heads, head => words[at + 1].EndsWith(head, StringComparison.Ordinal));

    private static bool GoesOn(List<string> words, int next) => next < words.Count && words[next] is "方案" or "计划" or "要点" or "总结" or "意见" or "制度" or "办法" or "细则" or "报告" or "任务" or "会议" or "小组" or "专班" or "组" or "队" or "站" or "机制" or "领导小组" or "活动" or "行动" or "项目" or "工程";

    [GeneratedRegex("(?:到|赴|前往|深入|走进|来到|抵达)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();

    [GeneratedRegex("(?:到|赴|前往|深入|走进|来到|在|于|至)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlaceOnly();

    [GeneratedRegex("^(?:为|作为)(?<what>主题|题目|题|载体|抓手|主线|契机|目标|内容|重点|核心|代表)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Subject();

    [GeneratedRegex("关于[^，。；、》]{0,12}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex About();

    [GeneratedRegex("^(?:有关)?(?:情况|工作|问题|事项|事宜)?的(?<kind>通知|意见|方案|办法|报告|请示|函|批复|决定|通报|通告|公告|说明|复函|实施意见|规定)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Matter();

    [GeneratedRegex("(?:健康|平安|美丽|数字|法治|富裕|活力|和谐|幸福|清廉|信用|智慧|文明|现代化)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slogan();

    [GeneratedRegex("(?:党员|干部|职工|群众|教师|学生|村民|民警|医生|护士|选手|代表|委员|专家|律师|司机|员工|战士|志愿者|支书)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfPerson();

    [GeneratedRegex("^等[×✕XＸx*＊○_＿某]{0,8}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Among();

    [GeneratedRegex("^(?:[、和及与][^，。；、]{0,6}){1,12}?等", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListEnd();

    [GeneratedRegex("^(?:[、和及与][×✕XＸx*＊○_＿某]{1,8}){0,6}(?:同志)?(?:兼任|担任|任)(?<what>[^，。；、]{2,14})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Appointed();
}
