using System.Text.RegularExpressions;

namespace Gongwen.Engine.Adopting;

/// <summary>Names dates, months, days and times: 成文日期, 会议时间, 报送截止日期, 义务植树活动日期.</summary>
internal static partial class DateNames
{
    private const int Farthest = 30;

    private static readonly string[] Events = ["会", "会议", "大会", "座谈", "座谈会", "班", "活动", "检查", "调研", "演练", "讲座", "竞赛", "比赛", "仪式", "党课", "党日", "行动", "学习", "研讨", "培训", "考察", "审议", "评审", "验收", "事故", "火灾"];

    private static readonly string[] Acts = ["召开", "举办", "举行", "开展", "组织", "印发", "下发", "出台", "成立", "启动", "收到", "发生", "报送", "上报", "完成", "提交", "反馈", "报名", "报到", "开工", "建成", "竣工", "通车", "投产", "报", "报至", "返回", "退回", "到任", "出生", "参加工作", "入党", "发布", "公布", "通过", "签订", "函复", "回复", "答复", "反馈", "完工", "动工", "上交", "上缴", "缴纳", "移交", "交付", "拨付", "整改", "立案", "受理", "申请", "提出", "送达", "到位", "验收", "实施", "施行", "生效", "签署", "入库", "办结", "批准", "批复", "投用", "搬迁", "退休", "调任"];

    public static BlankName Of(ModelLine line, ModelBlank blank, FieldKind kind, string? label, bool begins, bool ends)
    {
        var word = kind switch { FieldKind.Month => "月份", FieldKind.Day => "日", FieldKind.YearMonth => "年月", FieldKind.Time => "时间", _ => "日期" };
        var (before, after) = (line.Before(blank.Start), TimeOfDay().Replace(DayOfWeek().Replace(line.After(blank.End), ""), ""));
        if (line.Role == LineRole.Signature && kind != FieldKind.Time)
            return new BlankName(kind is FieldKind.Date or FieldKind.MonthDay ? "成文日期" : "成文" + word, kind);
        if (line.Role == LineRole.Author)
            return new BlankName(word, kind);
        if (kind == FieldKind.Time && line.Label is { Length: <= 8 } heading && heading.EndsWith("时间", StringComparison.Ordinal))
            return new BlankName(heading, kind);
        var during = line.Role == LineRole.Body && line.Label is { Length: > 2 and <= 6 } about && about.EndsWith("时间", StringComparison.Ordinal) ? about[..^2] : null;
        if (begins || After(after, "起", "开始", "以来"))
            return new BlankName(Prefixed("开始", word), kind) { Longer = during is null ? null : during + Prefixed("开始", word) };
        if (ends)
            return new BlankName(Prefixed("结束", word), kind) { Longer = during is null ? null : during + Prefixed("结束", word) };
        if (label is not null && Words.PlaceOf(label) is null)
            return new BlankName(label.EndsWith("时间", StringComparison.Ordinal) && kind != FieldKind.Time ? label[..^2] + word : label.EndsWith(word, StringComparison.Ordinal) || label.EndsWith("日期", StringComparison.Ordinal) || label.EndsWith("时间", StringComparison.Ordinal) ? label : label + word, kind);
        if (Until().IsMatch(before))
            return new BlankName(Prefixed("截止", word), kind);
        if (After(after, "前", "以前", "之前", "底前", "下班前") || (kind == FieldKind.Month && After(after, "月底前", "月前", "月末前")))
            return new BlankName(Act(after) + Prefixed("截止", word), kind);
        if (Expiry().Match(before) is { Success: true } expiry)
            return new BlankName(expiry.Groups["what"].Value + Prefixed("截止", word), kind);
        if (Office().IsMatch(after))
            return new BlankName("任职" + word, kind);
        // Alone in its line, below the name or above the text.
        if (kind == FieldKind.Date && LineOf(line.Text, blank) is var rest && (rest.Length == 0 || (blank.End == line.Text.Length && Organ().IsMatch(rest))) && line.Role == LineRole.Body && !Occasion().IsMatch(line.Label ?? ""))
            return new BlankName("成文" + word, kind);
        if (Event(after) is { Length: > 0 } what)
            return new BlankName(what + word, kind);
        if (Act(after) is { Length: > 0 } act)
            return new BlankName(act + word, kind) { IsGuess = !after.StartsWith(act, StringComparison.Ordinal) };
        return new BlankName(word, kind) { IsGuess = true };
    }

