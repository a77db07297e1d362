using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Numerals;

/// <summary>GW5208: 超过100人以上, 大约50左右, 近100多人, 数百余: said twice.</summary>
internal sealed partial class DoubledApproximations() : PatternRule(Rule, "以上", "以下", "以内", "左右", "上下", "多", "余", "近")
{
    private static readonly RuleInfo Rule = new(
        "GW5208",
        Severity.Warning,
        new LocalizedText("约数重复", "An approximation said twice"),
        new LocalizedText(
            "“超过”和“以上”、“约”和“左右”、“近”和“多”只用一个。",
            "Of 超过 and 以上, 约 and 左右, 近 and 多 one is enough."))
    {
        Name = "doubled-approximations",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    // The last characters of the words before a number, and of what may be a number.
    private const string Before = "过于少低多高约概近逾";
    private const string Numbers = ".万亿十几百千";

    protected override Regex Pattern => Expression();

    // A number follows 超过, 约, 近 and the like, or 多 and 余 follow a number.
    protected override bool MayHold(ReadOnlySpan<char> line)
    {
        for (var i = 1; i < line.Length; i++)
        {
            var before = line[i - 1];
            if (char.IsAsciiDigit(line[i]) ? Before.Contains(before, StringComparison.Ordinal) : line[i] is '多' or '余' && (char.IsAsciiDigit(before) || Numbers.Contains(before, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        var (word, more) = (match.Groups["word"].Value, match.Groups["more"].Value);

        // 近3年多来 counts back from today.
        if (word == "近" && Times.IsMatch(line.Text.AsSpan(match.Index, Math.Min(match.Length + 4, line.Text.Length - match.Index))))
            return null;
        return line.About(Info, match.Index, match.Length, new LocalizedText($"“{match.Value}”：“{word}”和“{more}”重复", $"“{match.Value}”: {word} and {more} say the same"), new LocalizedText($"只留“{word}”或“{more}”", $"keep either {word} or {more}"));
    }

    [GeneratedRegex(
        @"(?<word>超过|多于|大于|高于|至少|不少于|不低于|最低)(?<n>[0-9][0-9.]{0,9}[%％]?[万亿]?)(?:个|人|名|次|人次|家|户|项|元|天|年|月|个月|小时|分钟|公里|米|吨|亩|岁|周岁|分|场|件|条|张|篇|份|台|套|辆|处|所|座|期|届|倍|学时|课时|个工作日|平方米|立方米|周|例|起|批|辆|头|株|棵|斤|公斤)?(?<more>以上)(?!学历|职称)|(?<word>不超过|不多于|不高于|少于|低于|小于|至多|最多|最高)(?<n>[0-9][0-9.]{0,9}[%％]?[万亿]?)(?:个|人|名|次|人次|家|户|项|元|天|年|月|个月|小时|分钟|公里|米|吨|亩|岁|周岁|分|场|件|条|张|篇|份|台|套|辆|处|所|座|期|届|倍|学时|课时|个工作日|平方米|立方米|周|例|起|批|辆|头|株|棵|斤|公斤)?(?<more>以[下内])|(?<word>大约|大概|(?<![节签预合公条违制简解履邀特契盟续失守密缔婚租立鸽隐绰赴应爽誓毁要规集民])约|(?<![附邻临靠最接亲贴就远相新])近)(?<n>[0-9][0-9.]{0,9}[%％]?[万亿]?)(?:(?<more>[多余])(?=[\u4E00-\u9FFF])|(?:个|人|名|次|人次|家|户|项|元|天|年|月|个月|小时|分钟|公里|米|吨|亩|岁|周岁|分|场|件|条|张|篇|份|台|套|辆|处|所|座|期|届|倍|学时|课时|个工作日|平方米|立方米|周|例|起|批|辆|头|株|棵|斤|公斤)?(?<more>左右|上下(?![游级班联齐])))|(?<word>超过|逾)(?<n>[0-9][0-9.]{0,9}[万亿]?)(?<more>[多余])(?=[\u4E00-\u9FFF])|(?<word>几十|十几|几百|数十|数百|上百|上千|成百|成千|几千|数千|上万|几万|数万)(?<n>)(?<more>[多余])(?=[个名人家户次项件条年天万亿起处场所])|(?<n>[1-9][0-9.]{0,9}[万亿]?)(?<word>[多余])(?:个|人|名|次|人次|家|户|项|元|天|年|月|个月|小时|分钟|公里|米|吨|亩|岁|周岁|分|场|件|条|张|篇|份|台|套|辆|处|所|座|期|届|倍|学时|课时|个工作日|平方米|立方米|周|例|起|批|辆|头|株|棵|斤|公斤)?(?<more>以上)(?!学历|职称)|(?<word>大约|(?<![节签预合公条违制简解履邀特契盟续失守密缔婚租立鸽隐绰赴应爽誓毁要规集民])约)(?<n>[1-9][0-9.]{0,9}[万亿]?)(?:元|人|吨|亩|公里|平方米|户|个|家)(?<more>[多余])(?=[，。；、）]|$)|(?<word>大约|大概|(?<![节签预合公条违制简解履邀特契盟续失守密缔婚租立鸽隐绰赴应爽誓毁要规集民])约)有?(?<more>近)(?<n>[1-9][0-9.]{0,9})(?![年月天日周])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();

    private static readonly BoundedPattern Times = new(TimesExpression);

    [GeneratedRegex("^近[0-9.]{1,10}[多余]?个?[年月天日周季]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex TimesExpression();
}
