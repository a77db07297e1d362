using System.Buffers;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules;

/// <summary>A rule that looks at one line at a time, and only at lines that hold one of its anchors. Thousands of lines are passed over that way at the cost of one search.</summary>
internal abstract class LineRule : DocumentRule
{
    // Of use only where one rule runs by itself, and dear to make.
    private readonly Lazy<SearchValues<string>?> _sought;

    /// <param name="info">What it is.</param>
    /// <param name="anchors">Characters and words one of which every fault holds; the rarer the better. Empty: it looks at every line.</param>
    protected LineRule(RuleInfo info, params IReadOnlyList<string> anchors)
        : base(info)
    {
        Anchors = anchors;
        _sought = new Lazy<SearchValues<string>?>(() => anchors.Count == 0 ? null : SearchValues.Create([.. anchors], StringComparison.Ordinal));
    }

    /// <summary>What a line must hold one of.</summary>
    public IReadOnlyList<string> Anchors { get; }

    /// <inheritdoc/>
    public sealed override void Check(DocumentText text, FindingList findings)
    {
        foreach (var line in text.Lines)
        {
            if (_sought.Value is not { } sought || line.Text.AsSpan().ContainsAny(sought))
                CheckUsed(line, text, findings);
        }
    }

    /// <summary>Adds a finding for each fault of a line.</summary>
    public abstract void CheckLine(DocumentLine line, DocumentText text, FindingList findings);

    /// <summary>Adds a finding for each fault of what a line uses; words it only speaks about are left alone. Blanks and what must not leak are told wherever they stand.</summary>
    internal void CheckUsed(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (line.Mentioned.Count == 0 || Info.Family is RuleFamily.Residue or RuleFamily.Safety)
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
