using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5606: 请遵照执行 in a letter between equals.</summary>
internal sealed partial class CommandsInLetters() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5606",
        Severity.Warning,
        new LocalizedText("函用了命令语气", "A letter in the tone of an order"),
        new LocalizedText("函用于不相隶属机关之间商洽，不写“请遵照执行”“请认真贯彻执行”。", "A letter goes between organs that aren't under each other; it doesn't order."))
    {
        Name = "letter-tone",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        if (text.Kind != "函")
            return;
        foreach (var line in text.Body)
        {
            foreach (var match in Order.Matches(line.Text))
                findings.Add(line.About(Info, match.Index, match.Length, new LocalizedText($"函里写了“{match.Value}”", $"the letter says {match.Value}"), new LocalizedText("改为“请予支持”“请予协助”“请研究函复”等", "ask for support, help or an answer")));
        }
    }

    private static readonly BoundedPattern Order = new(OrderExpression);

    [GeneratedRegex("(?<=^|[，。；：、 \\u3000])[请望](?:你[\\u4E00-\\u9FFF]{1,3}|各[\\u4E00-\\u9FFF]{1,4})?(?:严格|认真)?(?:遵照执行|贯彻执行|贯彻落实执行|照此执行|遵照办理|照办)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex OrderExpression();
}
