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
        new("主要工作和成效写这半年做成的事。日期在期末以后的，改日期，或者移到下步打算。", "Results belong to the period. Correct the date, or move the sentence to the plans."));

    private static readonly string[] Plans = ["计划", "预计", "拟于", "拟在", "将于", "将在", "力争", "确保在", "争取"];

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        if (HalfYear.Of(context.Data) is not { } period || context.Data["主要工作"] is not { } work)
            return;
        foreach (var text in Texts(work))
        {
            foreach (Match match in DateForm().Matches(text.Text))
            {
                if (DateOf(match, period.End.Year) is not { } date || date <= period.End || IsPlan(text.Text, match.Index))
                    continue;
                findings.Add(Finding.About(
                    Info,
                    text,
                    new($"“{match.Value}”在期末（{period.End.Month}月{period.End.Day}日）以后，却写在主要工作和成效里", $"{match.Value} lies after the period's end but stands among the results"),
                    new("核对日期；还没有做的事移到“下步打算”", "check the date; what is not done yet belongs to 下步打算")) with { Text = match.Value });
            }
        }
    }

    private static DateOnly? DateOf(Match match, int year)
    {
        if (match.Groups["year"].Success)
            year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var month = int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        var day = match.Groups["day"].Success ? int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture) : 1;
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    // A sentence that says it is a plan is none of the results.
    private static bool IsPlan(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOfAny(['。', '；', '！'], at - 1) + 1;
        var end = text.IndexOfAny(['。', '；', '！'], at);
        var sentence = end < 0 ? text.AsSpan(start) : text.AsSpan(start, end - start);
        foreach (var word in Plans)
        {
            if (sentence.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static IEnumerable<DataNode> Texts(DataNode node) => node.Kind switch
    {
        DataKind.Text => [node],
        DataKind.List => node.Items.SelectMany(Texts),
        DataKind.Object => node.Properties.SelectMany(property => Texts(property.Value)),
        _ => [],
    };

    [GeneratedRegex(@"(?:(?<year>[0-9]{4})年)?(?<![0-9])(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日)?(?!份?[至—～])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DateForm();
}
