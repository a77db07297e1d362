using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules.Dates;

/// <summary>GW5108: a date under the signature in another form than 2026年7月1日.</summary>
internal sealed partial class SignatureDates() : DocumentRule(Rule)
{
    private static readonly RuleInfo Rule = new(
        "GW5108",
        Severity.Warning,
        new LocalizedText("成文日期的写法不对", "The date of the document in a wrong form"),
        new LocalizedText(
            "成文日期用阿拉伯数字将年、月、日标全：2026年7月1日。",
            "The date of a document is written with Arabic numerals, year, month and day: 2026年7月1日."))
    {
        Name = "signature-date-form",
        Fix = FixKind.Safe,
        Basis = new RuleBasis(NormKind.Standard, "GB/T 9704-2012, 7.3.5.4"),
        Since = "0.1.0",
        FromYear = 2012,
    };

    private const string Numerals = "〇一二三四五六七八九";

    public override void Check(DocumentText text, FindingList findings)
    {
        if (OwnDate.LineOf(text) is not { Text.Length: > 0 } line)
            return;
        var match = Numeric.Match(line.Text) is { Success: true } digits ? digits : Han.Match(line.Text);
        if (match.Success && DateOf(match) is { } date)
        {
            var right = date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
            findings.Add(line.About(Info, match.Index, match.Length, new LocalizedText($"成文日期“{match.Value}”的写法不对", $"the date “{match.Value}” is written in a wrong form"), TextFix.Hint(match.Value, right)) with
            {
                Fix = TextFix.At(line, match.Index, match.Length, right),
            });
        }
    }

    private static DateOnly? DateOf(Match match) => match.Groups["hanyear"] is { Success: true } year
        ? new WrittenDate(YearOf(year.Value), CountOf(match.Groups["hanmonth"].Value), CountOf(match.Groups["handay"].Value)).Exact(null)
        : WrittenDate.Of(match).Exact(null);

    private static int YearOf(string year) => year.Aggregate(0, (sum, c) => (sum * 10) + Math.Max(0, Numerals.IndexOf(c, StringComparison.Ordinal)));

    // 十 stands alone, before, behind or between.
    private static int CountOf(string count)
    {
        var ten = count.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
            return YearOf(count);
        return ((ten == 0 ? 1 : YearOf(count[..ten])) * 10) + YearOf(count[(ten + 1)..]);
    }

    private static readonly BoundedPattern Numeric = new(NumericExpression);

    [GeneratedRegex(
        @"(?<![0-9])(?<year>[0-9]{4})(?:(?<mark>[.．/-])(?<month>[0-9]{1,2})\k<mark>(?<day>[0-9]{1,2})|年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2}))(?![0-9日.．/-])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NumericExpression();

    private static readonly BoundedPattern Han = new(HanExpression);

    [GeneratedRegex(
        "(?<hanyear>[一二][〇○零一二三四五六七八九]{3})年(?<hanmonth>十?[一二三四五六七八九]|十)月(?<handay>[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex HanExpression();
}
