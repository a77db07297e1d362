using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Safety;

/// <summary>GW5913: the number of a bank card: 16 to 19 digits behind 卡号 or 账号 whose last digit fits (Luhn).</summary>
internal sealed partial class CardNumbers() : LineRule(Rule, "卡", "账", "帐")
{
    private static readonly RuleInfo Rule = new(
        "GW5913",
        Severity.Warning,
        new LocalizedText("写了银行卡号", "The number of a bank card"),
        new LocalizedText("个人银行卡号不写进公文。", "Numbers of bank cards of persons don't belong into documents."))
    {
        Name = "card-numbers",
        Basis = new RuleBasis(NormKind.Law, "中华人民共和国个人信息保护法"),
        Since = "0.1.0",
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in Number.Matches(line.Text))
        {
            if (IsCard(match.Groups["card"].Value))
                findings.Add(line.About(Info, match.Groups["card"].Index, match.Groups["card"].Length, new LocalizedText("写了完整的银行卡号", "a whole bank card number is written"), new LocalizedText("删去，或者只写末四位", "remove it or give the last four digits only")));
        }
    }

    private static bool IsCard(string written)
    {
        var (sum, isSecond, count) = (0, false, 0);
        for (var i = written.Length - 1; i >= 0; i--)
        {
            if (written[i] == ' ')
                continue;
            var digit = written[i] - '0';
            sum += isSecond ? (digit * 2 / 10) + (digit * 2 % 10) : digit;
            isSecond = !isSecond;
            count++;
        }

        return sum % 10 == 0 && count is >= 16 and <= 19;
    }

    private static readonly BoundedPattern Number = new(NumberExpression);

    [GeneratedRegex("(?:卡号|账号|帐号|银行卡|账户|帐户)[^0-9。；\\n]{0,12}(?<card>[3-9][0-9]{3}(?:[0-9]{12,15}|(?: [0-9]{4}){3}(?: [0-9]{1,3})?))(?![0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NumberExpression();
}
