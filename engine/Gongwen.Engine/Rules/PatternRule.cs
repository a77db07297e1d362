using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Rules;

/// <summary>A line rule that is one expression and what it thinks of each match.</summary>
internal abstract class PatternRule(RuleInfo info, params IReadOnlyList<string> anchors) : LineRule(info, anchors)
{
    /// <summary>What may be a fault; linear in the text.</summary>
    protected abstract Regex Pattern { get; }

    /// <inheritdoc/>
    public sealed override void CheckLine(DocumentLine line, DocumentText text, FindingList findings)
    {
        for (var match = Pattern.Match(line.Text); match.Success; match = match.NextMatch())
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
