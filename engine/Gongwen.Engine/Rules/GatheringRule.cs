using Gongwen.Contracts;

namespace Gongwen.Engine.Rules;

/// <summary>A rule that weighs lines against each other, and only those that hold one of its anchors.</summary>
/// <param name="info">What it is.</param>
/// <param name="anchors">As those of a <see cref="LineRule"/>; not empty.</param>
internal abstract class GatheringRule(RuleInfo info, params IReadOnlyList<string> anchors) : AnchoredRule(info, anchors)
{
    /// <inheritdoc/>
    public sealed override void Check(DocumentText text, FindingList findings) => CheckLines([.. text.Lines.Where(Concerns)], text, findings);

    /// <summary>Adds a finding for each fault.</summary>
    /// <param name="lines">Every line that holds an anchor, in the order of the page; none when there is none.</param>
    /// <param name="text">The document.</param>
    /// <param name="findings">Gets them.</param>
    public abstract void CheckLines(IReadOnlyList<DocumentLine> lines, DocumentText text, FindingList findings);
}
