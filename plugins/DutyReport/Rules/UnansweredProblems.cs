using System.Globalization;
using Gongwen.Contracts;

namespace DutyReport.Rules;

/// <summary>Every problem is answered by a measure that names its number or its words.</summary>
internal sealed class UnansweredProblems : IReportRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new(
        "GW5421",
        Severity.Warning,
        new("问题没有对应的措施", "A problem without a measure"),
        new("每个问题都要有措施回应。在“下步措施”里用“对应问题”写明针对哪个问题。", "Every problem needs a measure: name it under 对应问题 of a measure."))
    {
        Name = "unanswered-problems",
        Basis = new RuleBasis(NormKind.Practice, ""),
        Since = "0.1.0",
    };

    /// <inheritdoc/>
    public void Check(ReportContext context, FindingList findings)
    {
        if (context.Data["存在问题"]?["问题"] is not { Kind: DataKind.List } problems || context.Data["下步措施"] is not { } measures)
            return;
        var answered = new HashSet<int>();
        foreach (var reference in References(measures))
        {
            if (IndexOf(reference, problems.Items) is { } index)
                answered.Add(index);
            else
                findings.Add(Unknown(reference, problems.Items.Count));
        }

        for (var index = 0; index < problems.Items.Count; index++)
        {
            if (answered.Contains(index))
                continue;
            var problem = problems.Items[index]["题"] ?? problems.Items[index];
            findings.Add(Finding.About(
                Info,
                problem,
                new($"第{index + 1}个问题“{problem.Text}”没有对应的措施", $"problem {index + 1}, {problem.Text}, is answered by no measure"),
                new($"在针对它的那条“下步措施”里加上“对应问题: {index + 1}”；还没有措施的，补写一条", $"add 对应问题: {index + 1} to the measure that answers it, or write one")));
        }
    }

    private static IEnumerable<DataNode> References(DataNode measures)
    {
        var parts = measures.Kind == DataKind.List ? measures.Items : [measures];
        return parts.Select(part => part["对应问题"]).OfType<DataNode>().SelectMany(answers => answers.Kind == DataKind.List ? answers.Items : [answers]);
    }

    /// <summary>From 0; null when no problem has that number or those words.</summary>
    private static int? IndexOf(DataNode reference, IReadOnlyList<DataNode> problems)
    {
        if (reference.Number is { } number)
            return number >= 1 && number <= problems.Count && decimal.IsInteger(number) ? (int)number - 1 : null;
        var words = Words(reference.Text);
        for (var index = 0; index < problems.Count; index++)
        {
            if (words.Length > 0 && Words(problems[index]["题"]?.Text ?? "") == words)
                return index;
        }

        return int.TryParse(reference.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var written) && written >= 1 && written <= problems.Count ? written - 1 : null;
    }

    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private Finding Unknown(DataNode reference, int count) => reference.Number is not null
        ? Finding.About(
            Info,
            reference,
            new($"没有第{reference.Text}个问题：“存在问题”一共{count}个", $"there is no problem {reference.Text}: 存在问题 has {count}"),
            new("改成问题的序号，从1数起", "write the number of a problem, counted from 1"))
        : Finding.About(
            Info,
            reference,
            new($"“存在问题”里没有“{reference.Text}”", $"存在问题 has no problem “{reference.Text}”"),
            new("照抄问题的“题”，或者写它的序号", "copy the problem's 题, or write its number"));
}
