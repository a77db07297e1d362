using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Elements;

/// <summary>GW5506: 关于开展安全生产检查工作 - a title that doesn't say what kind of document it is.</summary>
internal sealed partial class TitlesWithoutKind() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5506",
        Severity.Warning,
        new LocalizedText("标题没有文种", "A title without the kind of document"),
        new LocalizedText("公文标题由发文机关名称、事由和文种组成，末尾要写明“通知”“请示”“函”等。", "A title is made of organ, matter and kind; at its end stands 通知, 请示, 函 or another."))
    {
        Name = "title-without-kind",
        Basis = new RuleBasis(NormKind.Regulation, "党政机关公文处理工作条例 第九条"),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        // Headlines of news and studies need none; who signs or is written to, that is a document.
        if (TitleKind.Line(text) is not { } title || text.Kind.Length > 0 || !text.Document.Blocks.Any(block => block is Recipients or Signature or Masthead))
            return;
        if (Matter.Match(title.Text) is not { Success: true } match)
            return;
        findings.Add(title.About(
            Info,
            match.Groups["end"].Index,
            match.Groups["end"].Length,
            new LocalizedText("标题末尾没有文种", "the title ends without the kind of document"),
            new LocalizedText("末尾补“的通知”“的请示”“的函”等", "add 的通知, 的请示, 的函 or the like at the end")));
    }

    private static readonly BoundedPattern Matter = new(MatterExpression);

    [GeneratedRegex("关于.{2,80}?(?<end>工作|事宜|事项|活动|问题|情况|会议|培训班|经费|项目)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex MatterExpression();
}
