using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5313: a space behind a full-width mark or at the end of a line.</summary>
internal sealed partial class SpacesAtMarks() : LineRule(Rule, " ", "　", " ", "	")
{
    private static readonly RuleInfo Rule = new(
        "GW5313",
        Severity.Note,
        new LocalizedText("标点旁边或行末有空格", "A space at a mark or at the end of a line"),
        new LocalizedText(
            "全角标点自带间隔，前后不再空格；行末的空格看不见，排版时会出毛病。",
            "Full-width marks bring their own space; spaces at the end of a line are not seen and do harm."))
    {
        Name = "spaces-at-marks",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (line.Kind != LineKind.Body || line.Text.Length < 8)
            return;
        foreach (var match in Spaces.Matches(line.Text))
            Add(line, match.Index, match.Length, new LocalizedText("全角标点旁边有空格", "a space at a full-width mark"), findings);
        var end = line.Text.AsSpan().TrimEnd([' ', '　', '\u00A0', '\t']).Length;
        if (end > 0 && end < line.Text.Length && line.Text.Length - end <= 8)
            Add(line, end, line.Text.Length - end, new LocalizedText("行末有空格", "spaces at the end of the line"), findings);
    }

    // The mark is shown with the space, which alone couldn't be seen.
    private void Add(DocumentLine line, int start, int length, LocalizedText message, FindingList findings) =>
        findings.Add(line.About(Info, start - 1, length + 1, message, new LocalizedText("删去空格", "remove it")) with
        {
            Fix = TextFix.At(line, start, length, ""),
        });

    private static readonly BoundedPattern Spaces = new(SpacesExpression);

    [GeneratedRegex(
        @"(?<=[，。；、])[ \u00A0]{1,3}(?=[\u4E00-\u9FFF“《（0-9A-Za-z])|(?<=[\u4E00-\u9FFF”》）])[ \u00A0]{1,3}(?=[，。；、：！？])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SpacesExpression();
}
