using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Rules.Structure;

/// <summary>Reads the numbers paragraphs and headings begin with.</summary>
internal static partial class TypedLabels
{
    private const string Numerals = "一二三四五六七八九";

    /// <summary>The number a line begins with; null for none. A line remembers it: <see cref="DocumentLine.Label"/>.</summary>
    public static TypedLabel? Of(DocumentLine line) => TextOf(line) is { } text ? Read(line, text, LabelOf(line) is null ? 0 : -1) : null;

    /// <summary>False for a line whose first character begins no number.</summary>
    public static bool MayBegin(DocumentLine line) =>
        TextOf(line).AsSpan().TrimStart([' ', '\u3000']) is [var first, ..]
        && first is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '（' or '(' or (>= '1' and <= '9') or (>= '①' and <= '⑳');

    /// <summary>A number as the standard writes it.</summary>
    public static string Written(int level, int number) => level switch
    {
        1 => ChineseNumerals.Small(number) + "、",
        2 => $"（{ChineseNumerals.Small(number)}）",
        3 => number.ToString(CultureInfo.InvariantCulture) + ".",
        4 => $"（{number.ToString(CultureInfo.InvariantCulture)}）",
        _ => ((char)('①' + number - 1)).ToString(),
    };

    /// <summary>一 to 九十九 as a number; 0 for anything else.</summary>
    public static int ValueOf(string numeral)
    {
        var ten = numeral.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
            return numeral.Length == 1 ? Numerals.IndexOf(numeral[0], StringComparison.Ordinal) + 1 : 0;
        var (tens, ones) = (numeral[..ten], numeral[(ten + 1)..]);
        if (tens.Length > 1 || ones.Length > 1)
            return 0;
        return ((tens.Length == 0 ? 1 : Numerals.IndexOf(tens[0], StringComparison.Ordinal) + 1) * 10) + (ones.Length == 0 ? 0 : Numerals.IndexOf(ones[0], StringComparison.Ordinal) + 1);
    }

    private static string? TextOf(DocumentLine line) =>
        LabelOf(line) ?? (line is { Kind: LineKind.Body, Block: Paragraph } or { Kind: LineKind.Heading } ? line.Text : null);

    // A heading's label stands beside its words.
    private static string? LabelOf(DocumentLine line) => line is { Kind: LineKind.Heading, Block: Heading { Label: { Length: > 0 } label } } ? label : null;

    private static TypedLabel? Read(DocumentLine line, string text, int start)
    {
        if (Label.Match(text) is not { Success: true } match)
            return null;
        var (level, number) = match.Groups switch
        {
            var groups when groups["a"].Success => (1, ValueOf(groups["a"].Value)),
            var groups when groups["b"].Success => (2, ValueOf(groups["b"].Value)),
            var groups when groups["c"].Success => (3, int.Parse(groups["c"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)),
            var groups when groups["d"].Success => (4, int.Parse(groups["d"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)),
            var groups => (5, groups["e"].Value[0] - '①' + 1),
        };
        var label = match.Groups["label"];
        return number == 0 ? null : new TypedLabel(line, level, number, label.Value, match.Groups["mark"].Value, start < 0 ? -1 : label.Index);
    }

    // 一、二年级, 1.5万亩, 2、3月 and （一）（二）项 are no labels; 1.2026年 and 1.3月份 are.
    private static readonly BoundedPattern Label = new(LabelExpression);

    [GeneratedRegex(
        "^[ \\u3000]{0,8}(?<label>(?<a>[一二三四五六七八九十]{1,3})(?<mark>、(?![一二三四五六七八九十])|[.．](?![0-9]))|[（(](?<b>[一二三四五六七八九十]{1,3})[）)](?![（(至—、和项款])(?<mark>[.．，]?)|[（(](?<b>[一二三四五六七八九十]{1,3})[）)](?<mark>、)(?![（(])|(?<c>[1-9][0-9]?)(?:(?<mark>[、.．])(?![0-9](?![0-9]{3}年))|(?<mark>[.．])(?=[0-9]{1,2}月[份底初中上下0-9]))|[（(](?<d>[1-9][0-9]?)[）)](?![（(至—、和项款])(?<mark>[.．，]?)|[（(](?<d>[1-9][0-9]?)[）)](?<mark>、)(?![（(])|(?<e>[①-⑳])(?<mark>[、.．]?)(?![①-⑳]))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex LabelExpression();
}
