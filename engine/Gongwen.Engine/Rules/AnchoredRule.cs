using System.Buffers;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules;

/// <summary>A rule that looks at no other lines than those that hold one of its anchors. Thousands of lines are passed over that way at the cost of one search for all rules.</summary>
internal abstract class AnchoredRule : DocumentRule
{
    // Of use only where one rule runs by itself, and dear to make.
    private readonly Lazy<SearchValues<string>?> _sought;

    /// <param name="info">What it is.</param>
    /// <param name="anchors">Characters and words one of which every fault holds; the rarer the better. Empty: it looks at every line.</param>
    protected AnchoredRule(RuleInfo info, IReadOnlyList<string> anchors)
        : base(info)
    {
        Anchors = anchors;
        _sought = new Lazy<SearchValues<string>?>(() => anchors.Count == 0 ? null : SearchValues.Create([.. anchors], StringComparison.Ordinal));
    }

    /// <summary>What a line must hold one of.</summary>
    public IReadOnlyList<string> Anchors { get; }

    /// <summary>True for a line it looks at.</summary>
    protected bool Concerns(DocumentLine line) => _sought.Value is not { } sought || line.Text.AsSpan().ContainsAny(sought);
}
