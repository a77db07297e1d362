using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Safety;

/// <summary>GW5914: 秘密★3年 in the text: a secret paper, perhaps on a machine that isn't for secrets.</summary>
internal sealed partial class SecrecyMarks() : LineRule(Rule, "★", "☆", "密级")
{
    private static readonly RuleInfo Rule = new(
        "GW5914",
        Severity.Warning,
        new LocalizedText("文稿有密级标志", "A mark of secrecy"),
        new LocalizedText("带密级标志的文稿只能在涉密计算机上处理，“涉密不上网，上网不涉密”。数据里填的密级项是有意填的，不报；读入的文稿，版头也看。", "A paper with a mark of secrecy is handled on machines for secrets only. A field of the data is meant and not told; the head of a text that was read in is."))
    {
        Name = "secrecy-marks",
        Basis = new RuleBasis(NormKind.Law, "中华人民共和国保守国家秘密法"),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (line.Block is Masthead && !text.IsReadIn)
            return;
        if (Mark.Match(line.Text) is { Success: true } match)
            findings.Add(line.About(Info, match.Groups["mark"].Index, match.Groups["mark"].Length, new LocalizedText($"有密级标志“{match.Groups["mark"].Value}”", $"the mark of secrecy {match.Groups["mark"].Value} stands there"), new LocalizedText("确认本机可以处理涉密文稿；误留的删去", "make sure this machine is for secrets; remove what was left by mistake")));
    }

    private static readonly BoundedPattern Mark = new(MarkExpression);

    [GeneratedRegex("^[ \\u3000]{0,40}(?<mark>[绝机秘][ \\u3000]?密[★☆](?:[0-9]{1,2}(?:年|个月)|长期)?)|^[ \\u3000]{0,40}(?<mark>密级[：:][ \\u3000]?[绝机秘]密)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex MarkExpression();
}
