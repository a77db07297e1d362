using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5602: a 请示 to several units, to a person, or with two closings.</summary>
internal sealed partial class ManyRequests() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5602",
        Severity.Warning,
        new LocalizedText("请示不是一文一事、一个主送", "A 请示 of several matters or to several"),
        new LocalizedText("请示一文一事，只写一个主送机关，不送领导者个人。", "A 请示 asks one thing of one organ, not of a person."))
    {
        Name = "one-request",
        Basis = new RuleBasis(NormKind.Regulation, "党政机关公文处理工作条例 第十五条"),
        Since = "0.1.0",
    };

    public override bool NeedsWholeDocument => true;

    public override void Check(DocumentText text, FindingList findings)
    {
        if (text.Kind != "请示")
            return;
        var closings = 0;
        foreach (var line in text.Lines)
        {
            if (line.Block is Attachment)
                return;
            // Of documents of ours GW5852 tells it from the data.
            if (line.Block is Recipients && text.IsReadIn)
                CheckRecipients(line, findings);
            else if (line.Kind == LineKind.Body && Closing.Match(line.Text) is { Success: true } match && ++closings > 1)
                findings.Add(line.About(Info, match.Index, match.Length, new LocalizedText("一份请示里请批示了两次", "the 请示 asks twice"), new LocalizedText("两件事分别写请示", "write a 请示 for each matter")));
        }
    }

    private void CheckRecipients(DocumentLine line, FindingList findings)
    {
        if (Several.Match(line.Text) is { Success: true } several)
            findings.Add(line.About(Info, several.Groups["rest"].Index, several.Groups["rest"].Length, new LocalizedText("请示写了几个主送机关", "the 请示 goes to several organs"), new LocalizedText("只写一个主送机关，其他的用抄送", "name one; the others get copies")));
        if (Person.Match(line.Text) is { Success: true } person)
            findings.Add(line.About(Info, person.Groups["who"].Index, person.Groups["who"].Length, new LocalizedText($"请示送给了个人“{person.Groups["who"].Value}”", $"the 请示 goes to a person, {person.Groups["who"].Value}"), new LocalizedText("主送机关写单位", "address the organ")));
    }

    private static readonly BoundedPattern Closing = new(ClosingExpression);

    [GeneratedRegex("^[ \\u3000]{0,8}(?:以上请示)?[，]?(?:妥否|当否|可否|是否妥当|是否可行)，.{0,4}请.{2,8}$|以上请示.{0,6}请(?:予|及时)?(?:批示|批复|审批)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ClosingExpression();

    // 县委、县政府： is one address of those that lead together.
    private static readonly BoundedPattern Several = new(SeveralExpression);

    [GeneratedRegex("^[ \\u3000]{0,8}(?![^，；：]{1,20}委、[^，；：、]{1,20}政府[：:]?$)[^，；、：]{3,40}[，；、](?<rest>[^：]{3,200})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SeveralExpression();

    private static readonly BoundedPattern Person = new(PersonExpression);

    [GeneratedRegex("^[ \\u3000]{0,8}(?:尊敬的)?(?<who>[\\u4E00-\\u9FFF]{1,12}(?:书记|[县市区省乡镇局处科部厅]长|主任|主席|同志|先生|女士|总经理|董事长))[：:]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex PersonExpression();
}
