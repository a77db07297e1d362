using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Residue;

/// <summary>GW5001: blanks that wait for a value: ××局, 20XX年, ___, 【待补】, {{ }}.</summary>
internal sealed partial class LeftoverPlaceholders() : LineRule(Rule, "×", "✕", "✖", "X", "Ｘ", "x", "*", "＊", "○○", "{{", "{%", "__", "＿＿", "【", "〔", "[", "［")
{
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
    private const string FormulaMarks = "=＝";
    private const string ClauseMarks = "，。；：";
    private const string UnitWords = "区县市省州盟旗镇乡村街道社区部门厅委办院校所站局科股处室组年月日名人个次项条元户万";

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
        foreach (Match match in Candidates().Matches(line.Text))
        {
            if (line.IsGap(match.Index))
                continue;
            if (match.Groups["residue"].Success)
                AddResidue(line, match, findings);
            else if (IsPlaceholder(line.Text, match))
                findings.Add(IsWithheldName(line.Text, match) ? Withheld(line, match) : line.About(Info, match.Index, match.Length, Message(match.Value), Hint));
        }
    }

    /// <summary>In a notice of a case names are withheld: 犯罪嫌疑人刘×、王××. Probably meant, so it doesn't stop the document.</summary>
    private Finding Withheld(DocumentLine line, Match match) =>
        line.About(Info, match.Index, match.Length, Message(match.Value), new LocalizedText("隐去的姓名可以保留；是留的空，就换成实际内容", "a name withheld may stay; a blank is to be filled")) with { Severity = Severity.Warning };

    private static bool IsWithheldName(string text, Match match) =>
        match.Length <= 2 && match.Index > 0 && match.Groups["times"].Success && Surnames.Contains(text[match.Index - 1], StringComparison.Ordinal) && CaseWords().IsMatch(text);

    private static LocalizedText Hint { get; } = new("换成实际内容", "write what belongs there");

    private static LocalizedText Message(string text) => new($"占位符“{text}”没有填", $"the placeholder “{text}” is left");

    /// <summary>Liquid and Markdown marks in printed text are probably residue, but may be meant; they don't stop the document.</summary>
    private void AddResidue(DocumentLine line, Match match, FindingList findings)
    {
        if (match.Groups["bold"].Success && Han(match.Groups["bold"].Value) && UnitWords.Contains(match.Groups["bold"].Value[^1]))
        {
            findings.Add(line.About(Info, match.Index, 2, Message("**"), Hint));
            return;
        }

        var finding = line.About(
            Info,
            match.Index,
            match.Length,
            new LocalizedText($"“{match.Value}”像是没有清理的模板或标记符号", $"“{match.Value}” looks like template or markup residue"),
            new LocalizedText("不需要就删去", "remove it unless it is meant"));
        findings.Add(finding with { Severity = Severity.Warning });
    }

    private static bool IsPlaceholder(string text, Match match)
    {
        var before = match.Index > 0 ? text[match.Index - 1] : '\0';
        var after = match.Index + match.Length < text.Length ? text[match.Index + match.Length] : '\0';
        if (match.Groups["times"].Success)
            return IsTimesPlaceholder(text, match, before, after);
        if (match.Groups["letter"].Success)
            return IsLetterPlaceholder(text, match, before, after);
        if (match.Groups["star"].Success)
            return (Han(before) || Han(after)) && (match.Length > 1 || (match.Index > 0 && Han(after) && after != '号' && !char.IsAsciiDigit(before)));
        if (match.Groups["circle"].Success)
            return (Han(before) || Han(after)) && !ChineseDigit(before) && !ChineseDigit(after);
        if (match.Groups["blank"].Success)
            return !(char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after));
        return true;
    }

    /// <summary>3×4, 3米×4米, a×b, 单价×数量 multiply; ××局, ×月×日 and 20××年 wait.</summary>
    private static bool IsTimesPlaceholder(string text, Match match, char before, char after)
    {
        if (match.Length > 1)
            return true;
        if (IsOperand(Neighbour(text, match.Index, -1)) && IsOperand(Neighbour(text, match.Index + match.Length - 1, 1)))
            return false;
        if (QuantityBefore().IsMatch(text.AsSpan(0, match.Index)) && QuantityAfter().IsMatch(text.AsSpan(match.Index + 1)))
            return false;
        return (Han(before) || Han(after)) && !Clause(text, match.Index).ContainsAny(FormulaMarks);
    }

    private static ReadOnlySpan<char> Clause(string text, int index)
    {
        var end = text.AsSpan(index).IndexOfAny(ClauseMarks);
        var start = text.AsSpan(0, index).LastIndexOfAny(ClauseMarks) + 1;
        return end < 0 ? text.AsSpan(start) : text.AsSpan(start, index + end - start);
    }

    /// <summary>X光, 5X, AXX and Model X are names; XX局, X月 and 20XX年 wait.</summary>
    private static bool IsLetterPlaceholder(string text, Match match, char before, char after)
    {
        var neighbour = Neighbour(text, match.Index, -1);
        if (char.IsAsciiLetter(neighbour) || char.IsAsciiLetterOrDigit(after))
            return false;
        if (char.IsAsciiDigit(before))
            return after == '年' && ShortYear().IsMatch(text.AsSpan(0, match.Index));
        if (match.Value == "x")
            return false;
        return (Han(before) || Han(after) || (IsQuote(before) && IsQuote(after))) && !NamedAfterX().IsMatch(text.AsSpan(match.Index + match.Length - 1)) && !(match.Length == 1 && (after is '型' or '档'));
    }

    private static char Neighbour(string text, int index, int step)
    {
        do
            index += step;
        while (index >= 0 && index < text.Length && text[index] == ' ');
        return index >= 0 && index < text.Length ? text[index] : '\0';
    }

    private static bool IsOperand(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '%' or '(' or ')' or '（' or '）' or '％';

    private static bool IsQuote(char c) => c is '“' or '”' or '《' or '》' or '（' or '）';

    private static bool Han(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';

    private static bool Han(string text) => text.All(Han);

    private static bool ChineseDigit(char c) => "〇一二三四五六七八九零".Contains(c);

    [GeneratedRegex(
        """
        (?<times>[×✕✖]{1,200})
        |(?<residue>\*\*(?<bold>[^*\n]{1,40})\*\*|\{\{[^\n{}]{0,200}\}\}|\{%[^\n{}]{0,200}%\})
        |(?<letter>[XＸ]{1,200}|x{1,200})
        |(?<star>[*＊]{1,200})
        |(?<circle>○{2,200})
        |(?<blank>[_＿]{2,200})
        |[【〔\[［][^】〕\]］\n]{0,20}(?:待补|待填|待核|待定|待确认|待完善|请填|请补|填写)[^】〕\]］\n]{0,40}[】〕\]］]
        |[\[［](?:单位|姓名|日期|名称|金额|数字|年份|时间|地点)[^\]］\n]{0,6}[\]］]
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Candidates();

    [GeneratedRegex("嫌疑|被告|被执行|受贿|行贿|贪污|盗窃|诈骗|酒驾|醉驾|违纪|违法|处分|立案|起诉|判处|事故|死亡|受伤|传销|吸毒|案", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CaseWords();

    [GeneratedRegex("(?<![0-9])[0-9]{2,3}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ShortYear();

    [GeneratedRegex("^.(?:光|射线|线|轴|染色体|波段)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NamedAfterX();

    // A figure with its unit, or the name of a figure.
    [GeneratedRegex("(?:[0-9][\\u4E00-\\u9FFF]{1,3}|权重|系数|标准|单价|数量|比例|面积|人数|分值|得分|天数|率) ?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex QuantityBefore();

    [GeneratedRegex("^ ?(?:[0-9]|[\\u4E00-\\u9FFF]{0,4}(?:权重|系数|标准|单价|数量|比例|面积|人数|分值|得分|天数|率))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex QuantityAfter();
}
