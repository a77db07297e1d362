using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Consistency;

/// <summary>GW5802: parts that don't make the whole: 50个问题，已整改40个，正在整改8个.</summary>
internal sealed partial class PartsAndWhole() : LineRule(Rule, "已", "男")
{
    private static readonly RuleInfo Rule = new(
        "GW5802",
        Severity.Warning,
        new LocalizedText("分项之和不等于总数", "Parts that don't make the whole"),
        new LocalizedText("“已”和“未”“正在”、“男”和“女”把总数分完，加起来要等于总数。", "已 with 未 or 正在, 男 with 女 divide the whole; together they are it."))
    {
        Name = "parts-and-whole",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (line.Kind != LineKind.Body)
            return;
        foreach (var (start, _, numbers) in line.NumberedSentences)
        {
            for (var i = 0; i + 2 < numbers.Count; i++)
            {
                var gap = line.Text[Math.Max(i == 0 ? start : numbers[i - 1].End, numbers[i].Start - 14)..numbers[i].Start];
                if (numbers[i].Unit.Length > 0 && Whole.IsMatch(gap) && !Label.IsMatch(gap))
                    i = Check(line, numbers, i, findings);
            }
        }
    }

    // Gives the last number it has looked at.
    private int Check(DocumentLine line, IReadOnlyList<Quantity> numbers, int index, FindingList findings)
    {
        var whole = numbers[index];
        var labels = new HashSet<char>();
        var (sum, parts, isSure) = (0m, new List<Quantity>(), !whole.IsRough);
        var i = index + 1;
        for (; i < numbers.Count; i++)
        {
            var number = numbers[i];
            if (number.Unit != whole.Unit)
            {
                if (parts.Count == 0)
                    return index;
                if (number.Unit is not "%")
                    break;
                continue;
            }

            var gap = line.Text[numbers[i - 1].End..number.Start];
            if (Label.Match(gap) is not { Success: true } label || gap.Length > 30)
                break;
            isSure &= !number.IsRough && (parts.Count == 0 || !gap.Contains("其中", StringComparison.Ordinal)) && labels.Add(Group(label.Groups["label"].Value));
            parts.Add(number);
            sum += number.Value;
        }

        // A number of the same unit behind the parts may be one of them.
        var isClosed = i >= numbers.Count || numbers[i].Unit != whole.Unit || sum > whole.Value;
        var isDivided = (labels.Contains('已') && labels.Count > 1) || (labels.Contains('男') && labels.Contains('女'));
        if (isSure && isClosed && isDivided && sum != whole.Value)
            Add(line, whole, parts, sum, findings);
        return parts.Count > 0 ? i - 1 : index;
    }

    private void Add(DocumentLine line, Quantity whole, List<Quantity> parts, decimal sum, FindingList findings)
    {
        var sums = string.Join('＋', parts.Select(part => part.Value.ToString("0.######", CultureInfo.InvariantCulture)));
        var written = line.Text[whole.Start..whole.End];
        findings.Add(line.About(
            Info,
            whole.Start,
            parts[^1].End - whole.Start,
            new LocalizedText($"分项之和不等于总数“{written}”：{sums}＝{sum.ToString("0.######", CultureInfo.InvariantCulture)}", $"the parts don't make {written}: {sums} = {sum.ToString("0.######", CultureInfo.InvariantCulture)}"),
            new LocalizedText("核对总数和各分项", "check the whole and its parts")));
    }

    private static char Group(string label) => label[0] is '男' or '女' or '已' ? label[0] : label is "正在" ? '正' : label is "未" or "尚未" or "还未" ? '未' : '余';

    private static readonly BoundedPattern Whole = new(WholeExpression);

    [GeneratedRegex("共|发现|排查|梳理|收到|受理|查摆|交办|移交|反馈|现有|总数|合计|查出|认领|确定", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex WholeExpression();

    private static readonly BoundedPattern Label = new(LabelExpression);

    [GeneratedRegex("^[\\u4E00-\\u9FFF]{0,3}[，、；（]?(?:其中)?[，：]?(?<label>已|尚未|还未|未(?!按|及时|如期|发现|出现)|正在|剩余|还有|仍有|其余|男|女)[\\u4E00-\\u9FFF]{0,8}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex LabelExpression();
}
