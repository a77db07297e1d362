using Gongwen.Contracts;

namespace Gongwen.Host.Commands;

/// <summary>What became of a batch.</summary>
/// <param name="Findings">All findings, report by report in the order given.</param>
/// <param name="Written">The files written, in the same order.</param>
/// <param name="Failed">How many reports gave no document.</param>
/// <param name="WrongUse">What can't be done as asked.</param>
public sealed record RenderOutcome(IReadOnlyList<Finding> Findings, IReadOnlyList<string> Written, int Failed, IReadOnlyList<LocalizedText> WrongUse)
{
    /// <summary>True when the command itself was at fault.</summary>
    public bool Refused => WrongUse.Count > 0;
}
