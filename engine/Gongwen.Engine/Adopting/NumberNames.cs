using System.Text.RegularExpressions;

namespace Gongwen.Engine.Adopting;

/// <summary>Names the blanks of a document number (X政发〔20XX〕X号) and of a clause that is cited (《__》第__条第__款).</summary>
internal static partial class NumberNames
{
    /// <summary>The name; null for a blank of neither.</summary>
    /// <param name="line">The line.</param>
    /// <param name="blank">The blank.</param>
    /// <param name="before">What stands between it and the blank before.</param>
    /// <param name="after">What stands between it and the next one.</param>
    public static BlankName? Of(ModelLine line, ModelBlank blank, string before, string after)
    {
        if (before.Length > 0 && before[^1] is '〔' or '［' || (before.EndsWith('[') && after.StartsWith(']')) || (before.EndsWith('【') && after.StartsWith('】')))
            return new BlankName(Whose(line, blank) + "文号年份", FieldKind.Year);
        if (after.StartsWith('号') && (before.Length == 0 || before[^1] is '〕' or '］' or ']' or '】' || AfterYear().IsMatch(before)))
            return new BlankName(Whose(line, blank) + "文号序号", FieldKind.Ordinal);
        if (Head().IsMatch(line.After(blank.End)) && !after.StartsWith('号'))
            return Whose(line, blank) is { Length: > 0 } whose ? new BlankName(whose + "文号代字", FieldKind.Name) : new BlankName("发文机关代字", FieldKind.Name);
        return Cited(line, blank, before, after);
    }

    // The text's own number begins its line; another stands in a sentence.
    private static string Whose(ModelLine line, ModelBlank blank)
    {
        var text = line.Before(blank.Start);
        if (text.AsSpan().TrimStart().IndexOfAny("（(《，。：") < 0 && !(text.AsSpan().TrimStart() is ['（' or '(', ..]))
            return "";
        // （    ）罚字〔20__〕第__号: the bracket is a blank itself.
        if (line.Blanks.Count > 0 && line.Blanks[0].Of(line.Text) is ['（' or '(', ..] && line.Text[..line.Blanks[0].Start].Trim().Length == 0)
            return "";
        return line.After(blank.End) is var rest && rest.IndexOf("收悉", StringComparison.Ordinal) is >= 0 and < 24 ? "来文" : "引用";
    }

    private static BlankName? Cited(ModelLine line, ModelBlank blank, string before, string after)
    {
        var all = line.Before(blank.Start);
        var isLaw = before.EndsWith('《') && Clause().IsMatch(line.After(blank.End));
        var isClause = before.EndsWith('第') && after.Length > 0 && after[0] is '条' or '款' or '项' && (line.Text.Contains('》', StringComparison.Ordinal) || after[0] is '条') && !after.StartsWith("条线", StringComparison.Ordinal) && !after.StartsWith("项目", StringComparison.Ordinal);
        if (!isLaw && !isClause)
            return null;
        var why = Reason().Match(all) is { Success: true } match ? match.Value : "";
        return isLaw ? new BlankName(why + "法规名称", FieldKind.Name) : new BlankName(why + after[0] switch { '条' => "条款序号", '款' => "款序号", _ => "项序号" }, FieldKind.Ordinal);
    }

    [GeneratedRegex(@"^[\u4E00-\u9FFF]{0,6}[〔［\[](?:[12][09]|[^\u4E00-\u9FFF]{1,8}[〕］\]])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Head();

    [GeneratedRegex(@"(?:[〕］\]】]|年)[ ]?第$|^第$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AfterYear();

    [GeneratedRegex("^》第[^，。]{1,12}条", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clause();

    [GeneratedRegex("(?:违反|依据|根据|按照|依照|参照|符合)(?!.*(?:违反|依据|根据|按照|依照|参照|符合))", RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reason();
}
