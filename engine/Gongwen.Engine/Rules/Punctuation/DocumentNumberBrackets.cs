using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Punctuation;

/// <summary>GW5326: a document number in running text with other brackets than 〔〕.</summary>
internal sealed partial class DocumentNumberBrackets() : PatternRule(Rule, "[", "［", "【", "(", "（", "〔")
{
    private static readonly RuleInfo Rule = new(
        "GW5326",
        Severity.Warning,
        new LocalizedText("引用的发文字号没有用六角括号", "A cited document number with other brackets than 〔〕"),
        new LocalizedText(
            "发文字号的年份用六角括号“〔〕”，序号不编虚位。",
            "The year of a document number stands in 〔〕, and its number has no zeros before it."))
    {
        Name = "document-number-brackets",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.2.5"),
        Since = "0.1.0",
        FromYear = 2012,
    };

    protected override Regex Pattern => Expression();

    protected override Finding? Found(DocumentLine line, Match match, DocumentText text)
    {
        if (line.Block is Masthead)
            return null;
        return match.Groups["zeros"] is { Success: true } zeros
            ? Replace(line, zeros, "", new LocalizedText("发文字号的序号编了虚位", "the number has zeros before it"))
            : Replace(line, match, $"〔{match.Groups["year"].Value}〕", new LocalizedText($"发文字号的年份“{match.Value}”要用六角括号", $"the year “{match.Value}” of the document number stands in 〔〕"));
    }

    [GeneratedRegex(
        @"(?<=[\u4E00-\u9FFF](?:发|办|函|字|令|通|复|纪|政|财|税|规|党|委|建|人社|教|农|商|环|卫|公|法|审|议|组|宣|文|请|报|电|批|安|监|林|水|交|民|司|统|信|市监|资|应急|医保|医|外|侨|侨办|台|工信|发改|改|科|体|旅|文旅|综|行|质|价|粮|气|震))(?:(?<open>[\[［【(（])(?<year>(?:19|20)[0-9]{2})年?(?<close>[\]］】)）])(?=第?[0-9]{1,5}号)|〔(?:19|20)[0-9]{2}〕(?<zeros>0{1,3})(?=[1-9][0-9]{0,4}号))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Expression();
}
