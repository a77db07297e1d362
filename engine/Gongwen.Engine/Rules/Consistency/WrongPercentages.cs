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
        foreach (var (_, start, numbers) in Quantities.BySentence(line.Text))
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
        var (a, b) = (part.Value.ToString("0.######", CultureInfo.InvariantCulture), wholes[^1].Value.ToString("0.######", CultureInfo.InvariantCulture));
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
        if (cue == "的" && before.Unit.Length > 0 && Task().IsMatch(line[Math.Max(numbers[index - 2].End, before.Start - 10)..before.Start]) && numbers[index - 2].Unit == before.Unit)
            return (numbers[index - 2], [before]);
        if (before.Unit is "%" or "个百分点" or "")
            return null;
        var wholes = numbers.Take(index - 1).Where(number => number.Unit == before.Unit).ToList();
        if (Share().IsMatch(cue))
            return wholes.Count > 0 && Whole().IsMatch(line[Math.Max(start, wholes[0].Start - 12)..wholes[0].Start]) ? (before, wholes) : null;
        if (Rate().Match(cue) is not { Success: true } rate)
            return null;
        var gap = line[Math.Max(numbers[index - 2].End, before.Start - 12)..before.Start];
        return gap.Contains(rate.Groups["what"].Value, StringComparison.Ordinal) ? (before, wholes) : null;
    }

    [GeneratedRegex("^[\\u4E00-\\u9FFF]{0,4}[，、](?:[\\u4E00-\\u9FFF]{0,4})(?<what>[\\u4E00-\\u9FFF]{2})率(?:已?达到?|为)?了?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Rate();

    [GeneratedRegex("^[\\u4E00-\\u9FFF]{0,4}[，、（]占(?:比|总数的|总人数的|总量的|总户数的)?(?:为|达|达到)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Share();

    [GeneratedRegex("[共总]|现有|合计", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Whole();

    [GeneratedRegex("任务|目标|计划", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Task();
}
