using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Evidence;

/// <summary>Finds the numbers of a text: digits with decimals, thousands, per cent and ranges, dates, and Chinese numerals that count something. Linear in the text.</summary>
public static partial class NumberFinder
{
    // What is counted. Longer words stand before their beginnings.
    private const string Units =
        "个百分点|个?小时|个?工作日|美元|港元|欧元|批次|平方[千公]?米|立方米|平方公里|公里|千米|公顷|公斤|千克|分钟|人次|家次|户次|件次|车次|场次|项次|亿元|万元|万人次|学时|学分|课时|课次|方面|个月|周年|亩次"
        + "|[个名人次项件条份期场户家处所座辆台套支篇例批宗轮种类组队级本册张幅页吨亩里米克元角分秒天周年岁位只匹届层间栋幢孔眼道把根块片棵株盏艘架门笔单票封包箱瓶袋桶节课倍号款则段颗枚句字起步斤副村镇县区市科街步大]";

    // Names that hold a numeral and count nothing.
    private const string Names =
        "两个维护|两个确立|两个毫不动摇|四个意识|四个自信|四个全面|四个伟大|三个代表|两个务必|三个务必|三个区分开来|五位一体|三会一课|三重一大|两学一做|一岗双责|八项规定|一国两制|三农|两新|十四五|十五五|十三五|一线|一致|一体|一流|千家万户|(?:附件|[图表])[0-9]+(?![0-9.]*(?:[%％万亿余多个次张幅份册套]|项(?!目)))"
        + "|二十大|十九大|十八大|廿[一二三四五六七八九]|第[0-9]+(?:党?支部|小组)|(?:GB|DB|JGJ|CJJ|SL|JTG|HJ|ISO)[0-9]{0,2}(?:/[A-Z]{1,3})? ?[0-9]+(?:[.．-][0-9]+|[—–][0-9]+)*|(?<![A-Za-z])[A-Z]{1,5}-?[0-9]+(?:[-.][0-9]+)*|(?<![0-9.])[0-9]+(?:[.][0-9]+){2,}|(?<![0-9.])0[0-9]{3,}(?![0-9]*[.])|(?<![0-9])1[3-9][0-9]{9}(?![0-9])|(?<=(?:电话|手机|传真)[：:]?)[0-9-]{7,13}";

    private const int LongestName = 15;

    /// <summary>The numbers in order; none overlaps another.</summary>
    public static IReadOnlyList<NumberMention> Find(string text)
    {
        var found = new List<NumberMention>();
        if (text.Length == 0)
            return found;
        foreach (Match match in Number().Matches(text))
        {
            if (Of(match, text) is { } mention)
                found.Add(mention);
        }

        return found;
    }

    private static NumberMention? Of(Match match, string text)
    {
        if (match.Groups["name"].Success || match.Groups["label"].Success || match.Groups["word"].Success)
            return null;
        if (match.Groups["date"].Success)
            return new NumberMention(match.Index, match.Length, match.Length, NumberKind.Date, "");
        if (match.Groups["fraction"].Success)
            return new NumberMention(match.Index, match.Length, match.Length, NumberKind.Share, "");
        var unit = match.Groups["unit"].Value.TrimStart();
        if (match.Groups["han"].Success)
            return InQuotes(text, match) ? null : new NumberMention(match.Index, match.Length, match.Length - unit.Length, KindOf(unit, match.Groups["until"].Success), unit) { Value = HanNumbers.Read(text.Substring(match.Index, match.Length - unit.Length)), IsRough = IsRough(text, match) };
        var isRange = match.Groups["to"].Success;
        var last = isRange ? match.Groups["to"] : match.Groups["from"];
        return new NumberMention(match.Index, match.Length, last.Index + last.Length - match.Index, KindOf(unit, isRange), unit) { Value = isRange ? null : ValueOf(match.Groups["from"].Value, match.Groups["scale"].Value, match.Groups["rest"].Value), IsRough = IsRough(text, match) };
    }

    private static NumberKind KindOf(string unit, bool isRange) => isRange ? NumberKind.Range : unit is "%" or "％" or "‰" or "个百分点" or "成" ? NumberKind.Share : NumberKind.Quantity;

    // 约12次, 12次以上.
    private static bool IsRough(string text, Match match) =>
        match.Groups["rough"].Success || "约近超逾过达余多".Contains(match.Index > 0 ? text[match.Index - 1] : ' ', StringComparison.Ordinal) || Behind().IsMatch(text, match.Index + match.Length);

