using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules;

/// <summary>A line rule that is one expression and what it thinks of each match.</summary>
internal abstract class PatternRule : LineRule
{
    private readonly BoundedPattern _pattern;

    /// <inheritdoc cref="LineRule(RuleInfo, IReadOnlyList{string})"/>
    protected PatternRule(RuleInfo info, params IReadOnlyList<string> anchors)
        : base(info, anchors) => _pattern = new BoundedPattern(() => Pattern);

    /// <summary>What may be a fault; linear in the text, without a limit of its own (<see cref="BoundedPattern"/>).</summary>
    protected abstract Regex Pattern { get; }

    /// <inheritdoc/>
    public sealed override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        if (MayHold(line.Text))
            Search(line, text, findings);
    }

    /// <summary>The same without the look before the search.</summary>
    internal void Search(DocumentLine line, DocumentText text, FindingList findings)
    {
        foreach (var match in _pattern.Matches(line.Text))
        {
            if (!line.IsGap(match.Index) && Found(line, match, text) is { } finding)
                findings.Add(finding);
        }
    }

    /// <summary>A look that is far cheaper than the search, for a rule whose anchors stand in many lines. Never false for a line that holds a fault.</summary>
    protected virtual bool MayHold(ReadOnlySpan<char> line) => true;

    /// <summary>The finding about a match; null when it is none.</summary>
    protected abstract Finding? Found(DocumentLine line, Match match, DocumentText text);

    /// <summary>A finding about a group that proposes other words for it.</summary>
    protected Finding Replace(DocumentLine line, Capture words, string replacement, LocalizedText message, FixKind kind = FixKind.Safe) =>
        line.About(Info, words.Index, words.Length, message, TextFix.Hint(words.Value, replacement)) with
        {
            Fix = TextFix.At(line, words.Index, words.Length, replacement, kind),
        };
}
