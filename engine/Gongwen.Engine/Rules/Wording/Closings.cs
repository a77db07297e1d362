using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Wording;

/// <summary>GW5603: a closing of another kind: a 请示 that ends with 特此报告.</summary>
internal sealed partial class Closings() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5603",
        Severity.Warning,
        new LocalizedText("结语和文种不一致", "A closing of another kind"),
        new LocalizedText("结语随文种：请示“妥否，请批示”，报告“特此报告”，函“特此函达”“盼复”，通知“特此通知”，批复“此复”。", "Each kind closes in its own way: 妥否，请批示; 特此报告; 特此函达; 特此通知; 此复."))
    {
        Name = "closing-kind",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        var kind = text.Kind;
        if (Proper(kind) is not { } proper)
            return;
        foreach (var line in ClosingLines.Of(text, 3))
        {
            foreach (var match in Formula.Matches(line.Text))
            {
                if (KindOf(match.Groups["of"].Value) is var other && other != Plain(kind))
                    findings.Add(line.About(Info, match.Index, match.Length, new LocalizedText($"{kind}的结语写成了“{match.Value}”", $"the {kind} closes with {match.Value}"), new LocalizedText($"写“{proper}”", $"write {proper}")));
            }
        }
    }

    private static string Plain(string kind) => kind is "复函" or "答复" ? "函" : kind;

    private static string? Proper(string kind) => kind switch
    {
        "请示" => "妥否，请批示",
        "报告" => "特此报告",
        "函" => "特此函达",
        "复函" => "特此函复",
        "通知" => "特此通知",
        "通报" => "特此通报",
        "批复" => "此复",
        "公告" => "特此公告",
        "通告" => "特此通告",
        _ => null,
    };

    private static string KindOf(string of) => of switch
    {
        "函达" or "函告" or "函复" or "致函" => "函",
        "批示" => "请示",
        "此复" => "批复",
        _ => of,
    };

    // A report that asks is told by GW5601.
    private static readonly BoundedPattern Formula = new(FormulaExpression);

    [GeneratedRegex("(?<=^|[。；！ \\u3000])(?:特此(?<of>请示|报告|通知|通报|批复|公告|通告|函达|函告|函复|致函)|(?<of>此复))(?=[。！]?[ \\u3000]{0,8}$|[，。])|(?<=^|[。；！ \\u3000])(?:以上|上述)?(?:请示)?[，]?(?:妥否|当否)，请(?<of>批示)(?=[。！]?[ \\u3000]{0,8}$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex FormulaExpression();
}
