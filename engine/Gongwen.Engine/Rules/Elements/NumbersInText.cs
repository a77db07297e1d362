using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Elements;

/// <summary>GW5501: a quoted document number with 第 or half a year: 国发〔2026〕第3号; its brackets and zeros are told by GW5326.</summary>
internal sealed partial class NumbersInText() : LineRule(Rule, "[", "［", "【", "〔")
{
    private static readonly RuleInfo Rule = new(
        "GW5501",
        Severity.Warning,
        new LocalizedText("引用的发文字号多了“第”或年份不全", "A quoted document number with 第 or half a year"),
        new LocalizedText(
            "发文字号的年份写全四位，序号不加“第”。",
            "The year of a document number has four digits, and no 第 stands before its number."))
    {
        Name = "document-numbers-in-text",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.2.5"),
        Since = "0.1.0",
        FromYear = 2012,
    };

    public override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        // The number of the document itself is told by GW5202.
        if (line.Block is Masthead)
            return;
        foreach (var match in Number.Matches(line.Text))
        {
            if (!Other.IsMatch(line.Text.AsSpan(Math.Max(0, match.Index - 20)..match.Groups["open"].Index)))
                Check(line, match, findings);
        }
    }

    private void Check(DocumentLine line, Match match, FindingList findings)
    {
        var (open, year, ordinal) = (match.Groups["open"], match.Groups["year"], match.Groups["ordinal"]);
        if (year.Length == 2)
        {
            Add(line, year, null, $"发文字号的年份“{year.Value}”没有写全", $"the year {year.Value} of a document number lacks digits", "年份写四位数", "write the year with four digits", findings);
            return;
        }

        // Penalties and licences are numbered 罚字〔2026〕第3号.
        if (ordinal.Length > 0 && line.Text[open.Index - 1] != '字')
            Add(line, ordinal, "", "发文字号的序号前不加“第”", "a document number has no 第 before its number", "删去“第”", "remove 第", findings);
    }

    private void Add(DocumentLine line, Group part, string? replacement, string chinese, string english, string hint, string hintEnglish, FindingList findings)
    {
        var finding = line.About(Info, part.Index, part.Length, new LocalizedText(chinese, english), new LocalizedText(hint, hintEnglish));
        findings.Add(replacement is null ? finding : finding with { Fix = TextFix.At(line, part.Index, part.Length, replacement) });
    }

    // Contracts, permits and court cases have forms of their own.
    private static readonly BoundedPattern Other = new(OtherExpression);

    [GeneratedRegex("合同|协议|编号|招标|采购|许可|证|罚|公告|通告|令|批次|项目|样品|号码|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][0-9]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex OtherExpression();

    private static readonly BoundedPattern Number = new(NumberExpression);

    [GeneratedRegex(
        "(?<=[\\u4E00-\\u9FFF])[发函字文办通复告规请报政党委组宣纪法财教建人社审税监农工商计环住交水卫综督办](?<open>[\\[［【〔])(?<year>(?:19|20)[0-9]{2}|[0-9]{2})年?[\\]］】〕](?<ordinal>第?)0{0,3}[1-9][0-9]{0,4}号",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NumberExpression();
}
