using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Elements;

/// <summary>GW5501: a document number quoted in a wrong form: 国发[2026]3号.</summary>
internal sealed partial class NumbersInText() : LineRule(Rule, "[", "［", "【", "（", "(", "〔")
{
    private static readonly RuleInfo Rule = new(
        "GW5501",
        Severity.Warning,
        new LocalizedText("引用的发文字号写法不对", "A quoted document number in a wrong form"),
        new LocalizedText(
            "发文字号的年份用六角括号〔〕，写全四位；序号不加“第”，不编虚位。",
            "The year of a document number has four digits in 〔〕; its number has neither 第 nor zeros before it."))
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
        foreach (Match match in Number().Matches(line.Text))
        {
            if (!Other().IsMatch(line.Text[Math.Max(0, match.Index - 20)..match.Groups["open"].Index]))
                Check(line, match, findings);
        }
    }

    private void Check(DocumentLine line, Match match, FindingList findings)
    {
        var (open, year, close, ordinal, zeros) = (match.Groups["open"], match.Groups["year"], match.Groups["close"], match.Groups["ordinal"], match.Groups["zeros"]);
        if (year.Length == 2)
        {
            Add(line, year, null, $"发文字号的年份“{year.Value}”没有写全", $"the year {year.Value} of a document number lacks digits", "年份写四位数", "write the year with four digits", findings);
            return;
        }

        if (open.Value != "〔" || close.Value != "〕")
        {
            var finding = line.About(
                Info,
                open.Index,
                close.Index + 1 - open.Index,
                new LocalizedText($"发文字号的年份“{open.Value}{year.Value}{close.Value}”要用六角括号", $"the year {open.Value}{year.Value}{close.Value} of a document number stands in 〔〕"),
                new LocalizedText($"改为“〔{year.Value}〕”", $"write 〔{year.Value}〕"));
            findings.Add(finding with { Fix = TextFix.At(line, open.Index, close.Index + 1 - open.Index, $"〔{year.Value}〕") });
        }

        // Penalties and licences are numbered 罚字〔2026〕第3号.
        if (ordinal.Length > 0 && line.Text[open.Index - 1] != '字')
            Add(line, ordinal, "", "发文字号的序号前不加“第”", "a document number has no 第 before its number", "删去“第”", "remove 第", findings);
        if (zeros.Length > 0)
            Add(line, zeros, "", $"发文字号的序号前有“{zeros.Value}”，不编虚位", $"a document number has no zeros before its number ({zeros.Value})", $"删去“{zeros.Value}”", $"remove {zeros.Value}", findings);
    }

    private void Add(DocumentLine line, Group part, string? replacement, string chinese, string english, string hint, string hintEnglish, FindingList findings)
    {
        var finding = line.About(Info, part.Index, part.Length, new LocalizedText(chinese, english), new LocalizedText(hint, hintEnglish));
        findings.Add(replacement is null ? finding : finding with { Fix = TextFix.At(line, part.Index, part.Length, replacement) });
    }

    // Contracts, permits and court cases have forms of their own.
    [GeneratedRegex("合同|协议|编号|招标|采购|许可|证|罚|批次|项目|样品|号码|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][0-9]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Other();

    [GeneratedRegex(
        "(?<=[\\u4E00-\\u9FFF])[发函字文办通复告规请报政党委组宣纪法财教建人社审税监农工商计环住交水卫综督办](?:(?<open>[\\[［【〔])(?<year>(?:19|20)[0-9]{2}|[0-9]{2})年?(?<close>[\\]］】〕])|(?<open>[（(])(?<year>(?:19|20)[0-9]{2})(?<close>[）)]))(?<ordinal>第?)(?<zeros>0{0,3})[1-9][0-9]{0,4}号",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();
}
