using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Residue;

/// <summary>GW5001: blanks that wait for a value: ××局, 20XX年, ___, 【待补】, {{ }}.</summary>
internal sealed partial class LeftoverPlaceholders() : LineRule(Rule, "×", "✕", "✖", "X", "Ｘ", "x", "*", "＊", "○", "{{", "{%", "__", "＿＿", "【", "〔", "[", "［")
{
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";

    private static readonly RuleInfo Rule = new(
        "GW5001",
        Severity.Error,
        new LocalizedText("占位符没有填", "A placeholder is left"),
        new LocalizedText(
            "范文和草稿里用 ×、X、*、___、【待补】留出的空，印发前都要换成实际内容。",
            "Blanks marked ×, X, *, ___ or 【待补】 in models and drafts must be filled before the document goes out."))
    {
        Name = "leftover-placeholders",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <summary>The rule, for others that ask what is a blank.</summary>
    public static LeftoverPlaceholders Instance { get; } = new();

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var mark in Blanks.In(line.Text))
        {
            if (line.IsGap(mark.Start))
                continue;
            if (mark.IsResidue)
                findings.Add(Residue(line, mark));
            else
                findings.Add(IsWithheldName(line.Text, mark) ? Withheld(line, mark) : line.About(Info, mark.Start, mark.Length, Message(mark.Of(line.Text)), Hint));
        }
    }

    /// <summary>In a notice of a case names are withheld: 犯罪嫌疑人刘×、王××. Probably meant, so it doesn't stop the document.</summary>
    private Finding Withheld(DocumentLine line, BlankMark mark) =>
        line.About(Info, mark.Start, mark.Length, Message(mark.Of(line.Text)), new LocalizedText("隐去的姓名可以保留；是留的空，就换成实际内容", "a name withheld may stay; a blank is to be filled")) with { Severity = Severity.Warning };

    private static bool IsWithheldName(string text, BlankMark mark) =>
        mark.Length <= 2 && mark.Start > 0 && text[mark.Start] is '×' or '✕' or '✖' && Surnames.Contains(text[mark.Start - 1], StringComparison.Ordinal) && CaseWords.IsMatch(text);

    private static LocalizedText Hint { get; } = new("换成实际内容", "write what belongs there");

    private static LocalizedText Message(string text) => new($"占位符“{text}”没有填", $"the placeholder “{text}” is left");

    /// <summary>Liquid and Markdown marks in printed text are probably residue, but may be meant; they don't stop the document.</summary>
    private Finding Residue(DocumentLine line, BlankMark mark)
    {
        var text = mark.Of(line.Text);
        return line.About(
            Info,
            mark.Start,
            mark.Length,
            new LocalizedText($"“{text}”像是没有清理的模板或标记符号", $"“{text}” looks like template or markup residue"),
            new LocalizedText("不需要就删去", "remove it unless it is meant")) with
        {
            Severity = Severity.Warning,
        };
    }

    private static readonly BoundedPattern CaseWords = new(CaseWordsExpression);

    [GeneratedRegex("嫌疑|被告|被执行|受贿|行贿|贪污|盗窃|诈骗|酒驾|醉驾|违纪|违法|处分|立案|起诉|判处|事故|死亡|受伤|传销|吸毒|案", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex CaseWordsExpression();
}
