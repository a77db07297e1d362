using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Importing;

/// <summary>A style of series words: 一是…二是…, 首先…其次….</summary>
/// <param name="Name">As data say it.</param>
/// <param name="DefaultMark">What stands behind the word when data say nothing.</param>
internal sealed partial record SeriesStyle(string Name, string DefaultMark)
{
    /// <summary>All there are.</summary>
    public static readonly IReadOnlyList<SeriesStyle> All = [new("一是", ""), new("一要", ""), new("首先", "，"), new("一个是", ""), new("第一", "，"), new("其一", ""), new("一方面", ""), new("（一）", ""), new("1.", ""), new("（1）", "")];

    /// <summary>What may come behind 其次 in words only.</summary>
    public static readonly string[] Further = ["再次", "此外", "最后"];

    /// <summary>How many items a series may have at most.</summary>
    public const int MostItems = 30;

    /// <summary>The word of an item from 1, of so many; null when there is none.</summary>
    public string? Word(int index, int count) => Name switch
    {
        "首先" => count is < 2 or > 5 ? null : index == count && index >= 3 ? "最后" : index switch { 1 => "首先", 2 => "其次", 3 => "再次", 4 => "此外", _ => null },
        "一个是" => index switch { 1 => "一个是", 2 => "另一个是", _ => "还有一个是" },
        "一方面" => count != 2 ? null : index == 1 ? "一方面" : "另一方面",
        "1." or "（1）" => Name.Replace("1", index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
        _ => Name.Replace("一", ChineseNumerals.Small(index), StringComparison.Ordinal),
    };

    /// <summary>False for text without the first word of any style.</summary>
    public static bool MayHold(string text) => All.Any(style => text.Contains(style.Name, StringComparison.Ordinal));

    /// <summary>The mark behind a word in a text: ， ： 、 or nothing.</summary>
    public static string MarkAt(string text, int at) => at < text.Length && text[at] is '，' or '：' or '、' ? text[at].ToString() : "";

    /// <summary>True where a word that begins an item may stand: at the beginning, or behind the end of a clause.</summary>
    public static bool MayBegin(string text, int at) => at == 0 || text[at - 1] is '。' or '；' or '：' or '！' or '？' or ';' or ':' or '\n' || (text[at - 1] is '”' or '）' or '》' && at > 1 && text[at - 2] is '。' or '！' or '？');

    /// <summary>True when a word there doesn't begin an item: 第一书记, 一是一, 首先是.</summary>
    public bool IsPart(string text, int behind) => Name == "1." ? behind < text.Length && char.IsAsciiDigit(text[behind]) && !Year().IsMatch(text, behind) : Name is "第一" or "其一" && MarkAt(text, behind).Length == 0 && !(behind < text.Length && text[behind] is '是' or '要') || Within().IsMatch(text, behind);

    // 1.2026年…, where the number before a full stop is none of a figure.
    [GeneratedRegex(@"\G[12][0-9]{3}年", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\G(?:否|不是|[一二三四五六七八九](?:[、，。；]|$))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Within();
}
