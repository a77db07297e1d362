using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Structure;

/// <summary>GW5405: a number with the wrong marks: （一）、 1、 (1) 一.</summary>
internal sealed class LabelMarks() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5405",
        Severity.Warning,
        new LocalizedText("序号的标点不对", "A number with the wrong marks"),
        new LocalizedText(
            "结构层次序数写作“一、”“（一）”“1.”“（1）”：括号后面不再加标点，阿拉伯数字后面用圆点。",
            "Numbers of levels are written 一、 （一） 1. （1）: no mark behind a bracket, a point behind a digit."))
    {
        Name = "label-marks",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.3.3"),
        Since = "0.1.0",
        FromYear = 2012,
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        foreach (var line in text.Lines)
        {
            if (line.Label is { } label)
                Check(label, findings);
        }
    }

    private void Check(TypedLabel label, FindingList findings)
    {
        if (label.Level is 1 or 3)
        {
            if (label.Mark is not ("．" or "。") && label.Text != label.Proper)
                Add(label, 0, label.Text.Length, label.Proper, findings);
            return;
        }

        var number = label.Text.Length - label.Mark.Length;
        if (label.Mark.Length > 0)
        {
            findings.Add(label.About(
                Info,
                number,
                label.Mark.Length,
                new LocalizedText($"序号“{label.Text[..number]}”后面不加“{label.Mark}”", $"no {label.Mark} stands behind {label.Text[..number]}"),
                new LocalizedText($"删去“{label.Mark}”", $"remove {label.Mark}")) with
            {
                Fix = label.Mended(number, label.Mark.Length, ""),
            });
        }

        // (一) in a paragraph is told by GW5302.
        var isHalf = label.Text[0] == '(' || label.Text[number - 1] == ')';
        if (isHalf && (label.Start < 0 || label.Level == 4))
            Add(label, 0, number, label.Proper, findings);
    }

    private void Add(TypedLabel label, int start, int length, string proper, FindingList findings) =>
        findings.Add(label.About(
            Info,
            start,
            length,
            new LocalizedText($"序号“{label.Text.Substring(start, length)}”应写作“{proper}”", $"{label.Text.Substring(start, length)} is written {proper}"),
            new LocalizedText($"改为“{proper}”", $"write {proper}")) with
        {
            Fix = label.Mended(start, length, proper),
        });
}
