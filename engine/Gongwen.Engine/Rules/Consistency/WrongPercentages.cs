using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Consistency;

/// <summary>GW5801: a percentage that isn't what its two numbers give: 25个问题完成19个，完成率75%.</summary>
internal sealed partial class WrongPercentages() : LineRule(Rule, "%", "％")
{
    private static readonly RuleInfo Rule = new(
        "GW5801",
        Severity.Warning,
        new LocalizedText("百分比和数字对不上", "A percentage its numbers don't give"),
        new LocalizedText("同一句里写了总数、完成数和百分比，三个数要对得上；改了一个常忘了另一个。", "Where a sentence gives a whole, a part and a percentage the three agree; one is changed and another forgotten."))
    {
        Name = "wrong-percentages",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (line.Kind != LineKind.Body)
            return;
        foreach (var (start, _, numbers) in line.NumberedSentences)
        {
            for (var i = 2; i < Math.Min(numbers.Count, 200); i++)
            {
                if (numbers[i] is { Unit: "%", IsRough: false } && Parts(line.Text, start, numbers, i) is var (part, wholes) && wholes.Count > 0)
                    Check(line, numbers[i], part, wholes, findings);
            }
        }
    }

    private void Check(DocumentLine line, Quantity percent, Quantity part, List<Quantity> wholes, FindingList findings)
    {
        var step = 1m;
        for (var i = 0; i < percent.Decimals; i++)
            step /= 10;
        if (part.IsRough || wholes.Any(whole => whole.IsRough || whole.Value < part.Value || whole.Value == 0 || Math.Abs((part.Value * 100 / whole.Value) - percent.Value) < step))
            return;
        var is1 = Math.Round(part.Value * 100 / wholes[^1].Value, Math.Max(percent.Decimals, 1), MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture);
        var (a, b) = (Written(line.Text, part), Written(line.Text, wholes[^1]));
        findings.Add(line.About(
            Info,
            percent.Start,
            percent.End - percent.Start,
            new LocalizedText($"“{line.Text[percent.Start..percent.End]}”和数字对不上：{a}÷{b}＝{is1}%", $"{line.Text[percent.Start..percent.End]} isn't what the numbers give: {a} ÷ {b} = {is1}%"),
            new LocalizedText("核对总数、完成数和百分比", "check the whole, the part and the percentage")));
    }

    // The part, and what it may be a part of: numbers of the same unit before it. 整改率 looks for what was 整改.
    private static (Quantity Part, List<Quantity> Wholes)? Parts(string line, int start, IReadOnlyList<Quantity> numbers, int index)
    {
        var percent = numbers[index];
        var before = numbers[index - 1];
        var cue = line[Math.Max(before.End, percent.Start - 24)..percent.Start];
        if (cue == "的" && before.Unit.Length > 0 && Task.IsMatch(line.AsSpan(Math.Max(numbers[index - 2].End, before.Start - 10)..before.Start)) && numbers[index - 2].Unit == before.Unit)
            return (numbers[index - 2], [before]);
        if (before.Unit is "%" or "个百分点" or "")
            return null;
        var wholes = numbers.Take(index - 1).Where(number => number.Unit == before.Unit).ToList();
        if (Share.IsMatch(cue))
            return wholes.Count > 0 && Whole.IsMatch(line.AsSpan(Math.Max(start, wholes[0].Start - 12)..wholes[0].Start)) ? (before, wholes) : null;
        return Rate.Match(cue) is { Success: true } rate ? Counted(line, numbers, index, rate.Groups["what"].Value, percent.Start - cue.Length + rate.Groups["what"].Index) : null;
    }

    // What was 合格, for a 合格率; of 不合格 and 待整改 there may be more behind it, and they belong to the whole.
    private static (Quantity Part, List<Quantity> Wholes)? Counted(string line, IReadOnlyList<Quantity> numbers, int index, string what, int rateAt)
    {
        if (Opposite.IsMatch(line.AsSpan(Math.Max(numbers[index - 1].End, rateAt - 4)..rateAt)))
            return null;
        var others = 0m;
        for (var i = index - 1; i > 0 && i >= index - 3 && numbers[i].Unit == numbers[index - 1].Unit && !numbers[i].IsRough; i--)
        {
            var from = Math.Max(numbers[i - 1].End, numbers[i].Start - 12);
            var at = line.LastIndexOf(what, numbers[i].Start - 1, numbers[i].Start - from, StringComparison.Ordinal);
            if (at < 0)
                return null;
            if (Opposite.IsMatch(line.AsSpan(Math.Max(numbers[i - 1].End, at - 4)..at)))
            {
                others += numbers[i].Value;
                continue;
            }

            if (Otherwise.IsMatch(line.AsSpan(Math.Max(numbers[i - 1].End, at - 4)..at)) || After.IsMatch(line.AsSpan((at + what.Length)..numbers[i].Start)))
                return null;
            var part = numbers[i];
            var wholes = numbers.Take(i).Where(number => number.Unit == part.Unit).ToList();
            if (others > 0)
                wholes.Insert(0, part with { Value = part.Value + others, Start = 0, End = 0 });
            return wholes.Count > 0 ? (part, wholes) : null;
        }

        return null;
    }

    private static string Written(string line, Quantity number) =>
        number.End > 0 ? line[number.Start..(number.End - number.Unit.Length)] : number.Value.ToString("0.######", CultureInfo.InvariantCulture);

    private static readonly BoundedPattern Rate = new(RateExpression);

    [GeneratedRegex("^[\\u4E00-\\u9FFF]{0,4}[，、](?:[\\u4E00-\\u9FFF]{0,4})(?<what>[\\u4E00-\\u9FFF]{2})率(?:已?达到?|为)?了?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex RateExpression();

    private static readonly BoundedPattern Share = new(ShareExpression);

    [GeneratedRegex("^[\\u4E00-\\u9FFF]{0,4}[，、（]占(?:比|总数的|总人数的|总量的|总户数的)?(?:为|达|达到)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ShareExpression();

    private static readonly BoundedPattern Opposite = new(OppositeExpression);

    [GeneratedRegex("(?:[不未没无非待需拟应]|没有|未能|不能|正在|尚未)(?:有|能|予|曾|得|按时|按期|及时|完全|全部)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex OppositeExpression();

    // 基本满意 may or may not count as 满意.
    private static readonly BoundedPattern Otherwise = new(OtherwiseExpression);

    [GeneratedRegex("(?:基本|比较|较|非常|很|部分|计划|要求|目标|可以?|申请|继续|再次?|新)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex OtherwiseExpression();

    // 整改不到位, 接种前.
    private static readonly BoundedPattern After = new(AfterExpression);

    [GeneratedRegex("[不未没无难失禁前后中]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex AfterExpression();

    private static readonly BoundedPattern Whole = new(WholeExpression);

    [GeneratedRegex("[共总]|现有|合计", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex WholeExpression();

    private static readonly BoundedPattern Task = new(TaskExpression);

    [GeneratedRegex("任务|目标|计划", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex TaskExpression();
}
