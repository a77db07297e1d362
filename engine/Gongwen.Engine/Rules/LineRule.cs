using Gongwen.Contracts;

namespace Gongwen.Engine.Rules;

/// <summary>A rule that looks at one line at a time. What it finds in a cell of a table hangs on the cell's words alone, so that words it found nothing in aren't looked at again.</summary>
internal abstract class LineRule : AnchoredRule
{
    private readonly bool _tellsMentioned;

    /// <inheritdoc cref="AnchoredRule(RuleInfo, IReadOnlyList{string})"/>
    protected LineRule(RuleInfo info, params IReadOnlyList<string> anchors)
        : base(info, anchors) => _tellsMentioned = info.Family is RuleFamily.Residue or RuleFamily.Safety;

    /// <inheritdoc/>
    public sealed override void Check(DocumentText text, FindingList findings)
    {
        foreach (var line in text.Lines)
        {
            if (Concerns(line))
                CheckUsed(line, text, findings);
        }
    }

    /// <summary>Adds a finding for each fault of a line.</summary>
    public abstract void CheckLine(DocumentLine line, DocumentText text, FindingList findings);

    /// <summary>Adds a finding for each fault of what a line uses; words it only speaks about are left alone. Blanks and what must not leak are told wherever they stand.</summary>
    internal void CheckUsed(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (_tellsMentioned || !line.HasMentions)
        {
            CheckLine(line, text, findings);
            return;
        }

        var said = new FindingList();
        CheckLine(line, text, said);
        List<SourceLocation> mentioned = [.. line.Mentioned.Select(stretch => line.PlaceInData(stretch.Start, stretch.End - stretch.Start)).OfType<SourceLocation>()];
        findings.AddRange(said.Changed(finding => mentioned.Exists(place => Holds(place, finding.Location)) ? null : finding));
    }

    private static bool Holds(SourceLocation outer, SourceLocation? inner) =>
        inner is not null && inner.File == outer.File && inner.Line == outer.Line && inner.Column >= outer.Column && inner.EndColumn <= outer.EndColumn;
}
