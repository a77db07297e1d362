using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5605: 你局 in a letter between equals, 你 or 你们 to those above.</summary>
internal sealed partial class FormsOfDirection() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5605",
        Severity.Warning,
        new LocalizedText("称谓和行文方向不符", "A form of address for another direction"),
        new LocalizedText("商洽、请求的函称对方“贵局”“贵单位”；请示、报告不称上级“你局”。上级答复用的函可以写“你局”，不报；政府之间称“你县”“你市”也不报。", "A letter that asks says 贵局; a 请示 or report doesn't say 你局 to those above. A letter that answers from above may."))
    {
        Name = "address-direction",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        var kind = text.Kind;
        var isLetter = kind == "函" && TitleKind.Line(text) is { } title && Asking.IsMatch(title.Text);
        if (!isLetter && kind is not ("请示" or "报告"))
            return;
        foreach (var line in text.Body)
        {
            foreach (var match in You.Matches(line.Text))
            {
                if ((isLetter && match.Groups["land"].Success) || IsQuoted(line.Text, match.Index))
                    continue;
                findings.Add(line.About(Info, match.Index, match.Length, new LocalizedText($"{kind}里称“{match.Value}”", $"the {kind} says {match.Value}"), isLetter ? new LocalizedText($"写“贵{match.Value[1..]}”", $"write 贵{match.Value[1..]}") : new LocalizedText("直接写上级机关的名称", "write the name of the organ")));
            }
        }
    }

    private static bool IsQuoted(string text, int at)
    {
        var begin = Math.Max(0, at - 60);
        var open = text.LastIndexOfAny(['“', '《'], at, at - begin + 1);
        return open >= 0 && text.IndexOfAny(['”', '》'], open, at - open) < 0;
    }

    private static readonly BoundedPattern Asking = new(AskingExpression);

    [GeneratedRegex("商请|请求|征求|商洽|恳请|协助|借调|邀请|联系|支持|商借|咨询", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex AskingExpression();

    private static readonly BoundedPattern You = new(YouExpression);

    [GeneratedRegex("你(?:单位|公司|中心|[局委办厅部校院社站所]|(?<land>[省县市区镇乡村]))(?!长)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex YouExpression();
}