    // What else stands in the line of a blank.
    private static string LineOf(string text, ModelBlank blank)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, blank.Start - 1)) + 1;
        var end = text.IndexOf('\n', blank.End);
        return (text[Math.Min(start, blank.Start)..blank.Start] + text[blank.End..(end < 0 ? text.Length : end)]).Trim(" \u3000（）()".ToCharArray());
    }

    private static string Prefixed(string prefix, string word) => prefix + (word == "日" ? "日" : word);

    private static bool After(string after, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (after.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // The first thing that happens in the sentence behind a date.
    private static string Event(string after)
    {
        var end = after.AsSpan().IndexOfAny("。；\n");
        var clauses = (end < 0 ? after : after[..end]).TrimStart('，', '、', ' ').Split(['，', '、', '“', '”', '：']);
        foreach (var clause in clauses.Take(2))
        {
            var words = Words.Split(Counted().Replace(clause, ""));
            for (var at = 0; at < words.Count; at++)
            {
                if (!Array.Exists(Events, one => words[at].EndsWith(one, StringComparison.Ordinal)) || (Phrase.IsVerb(words[at]) && at == 0))
                    continue;
                var from = at;
                while (from > 0 && !Phrase.IsJoin(words[from - 1]) && !Phrase.IsVerb(words[from - 1]) && string.Concat(words[(from - 1)..(at + 1)]).Length <= 10)
                    from--;
                return string.Concat(words[from..(at + 1)]);
            }
        }

        return "";
    }

    // The first act in the clause behind a date: 前|报送, 开工.
    private static string Act(string after)
    {
        var clause = Phrase.FirstClause(after.TrimStart('前', '，', '、', '以', '之', '底', '月'));
        clause = clause[..Math.Min(clause.Length, Farthest)];
        if (clause.StartsWith("加入中国共产党", StringComparison.Ordinal))
            return "入党";
        // 将整改情况报: what is done stands behind the thing.
        var isThing = clause.StartsWith('将') || clause.StartsWith('把');
        var found = Acts.Select(act => (Act: act, At: clause.IndexOf(act, StringComparison.Ordinal))).Where(one => one.At >= 0).OrderBy(one => isThing ? -one.At : one.At).ThenByDescending(one => one.Act.Length).FirstOrDefault();
        return found.Act is { } named ? named is "报" or "报至" ? "报送" : named : "";
    }

    [GeneratedRegex(@"^[ （(]*(?:星期[^）)]{1,8}[）)])?(?:上午|下午|晚上)?[×✕XＸx*＊○_＿某\d]{1,2}[时点](?:[×✕XＸx*＊○_＿某\d]{1,2}分|整)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex("(?:截至|截止|截止到|截至到|延至|不迟于|不晚于)[ ]?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Until();

    [GeneratedRegex("(?<what>有效期|有效期限|服务期|合同期|租期|工期|期限|任期)(?:截)?(?:止于|至|到)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Expiry();

    [GeneratedRegex("^(?:起)?(?:任|担任|兼任|就任|调任)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Office();

    [GeneratedRegex("时间|日期|期限", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Occasion();

    [GeneratedRegex("第[^第，。]{0,4}[次届期批轮]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Counted();

    [GeneratedRegex("^[（(](?:星期|周)[^（）()]{1,8}[）)]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayOfWeek();

    // The name before the date at the end, when both are one line.
    [GeneratedRegex("^[^，。；：]{0,24}[局委办府会院部室处厅司团党校]$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Organ();
}
