using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Consistency;

/// <summary>GW5809: 由100户增加到120户，增长25% - a growth its two numbers don't give.</summary>
internal sealed partial class GrowthFigures() : LineRule(Rule, "%", "％", "百分点")
{
    private static readonly RuleInfo Rule = new(
        "GW5809",
        Severity.Warning,
        new LocalizedText("增减幅度和前后数字对不上", "A growth its numbers don't give"),
        new LocalizedText("写了从多少到多少，又写了增减百分之几，三个数要对得上，“增加到”后面的数要大些，“下降到”后面的数要小些；百分比之间相减是百分点。", "Where a sentence says from what to what and by how much, the three agree; percentages differ by percentage points."))
    {
        Name = "growth-figures",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (line.Kind != LineKind.Body || !line.Text.AsSpan().ContainsAny('由', '从'))
            return;
        foreach (var match in Growth.Matches(line.Text))
        {
            var (from, to, by) = (Value(match, "from"), Value(match, "to"), Value(match, "by"));
            var (unit, other) = (match.Groups["unit"].Value, match.Groups["other"].Value);
            var isShare = other is "%" or "％";
            if ((unit.Length > 0 && unit != other) || (isShare && unit.Length == 0) || from == 0 || match.Groups["isrough"].Length > 0)
                continue;
            var step = Step(match.Groups["by"].Value);
            if (match.Groups["points"].Success)
                Check(line, match, Math.Abs(to - from), by, isShare, Math.Max(step, Math.Max(Step(match.Groups["from"].Value), Step(match.Groups["to"].Value))), "个百分点", findings);
            else if (isShare && Math.Abs(to - from) == by && Math.Abs((by * 100 / from) - by) >= step)
                CheckPoints(line, match.Groups["mark"], match.Groups["by"].Value, findings);
            else if (!isShare)
                Check(line, match, Math.Abs(to - from) * 100 / from, by, isExpected: true, step, "%", findings);
        }

        foreach (var match in Direction.Matches(line.Text))
            CheckDirection(line, match, findings);
    }

    private void Check(DocumentLine line, Match match, decimal real, decimal by, bool isExpected, decimal step, string unit, FindingList findings)
    {
        if (!isExpected || Math.Abs(real - by) < step)
            return;
        var mark = match.Groups["mark"];
        var rounded = Math.Round(real, step < 1 ? 2 : 1, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
        findings.Add(line.About(
            Info,
            mark.Index,
            mark.Length,
            new LocalizedText($"“{mark.Value}”和前后数字对不上，应为{rounded}{unit}", $"{mark.Value} isn't what the numbers give, {rounded}{(unit == "%" ? "%" : " points")}"),
            new LocalizedText("核对三个数", "check the three numbers")));
    }

    private void CheckPoints(DocumentLine line, Group mark, string by, FindingList findings) =>
        findings.Add(line.About(Info, mark.Index, mark.Length, new LocalizedText($"“{mark.Value}”是两个百分比相减，应为“个百分点”", $"{mark.Value} is the difference of two percentages: percentage points"), new LocalizedText($"改为“{by}个百分点”", $"write {by}个百分点")) with
        {
            Fix = TextFix.At(line, mark.Index, mark.Length, by + "个百分点", FixKind.Unsafe),
        });

    private void CheckDirection(DocumentLine line, Match match, FindingList findings)
    {
        var (from, to) = (Value(match, "from"), Value(match, "to"));
        if (match.Groups["unit"].Value.Replace('％', '%') != match.Groups["other"].Value.Replace('％', '%') || (match.Groups["up"].Success ? to >= from : to <= from))
            return;
        var (verb, all) = (match.Groups["verb"].Value, match.Groups["all"]);
        var isShare = match.Groups["unit"].Value is "%" or "％";
        var real = match.Groups["up"].Success ? (isShare ? "下降" : "减少") : (isShare ? "上升" : "增加");
        var (before, after) = (match.Groups["from"].Value + match.Groups["unit"].Value, match.Groups["to"].Value + match.Groups["other"].Value);
        findings.Add(line.About(
            Info,
            all.Index,
            all.Length,
            new LocalizedText($"{before}到{after}是{real}，写成了“{verb}”", $"{before} to {after} is the other way than {verb}"),
            new LocalizedText("核对两个数，或者改动词", "check both numbers, or the verb")));
    }

    private static decimal Value(Match match, string name) => decimal.Parse(match.Groups[name].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static decimal Step(string written) => (written.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? written.Length - point - 1 : 0) switch
    {
        0 => 1m,
        1 => 0.1m,
        2 => 0.01m,
        _ => 0.001m,
    };

    // 名 and 位 may be ranks: 由第35名提高到第12名.
    private static readonly BoundedPattern Direction = new(DirectionExpression);

    [GeneratedRegex(
        "(?<all>[由从](?:(?:上年|去年|年初|前年)(?:同期)?的?)?(?<from>[0-9]{1,9}(?:\\.[0-9]{1,4})?)(?<unit>万元|亿元|万人|万吨|万亩|公里|[%％个户家人件项处元亩吨])(?<verb>(?<up>增加|增长|提高|提升|上升|扩大)|减少|下降|降低|压减|缩小)[到至为](?<to>[0-9]{1,9}(?:\\.[0-9]{1,4})?)(?<other>万元|亿元|万人|万吨|万亩|公里|[%％个户家人件项处元亩吨]))(?!月|小时|工作日|百分点|多|余)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex DirectionExpression();

    private static readonly BoundedPattern Growth = new(GrowthExpression);

    [GeneratedRegex(
        "[由从](?:[^，。；0-9%]{0,12}?(?:的|年))?(?<from>[0-9]{1,9}(?:\\.[0-9]{1,4})?)(?<unit>(?:[%％万亿个户家人名件项次处元亩吨]|万元|亿元|万人|万吨|万亩|公里)?)(?:，)?[\\u4E00-\\u9FFF]{0,2}?(?:增加|增长|提高|提升|上升|扩大|减少|下降|降低|压减|压缩|增|降|减)[到至为](?:[^，。；0-9%]{0,6}?)(?<to>[0-9]{1,9}(?:\\.[0-9]{1,4})?)(?<other>万元|亿元|万人|万吨|万亩|公里|[%％万亿个户家人名件项次处元亩吨])[，（](?:增加|增长|提高|提升|上升|增幅|减少|下降|降低|降幅|增|降|减)(?:了|为|达|达到)?(?<isrough>[约近])?(?<mark>(?<by>[0-9]{1,6}(?:\\.[0-9]{1,4})?)(?:[%％]|(?<points>个百分点)))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex GrowthExpression();
}
