using Gongwen.Contracts;

namespace DutyReport.Rules;

/// <summary>Every problem is answered by a measure that names its number.</summary>
internal sealed class UnansweredProblems : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5421",
        Severity.Warning,
        new("问题没有对应的措施", "A problem without a measure"),
        new("每个问题都要有措施回应。在“下步措施”里用“对应问题”写明针对第几个问题。", "Every problem needs a measure: name its number under 对应问题 of a measure."));

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        if (context.Data["存在问题"]?["问题"] is not { } problems || context.Data["下步措施"] is not { } measures)
            return;
        var answered = new HashSet<int>();
        foreach (var reference in measures.Items.SelectMany(measure => measure["对应问题"]?.Items ?? []))
        {
            if (reference.Number is not { } number)
                continue;
            if (number >= 1 && number <= problems.Items.Count)
            {
                answered.Add((int)number);
                continue;
            }

            findings.Add(Finding.About(
                Info,
                reference,
                new($"没有第{reference.Text}个问题：“存在问题”一共{problems.Items.Count}个", $"there is no problem {reference.Text}: 存在问题 has {problems.Items.Count}"),
                new("改成问题的序号，从1数起", "write the number of a problem, counted from 1")));
        }

        for (var index = 0; index < problems.Items.Count; index++)
        {
            if (answered.Contains(index + 1))
                continue;
            var problem = problems.Items[index]["题"] ?? problems.Items[index];
            findings.Add(Finding.About(
                Info,
                problem,
                new($"第{index + 1}个问题“{problem.Text}”没有对应的措施", $"problem {index + 1}, {problem.Text}, is answered by no measure"),
                new($"在针对它的那条“下步措施”里加上 对应问题: [{index + 1}]", $"add 对应问题: [{index + 1}] to the measure that answers it")));
        }
    }
}
