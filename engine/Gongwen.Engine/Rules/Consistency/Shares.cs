using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Consistency;

/// <summary>GW5810: shares of one whole that make more than 100 %.</summary>
internal sealed partial class Shares() : LineRule(Rule, "占", "比重", "三次产业")
{
    private const decimal Most = 100.5m;

    private static readonly RuleInfo Rule = new(
        "GW5810",
        Severity.Warning,
        new LocalizedText("各部分占比之和不是100%", "Shares that don't make 100 %"),
        new LocalizedText("同一总数的各部分占比加起来不会超过100%；三次产业之比加起来等于100。", "Shares of one whole are never more than 100 % together; the three sectors of an economy make 100."))
    {
        Name = "shares",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (line.Kind != LineKind.Body)
            return;
        foreach (var match in Split.Matches(line.Text))
        {
            var sum = match.Groups["share"].Captures.Sum(share => Value(share.Value));
            if (sum > Most)
                Add(line, match.Groups["list"], sum, $"占比之和是{Written(sum)}%，超过100%", $"the shares make {Written(sum)} %, more than 100 %", findings);
        }

        foreach (var match in Sectors.Matches(line.Text))
        {
            var sum = match.Groups["share"].Captures.Sum(share => Value(share.Value));
            if (Math.Abs(sum - 100) > 0.25m)
                Add(line, match.Groups["list"], sum, $"三次产业之比加起来是{Written(sum)}，不是100", $"the three sectors make {Written(sum)}, not 100", findings);
        }
    }

    private void Add(DocumentLine line, Group list, decimal sum, string chinese, string english, FindingList findings) =>
        findings.Add(line.About(Info, list.Index, list.Length, new LocalizedText(chinese, english), new LocalizedText(sum > 0 ? "核对各部分占比" : "", "check the shares")));

    private static decimal Value(string share) => decimal.Parse(share, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static string Written(decimal sum) => sum.ToString("0.##", CultureInfo.InvariantCulture);

    // 占各自任务的, 占GDP比重 of two years are shares of several wholes.
    private static readonly BoundedPattern Split = new(SplitExpression);

    [GeneratedRegex("分别占(?:总数|总人数|总量|总户数|全部|党员总数|总面积|总额)?的?(?<list>(?<share>[0-9]{1,3}(?:\\.[0-9]{1,3})?)[%％](?:[、和及，](?<share>[0-9]{1,3}(?:\\.[0-9]{1,3})?)[%％]){1,12})|(?:三次产业|城乡|男女|各年龄段)[^，。；：0-9年]{0,10}(?:占比|比重)分别为(?<list>(?<share>[0-9]{1,3}(?:\\.[0-9]{1,3})?)[%％](?:[、和及，](?<share>[0-9]{1,3}(?:\\.[0-9]{1,3})?)[%％]){1,12})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SplitExpression();

    private static readonly BoundedPattern Sectors = new(SectorsExpression);

    [GeneratedRegex("三次产业(?:增加值)?(?:结构)?(?:之比|比例|比|结构)?(?:由[^，。；]{5,30})?(?:调整|优化|变化)?[为至到]{1,2}(?<list>(?<share>[0-9]{1,3}(?:\\.[0-9]{1,3})?)(?:[:：∶](?<share>[0-9]{1,3}(?:\\.[0-9]{1,3})?)){2})(?![0-9:：∶])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SectorsExpression();
}
