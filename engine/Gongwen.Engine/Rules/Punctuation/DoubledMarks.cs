using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5301: two marks where one belongs: 。。 ，， ；。</summary>
internal sealed partial class DoubledMarks() : LineRule(Rule, [.. Characters.Pairs("。，、；：？！", "。，、；：？！")])
{
    private static readonly RuleInfo Rule = new(
        "GW5301",
        Severity.Warning,
        new LocalizedText("标点重叠", "Doubled punctuation"),
        new LocalizedText(
            "两个点号不能连用，常是数据末尾已有标点、模板又加了一个；省略号写作“……”。",
            "Two pausing marks never stand together; often the data ends with one and the template adds another. An ellipsis is ……."))
    {
        Name = "doubled-marks",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011"),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in Marks.Matches(line.Text))
            findings.Add(Finding(line, match));
    }

    private Finding Finding(DocumentLine line, Match match)
    {
        var ellipsis = match.Length >= 3 && match.Value.All(mark => mark == '。');
        var same = match.Value.All(mark => mark == match.Value[0]);
        var hint = ellipsis
            ? new LocalizedText("省略号写作“……”", "an ellipsis is written ……")
            : same
                ? new LocalizedText($"只留一个“{match.Value[0]}”", $"keep one “{match.Value[0]}”")
                : new LocalizedText("只留一个标点", "keep one of them");

        // The mark a person typed is the one to change: the data's, when one of the two is the template's.
        var start = match.Index;
        var length = match.Length;
        if (!line.IsData(start) && line.IsData(start + length - 1))
            (start, length) = (start + length - 1, 1);
        var finding = line.About(
            Info,
            start,
            length,
            new LocalizedText($"标点“{match.Value}”重叠", $"the marks “{match.Value}” stand together"),
            hint);
        finding = finding with { Text = match.Value };
        return same && !ellipsis ? finding with { Fix = TextFix.At(line, match.Index, match.Length, match.Value[..1]) } : finding;
    }

    private static readonly BoundedPattern Marks = new(MarksExpression);

    [GeneratedRegex("[。，、；：]{2,100}|[？！]{1,50}[。，、；：]{1,50}|[。，、；：]{1,50}[？！]{1,50}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex MarksExpression();
}
