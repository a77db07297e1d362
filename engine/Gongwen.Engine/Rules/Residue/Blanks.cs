using System.Text.RegularExpressions;

namespace Gongwen.Engine.Rules.Residue;

/// <summary>The one place that knows what a blank looks like that waits for a value: ××局, 20XX年, ___, 【待补】; and what only looks like one: X光, 3×4, **重点**.</summary>
internal static partial class Blanks
{
    private const int Reach = 8;
    private const string FormulaMarks = "=＝";
    private const string ClauseMarks = "，。；：";
    private const string UnitWords = "区县市省州盟旗镇乡村街道社区部门厅委办院校所站局科股处室组年月日名人个次项条元户万";
    private const string Marks = "×✕✖XＸx*＊○_＿某";
    private const string Around = "年月日时分第号至—-.． 　";

    /// <summary>The blanks of a line in their order, with what is probably left of a template or of markup.</summary>
    public static IEnumerable<BlankMark> In(string text)
    {
        foreach (var match in Candidates.Matches(text))
        {
            if (match.Groups["bold"].Success && IsPair(text, match))
            {
                yield return new BlankMark(match.Index, 2);
                yield return new BlankMark(match.Index + match.Length - 2, 2);
            }
            else if (match.Groups["bold"].Success && Han(match.Groups["bold"].Value) && UnitWords.Contains(match.Groups["bold"].Value[^1], StringComparison.Ordinal))
            {
                yield return new BlankMark(match.Index, 2);
            }
            else if (match.Groups["residue"].Success)
            {
                yield return new BlankMark(match.Index, match.Length) { IsResidue = true };
            }
            else if (IsBlank(text, match))
            {
                yield return new BlankMark(match.Index, match.Length);
            }
        }
    }

    /// <summary>True for a value that is nothing but a blank: ××, 20XX, ×月×日, ____, 年　月　日.</summary>
    public static bool IsBlankValue(string text) =>
        (text.AsSpan().TrimEnd().EndsWith("日", StringComparison.Ordinal) && (SpacedDate.IsMatch(text) || PromptedDate.IsMatch(text))) || (text.AsSpan().IndexOfAny(Marks) >= 0 && text.All(c => Marks.Contains(c, StringComparison.Ordinal) || char.IsAsciiDigit(c) || Around.Contains(c, StringComparison.Ordinal)));

    // **区**局: stars before two words that such blanks stand before; **重点**工作 is bold.
    private static bool IsPair(string text, Match match)
    {
        var end = match.Index + match.Length;
        return end < text.Length && UnitWords.Contains(match.Groups["bold"].Value[0], StringComparison.Ordinal) && UnitWords.Contains(text[end], StringComparison.Ordinal);
    }

    private static bool IsBlank(string text, Match match)
    {
        var before = match.Index > 0 ? text[match.Index - 1] : '\0';
        var after = match.Index + match.Length < text.Length ? text[match.Index + match.Length] : '\0';
        if (match.Groups["times"].Success)
            return IsTimesPlaceholder(text, match, before, after);
        if (match.Groups["letter"].Success)
            return IsLetterPlaceholder(text, match, before, after);
        if (match.Groups["star"].Success)
            return (Han(before) || Han(after) || (match.Length > 1 && before is '：' or ':')) && (match.Length > 1 || (match.Index > 0 && Han(after) && after != '号' && !char.IsAsciiDigit(before)));
        if (match.Groups["circle"].Success)
            return (Han(before) || Han(after)) && !ChineseDigit(before) && !ChineseDigit(after) && (match.Length > 1 || UnitWords.Contains(after, StringComparison.Ordinal));
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
        if (QuantityBefore.IsMatch(Before(text, match.Index)) && QuantityAfter.IsMatch(Behind(text, match.Index + 1)))
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
            return after is '年' or '〕' or '］' or ']' && ShortYear.IsMatch(Before(text, match.Index));
        // A small x alone is one only where what is counted or named follows: x月x日, x次.
        if (match.Value == "x" && !UnitWords.Contains(after, StringComparison.Ordinal))
            return false;
        if (match.Length > 1 && match.Value[0] != 'x' && !Han(before) && !Han(after))
            return true;
        return (Han(before) || Han(after) || after is '%' or '％' || (IsQuote(before) && IsQuote(after))) && !NamedAfterX.IsMatch(Behind(text, match.Index + match.Length - 1)) && !(match.Length == 1 && (after is '型' or '档'));
    }

    // No farther than the expressions look.
    private static ReadOnlySpan<char> Before(string text, int index) => text.AsSpan(Math.Max(0, index - Reach)..index);

    private static ReadOnlySpan<char> Behind(string text, int index) => text.AsSpan(index, Math.Min(Reach, text.Length - index));

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

    private static readonly BoundedPattern Candidates = new(CandidatesExpression);

    [GeneratedRegex(
        """
        (?<times>[×✕✖]{1,200})
        |(?<residue>(?<!\*)\*\*(?!\*)(?<bold>[^*\n]{1,40})\*\*(?!\*)|\{\{[^\n{}]{0,200}\}\}|\{%[^\n{}]{0,200}%\})
        |(?<letter>[XＸ]{1,200}|x{1,200})
        |(?<star>[*＊]{1,200})
        |(?<circle>○{1,200})
        |(?<blank>[_＿]{2,200})
        |[【〔\[［][^】〕\]］\n]{0,20}(?:待补|待填|待核|待定|待确认|待完善|请填|请补|填写)[^】〕\]］\n]{0,40}[】〕\]］]
        |[\[［](?:单位|姓名|日期|名称|金额|数字|年份|时间|地点)[^\]］\n]{0,6}[\]］]
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex CandidatesExpression();

    private static readonly BoundedPattern SpacedDate = new(SpacedDateExpression);

    [GeneratedRegex(@"^\s*(?:(?:20)?\s*年)?\s+月\s+日\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SpacedDateExpression();

    private static readonly BoundedPattern PromptedDate = new(PromptedDateExpression);

    [GeneratedRegex(@"^[【〔［\[（(](?:年份?|20[^】〕］\]）)]{0,4})[】〕］\]）)]\s*年\s*[【〔［\[（(]月份?[】〕］\]）)]\s*月\s*[【〔［\[（(]日期?[】〕］\]）)]\s*日$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex PromptedDateExpression();

    private static readonly BoundedPattern ShortYear = new(ShortYearExpression);

    [GeneratedRegex("(?<![0-9])[0-9]{2,3}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ShortYearExpression();

    private static readonly BoundedPattern NamedAfterX = new(NamedAfterXExpression);

    [GeneratedRegex("^.(?:光|射线|线|轴|染色体|波段)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NamedAfterXExpression();

    // A figure with its unit, or the name of a figure.
    private static readonly BoundedPattern QuantityBefore = new(QuantityBeforeExpression);

    [GeneratedRegex("(?:[0-9][\\u4E00-\\u9FFF]{1,3}|权重|系数|标准|单价|数量|比例|面积|人数|分值|得分|天数|率) ?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex QuantityBeforeExpression();

    private static readonly BoundedPattern QuantityAfter = new(QuantityAfterExpression);

    [GeneratedRegex("^ ?(?:[0-9]|[\\u4E00-\\u9FFF]{0,4}(?:权重|系数|标准|单价|数量|比例|面积|人数|分值|得分|天数|率))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex QuantityAfterExpression();
}
