using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Consistency;

/// <summary>GW5813: 四查四促专项行动 without quotation marks in a text that quotes such names.</summary>
internal sealed partial class UnquotedNames() : GatheringRule(Rule, "“")
{
    private static readonly RuleInfo Rule = new(
        "GW5813",
        Severity.Note,
        new LocalizedText("缩略名称有的加引号、有的不加", "Names quoted here and not there"),
        new LocalizedText("“四查四促”“三会一课”这样的数字缩略语作名称时加引号，全文要统一。", "Names made of numerals (四查四促) are quoted, throughout."))
    {
        Name = "unquoted-names",
        Basis = new RuleBasis(NormKind.RecommendedStandard, "GB/T 15834-2011, 4.8"),
        Since = "0.1.0",
    };

    public override void CheckLines(IReadOnlyList<DocumentLine> lines, DocumentText text, FindingList findings)
    {
        if (!lines.Any(line => Quoted.IsMatch(line.Text)))
            return;
        foreach (var line in text.Lines.Where(line => line.Kind != LineKind.Other))
        {
            foreach (var match in Bare.Matches(line.Text))
                findings.Add(line.About(Info, match.Groups["name"].Index, match.Groups["name"].Length, new LocalizedText($"“{match.Groups["name"].Value}”没有加引号", $"{match.Groups["name"].Value} isn't quoted"), new LocalizedText("加引号，与别处一致", "quote it as elsewhere")));
        }
    }

    private static readonly BoundedPattern Quoted = new(QuotedExpression);

    [GeneratedRegex("“[一二三四五六七八九十两双][\\u4E00-\\u9FFF][一二三四五六七八九十两双][\\u4E00-\\u9FFF]”", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex QuotedExpression();

    // 一 … 一 and the idioms are no such names; what stands in quotation marks or a title with more around is left alone.
    private static readonly BoundedPattern Bare = new(BareExpression);

    [GeneratedRegex("(?<=^|[。，；、的展施进实行以：])(?<name>(?:[二三四五六七八九十两双](?![年月日天周季个])[\\u4E00-\\u9FFF][二三四五六七八九十两双一]|一(?![年月日天周季个])[\\u4E00-\\u9FFF][二三四五六七八九十])(?![年月日个项次条级天周季度支名位家户届次回轮期])[\\u4E00-\\u9FFF])(?=(?:主题|专项|集中)?(?:行动|活动|工程|工作法))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex BareExpression();
}
