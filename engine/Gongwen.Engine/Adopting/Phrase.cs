namespace Gongwen.Engine.Adopting;

/// <summary>What a number counts or a blank names, taken from the words before it or behind it.</summary>
internal static class Phrase
{
    private const string ClauseEnds = "，。；：、！？（）()“”‘’《》〈〉【】〔〕—…,;:!?\n\t|";
    private const int Longest = 12;

    // Said of a number that comes: 完成X亿元, 达X%.
    private static readonly string[] Reaching = ["完成", "达到", "达", "实现", "突破", "超额完成", "获得", "取得", "安排", "增加到", "减少到", "保持", "稳定", "控制"];

    // Acts that qualify what follows: 教育|支出, 服务|项目.
    private static readonly string[] Qualifying = ["教育", "就业", "服务", "宣传", "培训", "监督", "管理", "建设", "帮扶", "救助", "信访", "审计", "执法", "检查", "调研", "学习", "参观", "交流", "演练", "整改", "采购", "招商", "补助", "奖励", "处罚", "联系", "包联", "调解", "监测", "研究", "考核", "处分", "创建", "改造", "征收", "投资", "就诊", "参保", "带案"];

    private static readonly string[] Qualified = ["支出", "收入", "经费", "资金", "工作", "活动", "人员", "队伍", "机构", "项目", "制度", "机制", "方案", "措施", "方式", "资料", "材料", "任务", "事项", "面积", "金额", "补贴", "费用", "企业数", "次数", "点", "案件", "工程", "会议", "小组", "清单", "台账", "通报", "简报", "信息", "对象", "下访", "接访", "教育", "培训", "谈话"];

    // Verbs that say nothing themselves: 开展|培训.
    private static readonly string[] Light = ["开展", "召开", "组织", "组织开展", "举办", "举行", "进行", "实施", "完成", "参加", "参与", "接受", "给予", "加强", "做好", "抓好", "落实", "安排", "深入开展", "有"];

    // What tells one such thing from another, before a noun.
    private static readonly string[] Attributes = ["有效", "平均", "人均", "户均", "年均", "最高", "最低", "最大", "最小", "重点", "当前"];

    private static readonly string[] Needing = ["共需", "所需", "尚需", "仍需", "需要", "需"];

    private static readonly string[] Generic = ["人数", "户数", "次数", "金额", "数量", "面积", "总数", "总额", "件数", "天数", "人次", "比例", "人口", "资金", "经费", "费用"];

    // What makes one word of a verb before it: 培训|班.
    private const string Endings = "班会队组站点员册栏室率量数费款金人件品";

    /// <summary>The last clause of a text.</summary>
    public static string LastClause(string text)
    {
        var clause = text[(text.AsSpan().LastIndexOfAny(ClauseEnds) + 1)..];
        var close = text.Length - clause.Length - 1;
        // “三公”经费, “三会一课”X次: short words in quotation marks are part of the name.
        if (close <= 0 || text[close] != '”' || clause.Length > 8 || text.LastIndexOf('“', close) is not (>= 0 and var open) || close - open - 1 is < 2 or > 8 || text.AsSpan(open + 1, close - open - 1).IndexOfAny(ClauseEnds) >= 0)
            return clause;
        return text[(open + 1)..close] + clause;
    }

    /// <summary>The first clause of a text.</summary>
    public static string FirstClause(string text)
    {
        var end = text.AsSpan().IndexOfAny(ClauseEnds);
        return end < 0 ? text : text[..end];
    }

