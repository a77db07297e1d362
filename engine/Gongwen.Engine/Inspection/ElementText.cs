using System.Text.RegularExpressions;

namespace Gongwen.Engine.Inspection;

/// <summary>What elements look like as text.</summary>
internal static partial class ElementText
{
    internal static bool IsCopyNumber(string text) => text.Length is > 0 and <= 8 && text.All(char.IsAsciiDigit);

    internal static bool IsClassification(string text) => text.Length <= 20 && ClassificationForm().IsMatch(text);

    internal static bool IsUrgency(string text) => text.Replace("\u3000", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal) is "特急" or "加急" or "平急" or "特提" or "急件";

    /// <summary>The document number in a line, and whether its brackets and year are as the standard has them; null for none.</summary>
    internal static (int Start, int Length, bool IsGood)? Number(string text)
    {
        if (text.Length > 120 || NumberForm().Match(text) is not { Success: true } match)
            return null;
        return (match.Index, match.Length, GoodNumber().IsMatch(match.Value));
    }

    /// <summary>True for 〔2026〕5号.</summary>
    internal static bool IsBareNumber(string text) => BareNumber().IsMatch(text);

    internal static bool IsOrderNumber(string text) => text.Length <= 16 && OrderNumber().IsMatch(text);

    internal static bool IsDate(string text) => text.Length <= 24 && (DateForm().IsMatch(text) || BlankDateForm().IsMatch(text));

    /// <summary>True for a date in Arabic digits without a leading zero (7.3.5.4).</summary>
    internal static bool IsGoodDate(string text) => GoodDate().IsMatch(text);

    /// <summary>True for a short line that ends as names of organs do.</summary>
    internal static bool IsOrgan(string text) => text.Length is > 2 and <= 25 && (text[^1] is '局' or '府' or '委' or '会' or '办' or '部' or '院' or '厅' or '处' or '组' or '室' or '镇' or '乡' || text.EndsWith("公司", StringComparison.Ordinal) || text.EndsWith("中心", StringComparison.Ordinal));

    internal static bool IsAttachmentLabel(string text) => text.Length <= 12 && AttachmentLabelForm().IsMatch(text);

    /// <summary>True for 附件1：名称, a note whose number stands at the wrong place.</summary>
    internal static bool IsNumberedNote(string text) => text.Length <= 60 && text[^1] != '。' && NumberedNoteForm().IsMatch(text);

    internal static bool IsRemark(string text) => text.Length is > 2 and < 200 && text[0] is '（' or '(' && text[^1] is '）' or ')';

    internal static bool IsAttendance(string text) => AttendanceForm().IsMatch(text);

    internal static bool IsImprint(string text) => ImprintForm().IsMatch(text);

    internal static bool IsIssuer(string text) => text.Length <= 80 && text.EndsWith("印发", StringComparison.Ordinal) && text.Contains('日', StringComparison.Ordinal);

    internal static bool IsRecipients(string text) => text.Length <= 400 && text[^1] is '：' or ':' && !text.Contains('。', StringComparison.Ordinal) && !text.Contains("如下", StringComparison.Ordinal);

    internal static bool IsUnit(string text) => text.Length <= 30 && UnitForm().IsMatch(text);

    [GeneratedRegex(@"^(绝\s*密|机\s*密|秘\s*密)(\s*★.{0,12})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ClassificationForm();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]{0,20}\s?[〔\[【(（［{]\s?(\d{2}|\d{4})\s?[〕\]】)）］}]\s?(第\s?)?\d{1,5}\s?号", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}]{1,20}〔\d{4}〕[1-9]\d{0,4}号$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GoodNumber();

    [GeneratedRegex(@"^〔\d{4}〕[1-9]\d{0,4}号$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"^[（(]?第\s?[\d一二三四五六七八九十百〇○]{1,6}\s?[号期][）)]?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OrderNumber();

    [GeneratedRegex(@"^(\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[二一][〇○Ｏ零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|\d{4}[.\-/]\d{1,2}[.\-/]\d{1,2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DateForm();

    // Of a model text or a draft: 20XX年×月×日, ____年__月__日, 年　月　日.
    [GeneratedRegex(@"^(?=.*[XxＸ×✕*＊○_＿某 \u3000])[\dXxＸ×✕*＊○_＿某 \u3000]{0,8}年[\dXxＸ×✕*＊○_＿某 \u3000]{1,6}月[\dXxＸ×✕*＊○_＿某 \u3000]{1,6}日$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BlankDateForm();

    [GeneratedRegex(@"^\d{4}年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GoodDate();

    [GeneratedRegex(@"^附\s?件\s?[\d一二三四五六七八九十]{0,3}[：:]?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AttachmentLabelForm();

    [GeneratedRegex(@"^附件\s?[\d一二三四五六七八九十]{1,3}\s?[：:]\s?\S", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberedNoteForm();

    [GeneratedRegex(@"^(出\s?席|请\s?假|列\s?席|参\s?加|缺\s?席)(人员)?[：:]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AttendanceForm();

    [GeneratedRegex(@"^(主\s?送|抄\s?送|抄\s?报|分\s?送)[：:]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ImprintForm();

    [GeneratedRegex(@"^[（(]?(计量)?单位[：:]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnitForm();
}
