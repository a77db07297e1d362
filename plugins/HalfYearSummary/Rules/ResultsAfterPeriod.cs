using System.Globalization;
using System.Text.RegularExpressions;
using Gongwen.Contracts;
using HalfYearSummary.Indicators;

namespace HalfYearSummary.Rules;

/// <summary>主要工作 states no result dated after the period's end.</summary>
internal sealed partial class ResultsAfterPeriod : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5131",
        Severity.Warning,
        new("成效的日期超出这半年", "A result dated after the period"),
        new("主要工作和成效写这半年做成的事。日期在期末以后的，改日期，或者移到下步打算。", "Results belong to the period. Correct the date, or move the sentence to the plans."))
    {
        Name = "results-after-half-year",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    private static readonly string[] Plans = ["计划", "预计", "拟于", "拟在", "将于", "将在", "力争", "确保", "争取", "底前", "日前", "下一步", "下半年"];
    private static readonly string[] OtherYears = ["去年", "上年", "上一年", "前年", "往年", "历年", "每年", "明年"];
    private static readonly char[] SentenceEnds = ['。', '；', '！', '\n'];

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        if (HalfYear.Of(context.Data) is not { } period || context.Data["主要工作"] is not { } work)
            return;
        foreach (var text in Texts(work))
        {
            foreach (var (start, end) in Sentences(text.Text))
                CheckSentence(text, text.Text[start..end], period, findings);
        }
    }

    /// <summary>A date without a year is of the year named before it in the sentence, else of the period's.</summary>
    private void CheckSentence(DataNode text, string sentence, HalfYear period, FindingList findings)
    {
        if (Array.Exists(Plans, word => sentence.Contains(word, StringComparison.Ordinal)))
            return;
        var year = period.End.Year;
        foreach (Match match in DateForm().Matches(sentence))
        {
            if (match.Groups["year"].Success)
                year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
            else if (Array.Exists(OtherYears, word => sentence.AsSpan(0, match.Index).Contains(word, StringComparison.Ordinal)))
                continue;
            if (DateOf(match, year) is not { } date || date <= period.End)
                continue;
            findings.Add(Finding.About(
                Info,
                text,
                new($"“{match.Value}”在期末（{period.End.Month}月{period.End.Day}日）以后，却写在主要工作和成效里", $"{match.Value} lies after the period's end but stands among the results"),
                new("核对日期；还没有做的事移到“下步打算”", "check the date; what is not done yet belongs to 下步打算")) with { Text = match.Value });
        }
    }

    private static DateOnly? DateOf(Match match, int year)
    {
        var month = int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        var day = match.Groups["day"].Success ? int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture) : 1;
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static IEnumerable<(int Start, int End)> Sentences(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(SentenceEnds, start);
            end = end < 0 ? text.Length : end + 1;
            yield return (start, end);
            start = end;
        }
    }

    private static IEnumerable<DataNode> Texts(DataNode node) => node.Kind switch
    {
        DataKind.Text => [node],
        DataKind.List => node.Items.SelectMany(Texts),
        DataKind.Object => node.Properties.SelectMany(property => Texts(property.Value)),
        _ => [],
    };

    [GeneratedRegex(@"(?:(?<year>[0-9]{4})年)?(?<![0-9])(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DateForm();
}
