using Gongwen.Contracts;

namespace DutyReport.Rules;

/// <summary>Each problem named last year is answered with a measure or a result.</summary>
internal sealed class LastYearAnswers : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5422",
        Severity.Warning,
        new("上年度问题没有逐条回应", "Last year's problems not answered one by one"),
        new("点评指出几个问题，就回应几个；每个都写做了什么、结果怎样。", "Answer as many problems as were named, each with what was done and what came of it."))
    {
        Name = "last-year-answers",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        if (context.Data["上年度问题整改"] is not { } lastYear || lastYear["问题"] is not { } problems)
            return;
        if (lastYear["问题数"] is { Number: { } count } named && count != problems.Items.Count)
        {
            findings.Add(Finding.About(
                Info,
                named,
                new($"上年度指出{named.Text}个问题，下面回应了{problems.Items.Count}个", $"{named.Text} problems were named last year; {problems.Items.Count} are answered"),
                new("补上没有回应的问题，或者改正“问题数”", "answer the others, or correct 问题数")));
        }

        foreach (var problem in problems.Items)
        {
            if (problem["措施"] is { IsBlank: false } || problem["成效"] is { IsBlank: false })
                continue;
            var title = problem["题"] ?? problem;
            findings.Add(Finding.About(
                Info,
                title,
                new($"“{title.Text}”只有状态，没有写整改措施和成效", $"{title.Text} has a state only, neither measures nor results"),
                new("填“措施”或“成效”", "fill in 措施 or 成效")));
        }
    }
}
