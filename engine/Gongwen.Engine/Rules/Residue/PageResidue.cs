using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Residue;

/// <summary>GW5008: a page number or a page's navigation that was pasted into the text: 第 3 页 共 8 页, - 5 -, 上一篇.</summary>
internal sealed partial class PageResidue() : LineRule(Rule, "页", "-", "—", "－", "上一篇", "下一篇", "返回", "打印", "字号", "字体", "浏览", "来源", "发布时间", "责任编辑", "编辑")
{
    private const int Longest = 80;

    private static readonly RuleInfo Rule = new(
        "GW5008",
        Severity.Warning,
        new LocalizedText("页码或网页上的字粘进了正文", "A page number or a page's navigation in the text"),
        new LocalizedText(
            "从 PDF、网页粘贴时，页码、“上一篇”“打印本页”“责任编辑”等会混进正文，要整行删去。",
            "Text pasted from a PDF or a page brings page numbers and navigation along; remove the line."))
    {
        Name = "page-residue",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (line.Block is Table or Imprint or Masthead or Heading || line.Text.Length is 0 or > Longest || !Residue.IsMatch(line.Text))
            return;
        findings.Add(line.About(
            Info,
            0,
            line.Text.Length,
            new LocalizedText($"“{line.Text.Trim()}”像是页码或网页上的字", $"“{line.Text.Trim()}” looks like a page number or a page's navigation"),
            new LocalizedText("整行删去", "remove the line")));
    }

    private static readonly BoundedPattern Residue = new(ResidueExpression);

    [GeneratedRegex(
        """
        ^\s*第\s*[0-9]{1,4}\s*页\s*[，,/／]?\s*(?:[（(]?\s*共\s*[0-9]{1,4}\s*页\s*[）)]?)?\s*$
        |^\s*[-—－–]{1,2}\s*[0-9]{1,4}\s*[-—－–]{1,2}\s*$
        |^\s*(?:上一篇|下一篇|上一页|下一页)\s*[:：|]?
        |^\s*(?:\[|【|〖)?\s*(?:返回顶部|返回首页|返回列表|打印本页|打印此页|关闭窗口|收藏本页|分享到|我要纠错|扫一扫在手机打开)
        |^\s*(?:来源|信息来源|稿源|发布时间|发布日期|浏览次数|浏览量|阅读量|点击数|访问量)\s*[:：].{0,40}(?:来源|发布时间|发布日期|浏览|阅读|点击|作者|编辑|字号|字体|打印)
        |^\s*[（(【\[]?\s*(?:责任编辑|责编|编辑|审核|校对)\s*[:：]\s*[^\s，。；]{1,10}\s*[）)】\]]?\s*$
        |^\s*(?:字号|字体)\s*[:：]\s*[\[【]?\s*(?:大|小|默认)
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ResidueExpression();
}
