using Gongwen.Contracts;

namespace Gongwen.Host.Batches;

/// <summary>A report that was not written, and why.</summary>
/// <param name="Report">What messages call it.</param>
/// <param name="Rule">The code of the first error; null when the program failed.</param>
/// <param name="Place">Where that stands; null when it is nowhere.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Errors">How many errors there are.</param>
internal sealed record BatchFailure(string Report, string? Rule, string? Place, LocalizedText Reason, int Errors)
{
    /// <summary>True when the place tells the report.</summary>
    public bool IsPlaced { get; private init; }

    /// <summary>The failure of a report.</summary>
    public static BatchFailure Of(BatchOutcome outcome)
    {
        var errors = outcome.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        if (outcome.Fault is { } fault)
            return new(outcome.Item.ShownAs, null, null, new($"程序自身出错：{fault}", $"the program itself failed: {fault}"), errors.Count);
        return errors is [var first, ..]
            ? new(outcome.Item.ShownAs, first.RuleId, first.Location?.ToString(), first.Message, errors.Count) { IsPlaced = first.Location?.File == outcome.Item.File.ShownAs }
            : new(outcome.Item.ShownAs, null, null, new("没有文书可以生成", "there is no document to render"), 0);
    }
}
