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
    /// <param name="line">The line.</param>
    /// <param name="isCell">True for a cell of a table: an X or an X.X alone waits for a number.</param>
    public static IReadOnlyList<ModelBlank> Read(string line, bool isCell = false)
    {
        var masked = line.ToCharArray();
        List<(ModelBlank Blank, bool IsWhole)> found = [];
        if (isCell && Alone().Match(line) is { Success: true } alone)
            Add(alone.Groups["blank"].Index, alone.Groups["blank"].Length, null, null, null);
        foreach (Match match in Grouped().Matches(line))
            Add(match.Index, match.Length, FieldKind.Text, true, null);
        foreach (Match match in HanDates().Matches(line))
            Add(match.Index, match.Length, FieldKind.Date, true, null);
        foreach (Match match in Mail().Matches(line))
            Add(match.Index, match.Length, FieldKind.Text, true, "邮箱");
        foreach (Match match in Filled().Matches(line))
            Add(match.Index, match.Length, null, null, null);
        foreach (Match match in Dates().Matches(line))
            Add(match.Index, match.Length, FieldKind.Date, true, null);
        foreach (Match match in Withheld().Matches(line))
            Add(match.Index, match.Length, FieldKind.Person, true, null);
        foreach (Match match in Weekday().Matches(line))
            Add(match.Index, match.Length, FieldKind.Ordinal, null, "星期");
        foreach (Match match in Code().Matches(line))
            Add(match.Index, match.Length, null, true, null);
        foreach (Match match in Paired().Matches(line))
            Add(match.Index, match.Length, null, null, null);
        var (stars, bold) = StarRuns.Of(line);
        foreach (var star in stars)
            Add(star.Index, star.Length, null, null, null);
        foreach (Match match in StarNumber().Matches(line))
            Add(match.Index, match.Length, null, null, null);
        foreach (Match match in Number().Matches(line))
            Add(match.Index, match.Length, null, null, null);
        if (Signed().Match(line) is { Success: true } signed)
            Add(signed.Groups["blank"].Index, signed.Groups["blank"].Length, null, null, Said(signed.Groups["blank"].Value));
        foreach (var mark in Blanks.In(bold.Count + stars.Count == 0 ? line : Without(line, [.. stars, .. bold])).Where(mark => !mark.IsResidue).Take(MostInLine))
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

        foreach (Match match in Somewhere().Matches(line))
            Add(match.Index, match.Length, null, null, null);
        foreach (Match match in Unnamed().Matches(line))
            Add(match.Index, match.Length, null, null, null);
        foreach (Match match in Shapes().Matches(line))
            Add(match.Index, match.Length, null, null, null);
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
                if (kind == FieldKind.Phone && IsNoPhone(line, match))
                    continue;
                if (!match.Value.Contains(Mark, StringComparison.Ordinal) || inside.Exists(one => one.IsWhole) || found.Exists(one => !inside.Contains(one) && match.Index < one.Blank.End && one.Blank.Start < match.Index + match.Length))
                    continue;
                found.RemoveAll(inside.Contains);
                found.Add((new ModelBlank(match.Index, match.Length) { Form = kind ?? inside.FirstOrDefault().Blank?.Form }, true));
            }
        }
    }

    private static string? Said(string bracketed)
    {
        var says = Prompt().Replace(bracketed.Trim("【】〔〕[]［］〈〉（）() 　".ToCharArray()), "").Trim(' ', '\u3000', '：', ':');
        return says.Length is > 1 and <= 12 && says.All(c => c is >= '\u4E00' and <= '\u9FFF') ? says : null;
    }

    // Stars that are known are no more there to be paired.
    private static string Without(string line, IEnumerable<Match> known)
    {
        var text = line.ToCharArray();
        foreach (var run in known)
            text.AsSpan(run.Index, run.Length).Fill(Mark);
        return new string(text);
    }

    // A line to write on is of any length, and behind 委托人： it takes a name.
    private static bool IsNoPhone(string line, Match match) =>
        line.AsSpan(match.Index, match.Length).IndexOfAny("【〔［[（(〈") >= 0 || (!PhoneLabel().IsMatch(line.AsSpan(0, match.Index)) && (line.AsSpan(match.Index, match.Length).Trim("_＿").Length == 0 || (LabelEnd().IsMatch(line.AsSpan(0, match.Index)) && match.Value.All(c => c == Mark))));

    // 【单位名称】 stands in a sentence or says what it takes; 【关于…】 above a paragraph is a heading.
    private static bool IsBlankBracket(string line, Match match)
    {
        var inner = match.Groups["inner"].Value;
        // 〔单位全称〕: what else stands in such brackets is a year or a note.
        if (match.Value[0] is '〔' or '［')
            return !(inner[0] is '注' or '见' or '附') && !SourceWords().IsMatch(inner);
        if (FieldWords().IsMatch(inner))
            return true;
        var isAlone = line.AsSpan(0, match.Index).Trim().Length == 0 && !"，。、；".Contains(line.ElementAtOrDefault(match.Index + match.Length), StringComparison.Ordinal);
        return !isAlone && inner.Length <= 12 && inner.AsSpan().IndexOfAny("，。；！？") < 0 && !inner.StartsWith('注') && ((match.Index > 0 && line[match.Index - 1] is '为' or '是') || !SourceWords().IsMatch(inner));
    }

    [GeneratedRegex(@"【(?<inner>[^【】\n]{1,30})】|〈(?<inner>[^〈〉《》\n]{1,30})〉|[〔［](?<inner>[\u4E00-\u9FFF、]{2,12})[〕］]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^[年月日]$|^主送机关$|^任务[一二三四五六七八九十0-9]{1,3}$|名称|姓名|单位|日期|时间|地点|金额|数量|人数|次数|户数|数字|职务|电话|年份|年度|月份|主题|具体|插入|填|补充|此处|根据实际|自拟|如[：:]|例如|XX|××|…|\.\.\.", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FieldWords();

    // 6222 XXXX XXXX XXXX: the number of an account.
    [GeneratedRegex(@"(?<![A-Za-z0-9XＸ×*])(?:[0-9]{4} )?[XＸ×*]{4}(?: [XＸ×*]{3,4}){1,5}(?![A-Za-z0-9XＸ×*])|(?<![0-9])1[XＸ×*]{10}(?![XＸ×*0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Grouped();

    // 二〇XX年X月X日.
    [GeneratedRegex(@"二[〇○零][一二三四五六七八九]?[XＸ×*＊]{1,2}年[XＸ×*＊]{1,3}月[XＸ×*＊]{1,3}日", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex HanDates();

    // 性别：X　, X—X人, X、X两项, X天半: single letters beside a label, beside one another, before a half.
    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF][：:])[XＸ]{1,4}(?=[ \u3000，。；、）]|$)|(?<![A-Za-z0-9XＸ×])[XＸ×]{1,3}(?=[~～—－、:：\-][XＸ×]{1,3}(?![A-Za-z0-9XＸ×]))|(?<=(?<![A-Za-z0-9XＸ×])[XＸ×]{1,3}[~～—－、:：\-])[XＸ×]{1,3}(?![A-Za-z0-9XＸ×])|(?<![A-Za-z0-9XＸ×])[XＸ×](?=[天年个]半|小时半)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Paired();

    // 【X市X局】: the bracket with all in it.
    [GeneratedRegex(@"【[\u4E00-\u9FFF]{0,4}(?:[XＸ×]{1,4}[省市州县区旗镇乡局委办厅院校村]{1,3}){1,3}】", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Filled();

    [GeneratedRegex(@"(?<![A-Za-z0-9XＸ×*])[XＸx×*]{1,20}@[A-Za-z0-9Ｘ×*]{1,20}(?:\.[A-Za-z×*]{2,5}){1,2}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Mail();

    // A cell that is nothing but a blank; × alone, ○ and □ are marks.
    [GeneratedRegex(@"^[ \u3000]*[+＋\-－±]?(?<blank>[XＸ*＊]{1,12}(?:[.．][XＸ*＊]{1,4})?|×{2,12}|×{1,6}[.．]×{1,4}|×(?=[%％‰])|[○△□_＿]{2,12}|_(?=[%％‰]))[ \u3000]*[%％‰]?[ \u3000]*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Alone();

    // 【年】年【月】月【日】日.
    [GeneratedRegex(@"[【〔［\[（(](?:年份?|20[0-9XＸx×*_＿ \u3000]{0,4})[】〕］\]）)][ \u3000]{0,2}年[ \u3000]{0,2}[【〔［\[（(]月份?[】〕］\]）)][ \u3000]{0,2}月[ \u3000]{0,2}[【〔［\[（(]日期?[】〕］\]）)][ \u3000]{0,2}日", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Dates();

    // 增长*.*%, 控制在*%以内.
    [GeneratedRegex(@"(?<![*＊.．A-Za-z0-9])[*＊]{1,4}[.．][*＊]{1,3}(?![*＊])|(?<=[\u4E00-\u9FFF])[*＊](?=[%％‰])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex StarNumber();

    // 第　号: spaces to write a number on.
    [GeneratedRegex(@"(?<=第)[ \u3000]{1,12}(?=号)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();

    // （单位名称） on a line of its own stands for the name.
    [GeneratedRegex(@"^[ \u3000]*(?<blank>[（(〈](?:单位名称|单位全称|单位|发文机关(?:名称|署名)?|发文单位(?:名称)?|机关名称|主送机关|标题|成文日期|日期|姓名|署名|落款)[）)〉])[ \u3000]*[：:]?[ \u3000]*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Signed();

    // ××××-××××××-××-××.
    [GeneratedRegex(@"(?<![\w×*＊○])(?:[0-9XＸ×*＊]{2,20}[-—－]){2,8}[XＸ×*＊]{2,20}(?![\w×*＊○])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?:电话|手机|传真|热线|联系方式|号码|号)[：:]?[ \u3000]{0,4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PhoneLabel();

    [GeneratedRegex(@"[：:][ \u3000]{0,4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LabelEnd();

    [GeneratedRegex(@"某(?![些个种一])(?=[\u4E00-\u9FFF]{1,4}(?:厂|公司)|号(?!称)|万?元)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Somewhere();

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

    // 王某, 李某某, 赵某甲: a surname that ends no other word, wherever it stands; one that often ends words only behind a mark or a word that a name follows.
    [GeneratedRegex(
        @"(?:[王李张刘陈杨赵黄周吴徐孙胡朱郭罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴汪姜谭廖邹熊陆郝崔邱秦侯邵雷尹黎贺赖龚]|(?<=^|[，。、；：（“\s及和与对将由向经是给去为]|[局办委院部科处股站所队组镇乡村区县市校]|街道|书记|主任|[局县区市镇乡院校部处科股站所队组]长|人|同志)[何林高马夏于程方石田任范姚金孔白康毛江史顾孟龙段钱汤易常武乔文钟])某(?:某{1,2}|[甲乙丙丁戊])?(?!些|个|种|项|[单部公企机学医](?:位|门|司|业|关|校|院)|[县市区镇乡村局厂院校])|(?<=^|[，。、；：（“\s及和与对将由向经是给去为])[王李张刘陈杨赵黄吴徐孙胡朱郭罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴汪姜谭廖邹熊陆郝崔邱秦侯邵雷尹黎贺赖龚][XＸ×*＊]{1,2}(?=[、，。；）”]|等|同志|任|的)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Withheld();

    [GeneratedRegex(
        @"某{1,4}(?=省|市(?!场)|州|县|区(?!域)|旗|镇|乡|村|社区|街道|局|委|办(?!法)|厅|处(?!理|置|罚|分)|科(?!学|技)|股|站(?!位)|所(?!有|在)|学校|院|校|厂|公司|企业|集团|单位|部门|支部|党委|党组|医院|中学|小学|同志|书记|主任|年(?!轻|龄|级|富)|月|部队|工程|小区|路(?!径)|街)|(?<=月)某{1,2}(?=日)|某{2,4}(?!些|个|种)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Unnamed();

    [GeneratedRegex(@"[△□◯]{2,10}|[△□◯](?=[区县市镇乡村局委办年月日次人名个项条元户万])|●{2,10}|(?<=[\u4E00-\u9FFF])_(?=[区县市镇乡村局委办年月日次人名个项条元户万])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Shapes();

    [GeneratedRegex(@"(?<=星期|周(?=[^\u4E00-\u9FFF]{1,4}[）)上下]))(?:[×✕XＸx*＊○_＿]{1,6}|[（(][ \u3000]{1,8}[）)])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Weekday();

    // Dots in place of words: on their own, or behind 一是 and before the end of the sentence.
    [GeneratedRegex(@"(?<=^[ \u3000]*|^[ \u3000]*[（(]?[一二三四五六七八九十0-9]{1,3}[）)]?[、.．]?|[一二三四五六七八九十]是[，：]?|(?:首先|其次|最后)[，：]|：)(?:…{1,4}|\.{6})(?=[。；]|[ \u3000]*$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Dots();

    [GeneratedRegex(@"(?<![0-9\uE000])(?:(?:20[ \u3000]{1,8}|(?<=^|[ \u3000：])[ \u3000]{0,8})年[ \u3000]{1,8}月[ \u3000]{1,8}日|(?<![0-9年])(?<=[\u4E00-\u9FFF，。：（])[ \u3000]{1,8}月[ \u3000]{1,8}日)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SpacedDate();

    [GeneratedRegex(@"(?:(?<![0-9])[12][0-9]{3}|(?:19|20)?[0-9]?\uE000{1,12})[ \u3000]{0,2}年[ \u3000]{0,2}(?:\uE000{1,8}|(?<![0-9])[0-9]{1,2})[ \u3000]{0,2}月(?:份)?[ \u3000]{0,2}(?:\uE000{1,8}|[0-9]{1,2})[ \u3000]{0,2}日", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DateForm();

    [GeneratedRegex(@"(?:\uE000{1,8}|(?<![0-9])[0-9]{1,2})[ \u3000]{0,2}月[ \u3000]{0,2}(?:\uE000{1,8}|[0-9]{1,2})[ \u3000]{0,2}日", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MonthDayForm();

    [GeneratedRegex(@"(?:(?<![0-9])[12][0-9]{3}|(?:19|20)?[0-9]?\uE000{1,12})[ \u3000]{0,2}年[ \u3000]{0,2}(?:\uE000{1,8}|(?<![0-9])[0-9]{1,2})[ \u3000]{0,2}月", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex YearMonthForm();

    [GeneratedRegex(@"\uE000{1,2}[时点:：]\uE000{1,2}(?:分|(?![\u4E00-\u9FFF])|(?=[，。）、在]))|(?<=上午|下午|晚上)\uE000{1,2}[时点](?:[0-9]{1,2}分|整)?|\uE000{1,2}[时点](?:[0-9]{1,2}分|整)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TimeForm();

    [GeneratedRegex(@"(?:0[0-9]{2,3}|\uE000{3,4})[-—－]?\uE000{7,8}|1[0-9]{2}\uE000{4,8}(?:[0-9]{0,4})|\uE000{11}|(?<=电话[：:]?|手机[：:]?)\uE000{7,12}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PhoneForm();

    [GeneratedRegex(@"(?:19|20)[0-9]?\uE000{1,3}(?=[ \u3000]?年|[—\-至]|〕|］|\])|\uE000{4}(?=年)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex YearForm();

    [GeneratedRegex(@"[\uE000XＸx×*]{1,6}[.．]\uE000{1,4}|\uE000{1,6}[.．][\uE000XＸx×*]{1,4}|[0-9]{1,6}[.．]\uE000{1,4}|\uE000{1,6}[.．][0-9]{1,4}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DecimalForm();
}
