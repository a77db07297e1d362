using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Structure;

/// <summary>GW5412: 表1, 表3: captions whose numbers skip or repeat.</summary>
internal sealed partial class CaptionNumbers() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5412",
        Severity.Warning,
        new LocalizedText("图表编号不连续", "Numbers of tables or figures skip or repeat"),
        new LocalizedText("表题、图题的编号从1开始，依次排列，不缺不重。", "Captions of tables and figures are numbered from 1 without a gap or a repetition."))
    {
        Name = "caption-numbers",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override bool NeedsWholeDocument => true;

    public override void Check(DocumentText text, FindingList findings)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in text.Lines)
        {
            if (line.Block is Attachment)
                last.Clear();
            var isCaption = line.Block is Table table ? ReferenceEquals(line.Inlines, table.Caption) : line.Block is Paragraph;
            if (!isCaption || line.Text.Length == 0 || Caption.Match(line.Text) is not { Success: true } match)
                continue;
            var kind = match.Groups["kind"].Value;
            var number = int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            var expected = last.GetValueOrDefault(kind) + 1;
            last[kind] = number;
            if (number == expected || number == 1)
                continue;
            var label = match.Groups["label"];
            findings.Add(line.About(
                Info,
                label.Index,
                label.Length,
                number < expected ? new LocalizedText($"“{label.Value}”重复或倒序", $"{label.Value} comes again or out of order") : new LocalizedText($"“{label.Value}”前面缺“{kind}{expected}”", $"{label.Value} comes without {kind}{expected}"),
                new LocalizedText($"这里应当是“{kind}{expected}”；正文里提到的编号一并改", $"this should be {kind}{expected}; change where the text refers to it, too")));
        }
    }

    // A caption is a short line without a sentence: 表2　重点项目完成情况.
    private static readonly BoundedPattern Caption = new(CaptionExpression);

    [GeneratedRegex("^[ \\u3000]{0,8}(?<label>(?<kind>附?[表图])(?<number>[1-9][0-9]?))(?:[ \\u3000：:]{1,4}|(?=《))[^。；，]{1,40}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex CaptionExpression();
}
