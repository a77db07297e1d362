using System.Text.RegularExpressions;
using Gongwen.Engine.Rules.Residue;

namespace Gongwen.Engine.Adopting;

/// <summary>
/// Finds the blanks of a line of a model text: those the rules know (<see cref="Blanks"/>), and what is one only in a model: 某区, 〔 〕号, 【单位名称】, ……。
/// What belongs together is one: ×年×月×日, X.X, 0571-XXXXXXXX.
/// </summary>
internal static partial class BlankReader
{
    // Stands for a character of a blank; no text holds it.
    private const char Mark = '\uE000';

    /// <summary>No more of a line are told apart; a model with so many is refused.</summary>
    public const int MostInLine = 2001;

    /// <summary>The blanks in their order, none over another.</summary>
    public static IReadOnlyList<ModelBlank> Read(string line)
    {
        var masked = line.ToCharArray();
        List<(ModelBlank Blank, bool IsWhole)> found = [];
        foreach (var mark in Blanks.In(line).Where(mark => !mark.IsResidue).Take(MostInLine))
            Add(mark.Start, mark.Length, null, null, "【〔[［".Contains(line[mark.Start], StringComparison.Ordinal) ? Said(mark.Of(line)) : null);
        foreach (Match match in Brackets().Matches(line))
        {
            if (IsBlankBracket(line, match))
                Add(match.Index, match.Length, null, null, Said(match.Value));
        }

        foreach (Match match in Empty().Matches(line))
        {
            var isNumber = NumberBehind().IsMatch(line.AsSpan(match.Index + match.Length));
            if (isNumber && match.Length > 2)
                Add(match.Index + 1, match.Length - 2, FieldKind.Year, null, null);
            else
                Add(match.Index, match.Length, null, null, null);
        }

        foreach (Match match in Withheld().Matches(line))
            Add(match.Index, match.Length, FieldKind.Person, null, null);
        foreach (Match match in Unnamed().Matches(line))
            Add(match.Index, match.Length, null, null, null);
        foreach (Match match in Shapes().Matches(line))
            Add(match.Index, match.Length, null, null, null);
        foreach (Match match in Weekday().Matches(line))
            Add(match.Index, match.Length, FieldKind.Ordinal, null, "星期");
        foreach (Match match in Dots().Matches(line))
            Add(match.Index, match.Length, FieldKind.Text, null, null);
        foreach (Match match in Telephone().Matches(line))
            Add(match.Index, match.Length, FieldKind.Phone, true, null);
        foreach (Match match in StarFirst().Matches(line))
            Add(match.Index, match.Length, null, null, null);
        foreach (Match match in SpacedDate().Matches(line))
            Add(match.Index + match.Length - match.Value.TrimStart().Length, match.Value.TrimStart().Length, match.Value.Contains('年', StringComparison.Ordinal) ? FieldKind.Date : FieldKind.MonthDay, true, null);

        // What belongs together; the larger first.
        var text = new string(masked);
        Group(DateForm(), FieldKind.Date);
        Group(MonthDayForm(), FieldKind.MonthDay);
        Group(YearMonthForm(), FieldKind.YearMonth);
        Group(TimeForm(), FieldKind.Time);
        Group(PhoneForm(), FieldKind.Phone);
        Group(YearForm(), FieldKind.Year);
        Group(DecimalForm(), null);
        return [.. found.OrderBy(one => one.Blank.Start).Select(one => one.Blank)];

        void Add(int start, int length, FieldKind? form, bool? isWhole, string? says)
        {
            if (length == 0 || found.Count == MostInLine || found.Exists(one => start < one.Blank.End && one.Blank.Start < start + length))
                return;
            found.Add((new ModelBlank(start, length) { Form = form, Says = says }, isWhole == true));
            masked.AsSpan(start, length).Fill(Mark);
        }

        void Group(Regex form, FieldKind? kind)
        {
            foreach (Match match in form.Matches(text))
            {
                var inside = found.Where(one => one.Blank.Start >= match.Index && one.Blank.End <= match.Index + match.Length).ToList();
                if (!match.Value.Contains(Mark, StringComparison.Ordinal) || inside.Exists(one => one.IsWhole) || found.Exists(one => !inside.Contains(one) && match.Index < one.Blank.End && one.Blank.Start < match.Index + match.Length))
                    continue;
                found.RemoveAll(inside.Contains);
                found.Add((new ModelBlank(match.Index, match.Length) { Form = kind ?? inside.FirstOrDefault().Blank?.Form }, true));
            }
        }
    }

    private static string? Said(string bracketed)
    {
        var says = Prompt().Replace(bracketed.Trim("【】〔〕[]［］（）() 　".ToCharArray()), "").Trim(' ', '\u3000', '：', ':');
        return says.Length is > 1 and <= 12 && says.All(c => c is >= '\u4E00' and <= '\u9FFF') ? says : null;
    }

    // 【单位名称】 stands in a sentence or says what it takes; 【关于…】 above a paragraph is a heading.
    private static bool IsBlankBracket(string line, Match match)
    {
        var inner = match.Groups["inner"].Value;
        if (FieldWords().IsMatch(inner))
            return true;
        var isAlone = line.AsSpan(0, match.Index).Trim().Length == 0;
        return !isAlone && inner.Length <= 12 && inner.AsSpan().IndexOfAny("，。；！？") < 0 && !inner.StartsWith('注') && !SourceWords().IsMatch(inner);
    }