    /// <summary>The thing before a number: 进行廉政谈话 → 廉政谈话; and the verb it was cut at, or that stands alone: 共收缴 → 收缴.</summary>
    /// <param name="clause">The clause up to the number.</param>
    public static (string Noun, string Verb) Before(string clause)
    {
        var words = Words.Split(clause.Trim());
        var end = words.Count;
        while (end > 0 && (IsJoin(words[end - 1]) || Reaching.Contains(words[end - 1], StringComparer.Ordinal)))
            end--;
        List<string> noun = [];
        var verb = "";
        for (var at = end - 1; at >= 0; at--)
        {
            var word = words[at];
            // 平均年龄, 有效投诉.
            if (noun.Count > 0 && Attributes.Contains(word, StringComparer.Ordinal) && (word.EndsWith('均') || !IsVerb(noun[0])))
            {
                noun.Insert(0, word);
                continue;
            }

            if (noun.Count > 0 && word == "新")
            {
                noun.Insert(0, word);
                break;
            }

            // 共需资金.
            if (noun.Count == 1 && Generic.Contains(noun[0], StringComparer.Ordinal) && Needing.Contains(word, StringComparer.Ordinal))
                noun.Insert(0, "所需");
            if (IsJoin(word) && !(noun.Count > 0 && word is "和" or "与" or "及" && at > 0 && IsNoun(words[at - 1])))
                break;
            if (IsVerb(word) && noun.Count > 0 && !(noun.Count == 1 && noun[0].Length == 1 && Endings.Contains(noun[0], StringComparison.Ordinal)))
            {
                // Said of what stands before it: 信访事项|受理 is one thing, 受理|信访事项 isn't.
                if ((noun.TrueForAll(IsVerb) && !Light.Contains(word, StringComparer.Ordinal)) || (Qualifying.Contains(word, StringComparer.Ordinal) && Array.Exists(Qualified, one => noun[0] == one)))
                {
                    noun.Insert(0, word);
                    continue;
                }

                // 死亡人数 is one thing.
                if (noun.Count == 1 && Generic.Contains(noun[0], StringComparer.Ordinal) && !Light.Contains(word, StringComparer.Ordinal))
                {
                    noun.Insert(0, word);
                    continue;
                }

                // 新签约项目 aren't those signed before.
                if (word[0] == '新')
                    noun.Insert(0, word);
                else if (at > 0 && words[at - 1] == "新")
                    noun.InsertRange(0, ["新", word]);
                verb = word;
                break;
            }

            noun.Insert(0, word);
        }

        if (noun.Count > 0 && noun.TrueForAll(IsVerb))
            return ("", string.Concat(noun));
        // One character says too little: 调处成功|率.
        for (var at = end - noun.Count - 1; at >= 0 && string.Concat(noun) is { Length: 1 } and not ("男" or "女" or "村" or "户") && words[at] is not ("的" or "了" or "共" or "有"); at--)
            noun.Insert(0, words[at]);
        while (noun.Count > 1 && (string.Concat(noun).Length > Longest || noun[0] is "方面" or "期"))
            noun.RemoveAt(0);
        // 由区财政: who isn't what.
        if (noun.Count > 0 && noun[0].Length > 2 && noun[0][0] is '由' or '对' or '从' or '向' or '将' or '经' && Words.At(noun[0], 0).Length <= 1)
            noun[0] = noun[0][1..];
        return (string.Concat(noun), verb);
    }

    /// <summary>The thing behind a number or a blank: 专题讨论，… → 专题讨论; "" when a verb or a mark follows.</summary>
    /// <param name="text">What follows.</param>
    /// <param name="mayBeAct">True when the thing may be an act: X次|检查.</param>
    public static string After(string text, bool mayBeAct)
    {
        var words = Words.Split(FirstClause(text));
        List<string> noun = [];
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            if (word == "的" && at == 0)
                continue;
            if (IsJoin(word))
                break;
            if (IsVerb(word) && !IsNoun(word))
            {
                if (noun.Count > 0 ? !mayBeAct || IsNoun(noun[^1]) : !mayBeAct)
                    break;
                noun.Add(word);
                continue;
            }

            if (noun.Count > 0 && IsNoun(noun[^1]) && !IsNoun(word))
                break;
            noun.Add(word);
        }

        while (noun.Count > 1 && string.Concat(noun).Length > Longest)
            noun.RemoveAt(noun.Count - 1);
        var found = string.Concat(noun).TrimEnd('未', '已', '均', '仍', '都', '尚', '将', '也', '不', '受');
        return found.Length > Longest ? found[..Longest] : found;
    }

    /// <summary>The words that begin a text, as a list.</summary>
    public static List<string> WordsAt(string text) => Words.Split(FirstClause(text));

    public static bool IsJoin(string word) => Words.Joins.Contains(word) && !Words.Nouns.Contains(word);

    public static bool IsVerb(string word) => Words.Verbs.Contains(word) && !Words.Nouns.Contains(word);

    public static bool IsNoun(string word) => Words.Nouns.Contains(word) || (word.Length > 1 && Words.Places.Contains(word)) || Words.Titles.Contains(word);
}