    private static decimal? ValueOf(string digits, string scale, string rest)
    {
        // Full-width digits and commas are read like others.
        var plain = string.Concat(digits.Select(character => character is '－' or '−' ? '-' : character is >= '０' and <= '９' ? (char)(character - '０' + '0') : character == '．' ? '.' : character).Where(character => character is not (',' or '，' or ' ' or '\u00A0' or '\u202F')));
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) > ChineseNumerals.Limit)
            return null;
        value *= scale switch { "百" => 100m, "千" => 1000m, "万" => 10_000m, "亿" => 100_000_000m, "万亿" => 1_000_000_000_000m, _ => 1m };
        // 1万2千
        return rest.Length == 2 ? value + ((rest[0] is >= '０' ? rest[0] - '０' : rest[0] - '0') * (rest[1] == '千' ? 1000m : 100m)) : value;
    }

    // “四个一”工程, “三联三建” are names.
    private static bool InQuotes(string text, Match match)
    {
        var open = text.LastIndexOf('“', match.Index, Math.Min(match.Index + 1, LongestName));
        if (open < 0)
            return false;
        var close = text.IndexOf('”', open, Math.Min(text.Length - open, LongestName + 1));
        return close > match.Index;
    }

    [GeneratedRegex(@"\G(?:以上|以下|左右|上下|以内|多|余)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Behind();

    [GeneratedRegex(
        "(?<name>" + Names + ")"
        + "|(?<label>^[（(]?[0-9]{1,2}(?:[）)．、]|[.](?![0-9])))"
        + "|(?<date>(?<![0-9])[0-9]{4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}[日号])?)?(?:[至—～-](?:[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}[日号])?)?"
        + "|(?<![0-9])[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?![0-9])|(?<![0-9.])[0-9]{1,2}月(?:[0-9]{1,2}[日号])?|(?<![0-9.])[0-9]{1,2}日(?!均)|(?<![0-9])[0-9]{1,2}[:：][0-9]{2}(?![0-9])"
        + "|[一二][〇零一二三四五六七八九]{3}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号])?)?)"
        + "|(?<fraction>[一二三四五六七八九十百千零两]{1,6}分之[一二三四五六七八九十百零点]{1,8}|百分之[0-9０-９]+(?:[.．][0-9０-９]+)?|[0-9]*[½⅓⅔¼¾⅕⅛]|翻[一两二三四]?番|过半|一半|(?<![0-9/.])[0-9]{1,3}/[0-9]{1,3}(?![0-9/])|[一二三四五六七八九]成(?:[一二三四五六七八九半]|(?=以上|以下|左右|多|[，。、；：）的]|$)))"
        + "|(?<arabic>(?<![A-Za-z])(?<from>[-−－]?(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])|(?<![0-9０-９])[0-9０-９]{1,3}(?:[ \\u00A0\\u202F][0-9０-９]{3})+(?![0-9０-９])|[0-9０-９]+)(?:[.．][0-9０-９]+)?)(?:[%％‰]?(?<to>[—–～~-]{1,2}[0-9０-９]+(?:[.．][0-9０-９]+)?|[至到][0-9０-９]+(?:[.．][0-9０-９]+)?(?![0-9０-９]*[年月日号时点])))?(?<rough>[余多几])?(?:(?<scale>万)(?<rest>[0-9０-９][千百])|(?<scale>万亿|[万亿]|[百千](?![克米瓦伏卡焦赫字分科强佳姿合]|方百计))?)(?<rough>[余多])?(?<unit>[%％‰]| ?(?:" + Units + "))?)"
        + "|(?<word>第[零〇一二三四五六七八九十百千万]+|一(?<m>[次名项份场户人处例件家所座台辆期])一\\k<m>?|一(?=[个种些样定般切直致旦并方批系起道套条步类大段位张年头公把层]|手|[" + "次名项份场户人处例件家所座台辆期" + "](?:性|龙|心))|(?<=[每某同另任这那逐不统唯万进])一)"
        + "|(?<han>(?<![上下])半(?<unit>个月|天|个?小时|个百分点)|(?<![壹贰叁肆伍陆柒捌玖拾佰仟])[壹贰叁肆伍陆柒捌玖][壹贰叁肆伍陆柒捌玖拾佰仟万萬亿零]*(?<unit>元整?|圆整?)|(?:(?<!第)[一二两三四五六七八九十百千][一二两三四五六七八九十百千万亿零〇]*(?<until>[至到][一二两三四五六七八九十百千][一二两三四五六七八九十百千万亿零〇]*)?(?<rough>[余多几来])?[万亿]?|(?<rough>[数几上近])[十百千万]+[余多]?)(?<unit>" + Units + "))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();
}
