using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Structure;

/// <summary>GW5404: a number typed where the document numbers by itself: （一）（一）推动融合, 一是一是抓部署.</summary>
internal sealed partial class TypedNumbers() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5404",
        Severity.Warning,
        new LocalizedText("序号重复", "A number twice"),
        new LocalizedText(
            "标题和附件的序号、“一是”“二是”由程序自动编，数据里再写就重复了。",
            "Headings, attachments and series are numbered by the program; a number in the data stands there twice."))
    {
        Name = "typed-numbers",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.3.3"),
        Since = "0.1.0",
    };

    public override bool NeedsWholeDocument => true;

    public override void Check(DocumentText text, FindingList findings)
    {
        foreach (var line in text.Lines)
        {
            var isLabelled = line.Kind == LineKind.Heading || line.Block is AttachmentNote;
            if (!isLabelled && !MayRepeat(line.Text))
                continue;
            foreach (var match in (isLabelled ? Number : Series).Matches(line.Text))
                findings.Add(Finding(line, match.Groups["typed"]));
        }
    }

    // 一是一, 首先，首 and 第一，第: a series word, and the first character of one behind it.
    private static bool MayRepeat(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is '是' or '，' && (text[i - 1] == '先' || IsNumeral(text[i - 1])) && (text[i + 1] is '首' or '第' || IsNumeral(text[i + 1])))
                return true;
        }

        return false;
    }

    private static bool IsNumeral(char character) => "一二三四五六七八九十".Contains(character, StringComparison.Ordinal);

    private Finding Finding(DocumentLine line, Group typed) =>
        line.About(
            Info,
            typed.Index,
            typed.Length,
            new LocalizedText($"序号“{typed.Value}”重复，程序会自动编", $"“{typed.Value}” stands there twice, the program numbers by itself"),
            new LocalizedText($"删去“{typed.Value}”", $"remove “{typed.Value}”")) with
        {
            Fix = TextFix.At(line, typed.Index, typed.Length, ""),
        };

    private static readonly BoundedPattern Number = new(NumberExpression);

    [GeneratedRegex("^(?<typed>[一二三四五六七八九十]+、|[（(](?:[一二三四五六七八九十]+|[0-9]{1,2})[）)]|[0-9]{1,2}(?:、|[.．](?![0-9])))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NumberExpression();

    private static readonly BoundedPattern Series = new(SeriesExpression);

    [GeneratedRegex("(?<=(^|[。；：，])([一二三四五六七八九十]+是|首先，|第[一二三四五六七八九十]+，))(?<typed>[一二三四五六七八九十]+是|首先，|第[一二三四五六七八九十]+，)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SeriesExpression();
}
