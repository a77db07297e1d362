using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Safety;

/// <summary>GW5915: home addresses, private mailboxes, QQ and WeChat of persons.</summary>
internal sealed partial class PersonalContacts() : LineRule(Rule, "住址", "住所地", "@", "QQ", "qq", "微信", "WeChat")
{
    private static readonly RuleInfo Rule = new(
        "GW5915",
        Severity.Note,
        new LocalizedText("写了个人住址、邮箱或社交账号", "A private address, mailbox or account"),
        new LocalizedText("家庭住址、个人邮箱、QQ号、微信号一般不写进公文；公务联系用单位的邮箱、电话。", "Home addresses, private mailboxes, QQ and WeChat accounts don't belong into documents; give those of the office."))
    {
        Name = "personal-contacts",
        Basis = new RuleBasis(NormKind.Law, "中华人民共和国个人信息保护法"),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        var isOffices = Office.IsMatch(line.Text);
        foreach (var match in Contact.Matches(line.Text))
        {
            if (isOffices && !match.Groups["home"].Success)
                continue;
            var (chinese, english) = match switch
            {
                _ when match.Groups["home"].Success => ("家庭住址", "a home address"),
                _ when match.Groups["mail"].Success => ("邮箱", "a mailbox"),
                _ => ("社交账号", "an account"),
            };
            findings.Add(line.About(Info, match.Index, match.Length, new LocalizedText($"写了{chinese}“{match.Value}”", $"{english} is written: {match.Value}"), new LocalizedText("确需公布的除外；一般写单位的联系方式", "give the office's unless this is meant")));
        }
    }

    // Where to send things is meant to be known.
    private static readonly BoundedPattern Office = new(OfficeExpression);

    [GeneratedRegex("联系方式|联系人|联系电话|办公室|单位|局|报送|投稿|征集|监督|举报", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex OfficeExpression();

    // A mailbox is sought from its @ on both sides, each a bounded way.
    private static readonly BoundedPattern Contact = new(ContactExpression);

    [GeneratedRegex(
        "(?<home>(?:家庭住址|现住址|家庭地址|户籍地址|住址)[：:为][ \\u3000]?[\\u4E00-\\u9FFF0-9]{6,40})|(?<mail>(?<![A-Za-z0-9._-])[A-Za-z0-9._-]{2,40}@(?:qq|163|126|139|189|sina|sohu|gmail|hotmail|outlook|foxmail|aliyun)\\.(?:com|cn|net))|(?:QQ|qq)(?:号码|号|群号|群)?[：:为 ]{1,2}[1-9][0-9]{4,10}(?![0-9])|微信(?:号码|号)?[：:为][ \\u3000]?[A-Za-z0-9][A-Za-z0-9_-]{4,19}|WeChat[：: ]{1,2}[A-Za-z0-9][A-Za-z0-9_-]{4,19}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ContactExpression();
}
