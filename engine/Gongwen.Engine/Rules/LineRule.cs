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
                CheckLine(line, text, findings);
        }
    }

    /// <summary>Adds a finding for each fault of a line.</summary>
    public abstract void CheckLine(DocumentLine line, DocumentText text, FindingList findings);
}