    [GeneratedRegex(@"【(?<inner>[^【】\n]{1,30})】", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"名称|姓名|单位|日期|时间|地点|金额|数量|人数|次数|户数|数字|职务|电话|年份|年度|月份|主题|具体|插入|填|补充|此处|根据实际|自拟|如[：:]|例如|XX|××|…|\.\.\.", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FieldWords();

    [GeneratedRegex(@"来源|记者|编者|案例|典型|链接|导语|摘要|背景|小结", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SourceWords();

    [GeneratedRegex(@"^(?:待补充?|待填写?|请填写?|请补充|此处填写?|此处插入|插入|填写|补充|具体)[：:]?|(?:待填|待补|待定|待核实?|请填写)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Prompt();

    [GeneratedRegex(@"^\s{0,4}第?[0-9×✕XＸx*＊○_＿ \u3000]{0,6}号", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NumberBehind();

    [GeneratedRegex(@"(?<![0-9])1[3-9][0-9][×✕XＸx*＊_]{4,8}[0-9]{0,4}(?![0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"^[ \u3000]{0,8}[*＊](?=月[*＊0-9]|年|日，|次|[区县市镇乡村局][\u4E00-\u9FFF])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex StarFirst();

    [GeneratedRegex(@"[〔【［\[（(][ \u3000]{1,40}[〕】］\]）)]|〔〕|【】", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Empty();

    [GeneratedRegex(@"(?<=^|[，。、；：（“\s及和与对将由向经是给])[王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚文]某{1,2}(?!些|个|种)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Withheld();

    [GeneratedRegex(
        @"某{1,4}(?=省|市(?!场)|州|县|区(?!域)|旗|镇|乡|村|社区|街道|局|委|办(?!法)|厅|处(?!理|置|罚|分)|科(?!学|技)|股|站(?!位)|所(?!有|在)|学校|院|校|厂|公司|企业|集团|单位|部门|支部|党委|党组|医院|中学|小学|同志|书记|主任|年|月|部队|工程|小区|路(?!径)|街)|(?<=月)某{1,2}(?=日)|某{2,4}(?!些|个|种)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Unnamed();

    [GeneratedRegex(@"[△□◯]{2,10}|[△□◯](?=[区县市镇乡村局委办年月日次人名个项条元户万])|●{2,10}|(?<=[\u4E00-\u9FFF])_(?=[区县市镇乡村局委办年月日次人名个项条元户万])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Shapes();

    [GeneratedRegex(@"(?<=星期)[×✕XＸx*＊○_＿]{1,2}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Weekday();

    // Dots in place of words: on their own, or behind 一是 and before the end of the sentence.
    [GeneratedRegex(@"(?<=^[ \u3000]*|^[ \u3000]*[（(]?[一二三四五六七八九十0-9]{1,3}[）)]?[、.．]?|[一二三四五六七八九十]是[，：]?|(?:首先|其次|最后)[，：]|：)(?:…{1,4}|\.{6})(?=[。；]|[ \u3000]*$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Dots();

    [GeneratedRegex(@"(?<![0-9\uE000])(?:(?:20[ \u3000]{1,8}|(?<=^|[ \u3000：])[ \u3000]{0,8})年[ \u3000]{1,8}月[ \u3000]{1,8}日|(?<![0-9年])(?<=[\u4E00-\u9FFF，。：（])[ \u3000]{1,8}月[ \u3000]{1,8}日)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SpacedDate();

    [GeneratedRegex(@"(?:(?<![0-9])[12][0-9]{3}|(?:19|20)?[0-9]?\uE000{1,4})[ \u3000]?年[ \u3000]?(?:\uE000{1,2}|(?<![0-9])[0-9]{1,2})[ \u3000]?月(?:份)?[ \u3000]?(?:\uE000{1,2}|[0-9]{1,2})[ \u3000]?日", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DateForm();

    [GeneratedRegex(@"(?:\uE000{1,2}|(?<![0-9])[0-9]{1,2})[ \u3000]?月[ \u3000]?(?:\uE000{1,2}|[0-9]{1,2})[ \u3000]?日", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MonthDayForm();

    [GeneratedRegex(@"(?:(?<![0-9])[12][0-9]{3}|(?:19|20)?[0-9]?\uE000{1,4})[ \u3000]?年[ \u3000]?(?:\uE000{1,2}|(?<![0-9])[0-9]{1,2})[ \u3000]?月", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex YearMonthForm();

    [GeneratedRegex(@"\uE000{1,2}[时点:：]\uE000{1,2}(?:分|(?![\u4E00-\u9FFF])|(?=[，。）、在]))|(?<=上午|下午|晚上)\uE000{1,2}[时点](?:[0-9]{1,2}分|整)?|\uE000{1,2}[时点](?:[0-9]{1,2}分|整)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TimeForm();

    [GeneratedRegex(@"(?:0[0-9]{2,3}|\uE000{3,4})[-—－]?\uE000{7,8}|1[0-9]{2}\uE000{4,8}(?:[0-9]{0,4})|\uE000{11}|(?<=电话[：:]?|手机[：:]?)\uE000{7,12}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PhoneForm();

    [GeneratedRegex(@"(?:19|20)[0-9]?\uE000{1,3}(?=[ \u3000]?年|[—\-至]|〕|］|\])|\uE000{4}(?=年)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex YearForm();

    [GeneratedRegex(@"\uE000{1,6}[.．][\uE000XＸx×*]{1,4}|[0-9]{1,6}[.．]\uE000{1,4}|\uE000{1,6}[.．][0-9]{1,4}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DecimalForm();
}
