using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Safety;

/// <summary>GW5912: a person's mobile number.</summary>
internal sealed partial class MobileNumbers() : LineRule(Rule, "13", "14", "15", "16", "17", "18", "19")
{
    private static readonly RuleInfo Rule = new(
        "GW5912",
        Severity.Warning,
        new LocalizedText("写了手机号码", "A mobile number"),
        new LocalizedText("个人手机号码不写进公文；联系方式写办公电话。联系人后面有意留的号码只提示。", "Mobile numbers of persons don't belong into documents; give the office's telephone. One that is given to be called is only noted."))
    {
        Name = "mobile-numbers",
        Basis = new RuleBasis(NormKind.Law, "中华人民共和国个人信息保护法"),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in Number.Matches(line.Text))
        {
            var before = line.Text[Math.Max(0, match.Index - 20)..match.Index];
            if (Code.IsMatch(before))
                continue;
            var isGiven = line.Block is Note || Contact.IsMatch(before);
            findings.Add(line.About(Info, match.Index, match.Length, new LocalizedText($"写了手机号码“{match.Value}”", $"the mobile number {match.Value} is written"), new LocalizedText("确需公布的除外；一般写办公电话", "give the office's telephone unless this is meant")) with { Severity = isGiven ? Severity.Note : Info.Severity });
        }
    }

    private static readonly BoundedPattern Number = new(NumberExpression);

    [GeneratedRegex("(?<![0-9A-Za-z.\\-])1[3-9][0-9](?:[0-9]{8}|[ -][0-9]{4}[ -][0-9]{4})(?![0-9A-Za-z.%％万亿元]|-[0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NumberExpression();

    private static readonly BoundedPattern Code = new(CodeExpression);

    [GeneratedRegex("(?:编号|条码|单号|账号|帐号|卡号|案号|代码|序列号|批号|文号|合同号|户号)[：:为是]?[ \\u3000]?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex CodeExpression();

    private static readonly BoundedPattern Contact = new(ContactExpression);

    [GeneratedRegex("联系人|联系电话|联系方式|咨询电话|值班电话|报名电话|举报电话|服务电话", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ContactExpression();
}
