using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5633: 的 where 得 belongs: 研究的不够, 抓的不紧.</summary>
internal sealed partial class DegreeMarkers() : LineRule(Rule, "的不", "的还不", "的较", "的很", "的非常", "的比较", "的更")
{
    private static readonly RuleInfo Rule = new(
        "GW5633",
        Severity.Warning,
        new LocalizedText("“得”误写成“的”", "的 where 得 belongs"),
        new LocalizedText(
            "动词后面说程度用“得”：研究得不够、抓得不紧。",
            "Between a verb and its degree stands 得."))
    {
        Name = "degree-marker",
        Fix = FixKind.Unsafe,
        Basis = new RuleBasis(NormKind.Practice, "现代汉语词典（第7版）"),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in Degree.Matches(line.Text))
        {
            var mended = match.Groups["verb"].Value + "得" + match.Groups["degree"].Value;
            findings.Add(line.About(
                Info,
                match.Index,
                match.Length,
                new LocalizedText($"“{match.Value}”的“的”应为“得”", $"的 in {match.Value} should be 得"),
                new LocalizedText($"改为“{mended}”", $"write {mended}")) with
            {
                Fix = TextFix.At(line, match.Index, match.Length, mended, FixKind.Unsafe),
            });
        }
    }

    // 投入的不够部分, 做的不多事: a noun behind the degree makes 的 right.
    private static readonly BoundedPattern Degree = new(DegreeExpression);

    [GeneratedRegex(
        "(?<verb>研究|学习|落实|考虑|思考|坚持|贯彻|执行|结合|谋划|推进|推动|宣传|开展|钻研|理解|掌握|了解|调查|联系|沟通|配合|管理|监督|管控|教育|关心|发挥|运用|总结|督促|检查|把握|完成|解决|做|抓|学|想|谈|走|摸|吃|讲|管|盯|压|跟|看|问)的(?<degree>(?:还|也|都)?(?:不够(?:深入|扎实|到位|好|细|实|深|透|严|紧|多|全面|及时|主动|经常|充分|彻底|具体)?|不(?:深|细|实|透|严|紧|多|好|牢|准|勤|远|全|精)(?:不[深细实透严紧多好牢准勤远全精])?|不到位|不深入|不扎实|不及时|不彻底|较少|较好|较差|很好|很少|很差|很不够|比较好|比较少|比较差|比较到位|非常好|非常扎实|更好|更实|更细|更严|更深))(?=[，。；、！？）]|$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex DegreeExpression();
}
