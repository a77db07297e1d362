using System.Text.RegularExpressions;

namespace Gongwen.Engine.Adopting;

/// <summary>Names how long something may take or is late: 缴纳期限天数, 逾期天数, 调度间隔天数.</summary>
internal static partial class SpanNames
{
    /// <summary>The name; null for a blank that is no such span.</summary>
    /// <param name="before">What stands before it.</param>
    /// <param name="after">What stands behind it, its unit first.</param>
    public static BlankName? Of(string before, string after)
    {
        if (before.EndsWith('月') || before.EndsWith('第') || Unit().Match(after) is not { Success: true } match)
            return null;
        var unit = match.Groups["unit"].Value;
        var suffix = unit switch { "日" or "天" or "个自然日" or "自然日" => "天数", "小时" or "个小时" => "小时数", "分钟" => "分钟数", "个月" => "月数", "年" => "年数", "周" => "周数", _ => "工作日数" };
        var rest = after[match.Length..];
        if (match.Groups["within"].Success)
            return new BlankName(Act(rest) + "期限" + suffix, FieldKind.Count) { Unit = unit };
        if (before.EndsWith('每') && unit is not "年")
            return new BlankName(Act(rest) + "间隔" + suffix, FieldKind.Count) { Unit = unit };
        if (Late().Match(before) is { Success: true } late)
            return new BlankName(late.Value + suffix, FieldKind.Count) { Unit = unit };
        return null;
    }

    // 内完成整改, 内向上级报告; 内将罚款缴至: what is done to a thing stands behind it.
    private static string Act(string rest)
    {
        var words = Phrase.WordsAt(rest);
        var at = words.FindIndex(IsAct);
        if (at is < 0 or > 7)
            return "";
        if (words[0] is "将" or "把")
            at = words.FindLastIndex(IsAct);
        var next = at + 1 < words.Count ? words[at + 1] : "";
        return words[at] switch
        {
            "缴至" => "缴纳",
            "提起" when next.Length is > 1 and <= 4 => "提起" + next,
            "完成" when next.Length is > 1 and <= 4 && (Phrase.IsVerb(next) || Phrase.IsNoun(next)) => Phrase.IsVerb(next) ? next : next + "完成",
            var act => act,
        };
    }

    private static bool IsAct(string word) => word.Length > 1 && (Phrase.IsVerb(word) || word is "报告" or "通知" or "申请" or "答复" or "检查");

    [GeneratedRegex("^ ?(?<unit>个?工作日|个?自然日|日|天|个?小时|分钟|个月|年|周)(?<within>(?:之|以)?内)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unit();

    [GeneratedRegex("(?:逾期|超期|提前|(?<!不)超过|延期|缓期)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Late();
}
