using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules;

/// <summary>A line rule that is one expression and what it thinks of each match.</summary>
internal abstract class PatternRule : LineRule
{
    // Looking at the clock takes a third of a search in a line of usual length, and no search in one takes long.
    private const int LongLine = 2_000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private readonly Lazy<Regex> _limited;

    /// <inheritdoc cref="LineRule(RuleInfo, IReadOnlyList{string})"/>
    protected PatternRule(RuleInfo info, params IReadOnlyList<string> anchors)
        : base(info, anchors) => _limited = new Lazy<Regex>(() => new Regex(Pattern.ToString(), Pattern.Options, Limit));

    /// <summary>What may be a fault; linear in the text, without a limit of its own: long lines are searched with one.</summary>
    protected abstract Regex Pattern { get; }

    /// <inheritdoc/>
    public sealed override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        var pattern = line.Text.Length > LongLine ? _limited.Value : Pattern;
        for (var match = pattern.Match(line.Text); match.Success; match = match.NextMatch())
        {
            if (!line.IsGap(match.Index) && Found(line, match, text) is { } finding)
                findings.Add(finding);
        }
    }

    /// <summary>The finding about a match; null when it is none.</summary>
    protected abstract Finding? Found(DocumentLine line, Match match, DocumentText text);

    /// <summary>A finding about a group that proposes other words for it.</summary>
    protected Finding Replace(DocumentLine line, Capture words, string replacement, LocalizedText message, FixKind kind = FixKind.Safe) =>
        line.About(Info, words.Index, words.Length, message, TextFix.Hint(words.Value, replacement)) with
        {
            Fix = TextFix.At(line, words.Index, words.Length, replacement, kind),
        };
}
