using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Elements;

/// <summary>GW5503: 份号, 密级和保密期限, 紧急程度 in a wrong form.</summary>
internal sealed partial class MastheadMarks() : DocumentRule(Rule)
{
    // What still waits for its value is told by GW5001.
    private const string Waiting = "×✕XＸ_＿○待【";

    private static readonly RuleInfo Rule = new(
        "GW5503",
        Severity.Warning,
        new LocalizedText("份号、密级或紧急程度写法不对", "A mark of the head in a wrong form"),
        new LocalizedText(
            "份号一般用6位阿拉伯数字；密级写“秘密”“机密”“绝密”，保密期限用★隔开（秘密★10年）；紧急程度写“特急”“加急”，电报还有“特提”“平急”。",
            "Copy numbers have six digits; 秘密, 机密, 绝密 have ★ before their time (秘密★10年); urgency is 特急 or 加急, of telegrams also 特提 or 平急."))
    {
        Name = "masthead-marks",
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.2.1, 7.2.2, 7.2.3"),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        foreach (var masthead in text.Document.Blocks.OfType<Masthead>())
        {
            foreach (var line in text.LinesOf(masthead))
            {
                if (line.Text.Length == 0 || line.IsGap(0) || line.Text.AsSpan().ContainsAny(Waiting))
                    continue;
                if (ReferenceEquals(line.Inlines, masthead.CopyNumber) && !CopyNumber.IsMatch(line.Text))
                    Add(line, new LocalizedText($"份号“{line.Text}”不是6位数字", $"the copy number {line.Text} isn't six digits"), new LocalizedText("写成“000001”这样", "write it like 000001"), findings);
                else if (ReferenceEquals(line.Inlines, masthead.Classification) && !Classification.IsMatch(line.Text))
                    Add(line, new LocalizedText($"密级“{line.Text}”写法不对", $"the classification {line.Text} is in a wrong form"), new LocalizedText("写成“秘密★10年”这样", "write it like 秘密★10年"), findings);
                else if (ReferenceEquals(line.Inlines, masthead.Urgency) && !Urgency.IsMatch(line.Text))
                    Add(line, new LocalizedText($"紧急程度“{line.Text}”写法不对", $"the urgency {line.Text} is none"), new LocalizedText("写“特急”或“加急”", "write 特急 or 加急"), findings);
            }
        }
    }

    private void Add(DocumentLine line, LocalizedText message, LocalizedText hint, FindingList findings) => findings.Add(line.About(Info, 0, line.Text.Length, message, hint));

    private static readonly BoundedPattern CopyNumber = new(CopyNumberExpression);

    [GeneratedRegex("^[0-9]{6}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex CopyNumberExpression();

    private static readonly BoundedPattern Classification = new(ClassificationExpression);

    [GeneratedRegex("^[绝机秘][ \\u3000]?密(?:★(?:[0-9]{1,2}年|[0-9]{1,2}个月|长期|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日前?|[\\u4E00-\\u9FFF]{1,8}[前后]))?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ClassificationExpression();

    private static readonly BoundedPattern Urgency = new(UrgencyExpression);

    [GeneratedRegex("^(?:特[ \\u3000]?急|加[ \\u3000]?急|特[ \\u3000]?提|平[ \\u3000]?急)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex UrgencyExpression();
}
