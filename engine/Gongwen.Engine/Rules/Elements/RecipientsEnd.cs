using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Elements;

/// <summary>GW5502: 主送机关 that don't end with a colon.</summary>
internal sealed partial class RecipientsEnd() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5502",
        Severity.Warning,
        new LocalizedText("主送机关后面不是冒号", "Recipients without a colon at the end"),
        new LocalizedText("主送机关最后一个名称后面用全角冒号。", "A full-width colon stands behind the last recipient."))
    {
        Name = "recipients-end",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.3.2"),
        Since = "0.1.0",
    };

    public override void Check(DocumentText text, FindingList findings)
    {
        var blocks = text.Document.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            // Read from a text that somebody else wrote, recipients without their colon are a paragraph under the title.
            var isNext = i > 0 && blocks[i - 1] is Title && blocks[i] is Paragraph;
            if (blocks[i] is not Recipients && !isNext)
                continue;
            foreach (var line in text.LinesOf(blocks[i]))
                Check(line, isNext, findings);
        }
    }

    private void Check(DocumentLine line, bool isParagraph, FindingList findings)
    {
        var words = line.Text.TrimEnd();
        if (words.Length == 0 || words[^1] is '：' or ':' || (isParagraph && !Units.IsMatch(words)))
            return;
        var isMark = words[^1] is '。' or '，' or '；' or '、' or '.' or ',' or ';';
        var last = words.Length - 1;
        findings.Add(line.About(
            Info,
            last,
            1,
            new LocalizedText(isMark ? $"主送机关后面用了“{words[^1]}”" : "主送机关后面没有冒号", isMark ? $"{words[^1]} stands behind the recipients" : "no colon stands behind the recipients"),
            new LocalizedText("改用全角冒号“：”", "write a full-width colon")) with
        {
            Fix = TextFix.At(line, last, 1, isMark ? "：" : $"{words[^1]}："),
        });
    }

    // 各乡镇人民政府，县直各单位。 - nothing but names, the first of which says 各 or the last of which ends with a wrong mark.
    private static readonly BoundedPattern Units = new(UnitsExpression);

    [GeneratedRegex("^(?:各|县直|市直|省直|区直)[\\u4E00-\\u9FFF（）]{2,24}(?:[，、][\\u4E00-\\u9FFF（）]{2,24}){0,8}(?<=政府|委|办|局|厅|部|委员会|公司|中心|单位|部门|学校|医院|站|所|科室|支部|村|社区|街道|机构|协会)[。；，、]?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex UnitsExpression();
}
