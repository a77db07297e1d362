using Gongwen.Contracts;

namespace Gongwen.Conformance.Checks;

/// <summary>What a rule said about a text of the corpus, held against the key.</summary>
/// <param name="Text">The text.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Finding">What it said.</param>
/// <param name="Touched">The entries of the key it touches; null in a text without a key.</param>
internal sealed record MeasuredFinding(CorpusText Text, RuleInfo Rule, Finding Finding, IReadOnlyList<KeyEntry>? Touched)
{
    /// <summary>A longer stretch points at a paragraph, not at a mistake, and touches nothing.</summary>
    public const int LongestPointer = 60;

    public bool IsWarning => Finding.Severity >= Severity.Warning;

    public bool IsFalseAlarm => Touched is { Count: 0 };

    /// <summary>The stretch of the finding; null when it points at no line.</summary>
    public TextSpan? Span => SpanOf(Finding.Location);

    /// <summary>The surest thing it touches: certain, likely, doubtful, placeholder, "false alarm"; "" in a text without a key.</summary>
    public string Standing => Touched switch
    {
        null => "",
        [] => "false alarm",
        var touched => new[] { KeyEntry.Certain, KeyEntry.Placeholder, KeyEntry.Likely, KeyEntry.Doubtful }.First(standing => touched.Any(entry => entry.Certainty == standing)),
    };

    /// <summary>The words it is about, marked, with their neighbours.</summary>
    public string Context
    {
        get
        {
            if (Span is not { } span)
                return "";
            var line = Text.Lines[span.Line - 1];
            var (start, end) = (span.Column - 1, Math.Min(span.EndColumn - 1, line.Length));
            var (from, to) = (Math.Max(0, start - 15), Math.Min(line.Length, end + 15));
            return $"{(from > 0 ? "…" : "")}{line[from..start]}⟦{line[start..end]}⟧{line[end..to]}{(to < line.Length ? "…" : "")}";
        }
    }

    /// <summary>The entries a finding touches with its own place or the others it names.</summary>
    public static IReadOnlyList<KeyEntry> Touching(Finding finding, IEnumerable<KeyEntry> entries)
    {
        // A placeholder that stands in a faulty phrase is not that fault.
        List<TextSpan> spans = [.. new[] { finding.Location }.Concat(finding.Trace).Select(SpanOf).OfType<TextSpan>().Where(span => span.Length <= LongestPointer)];
        List<KeyEntry> touched = [.. entries.Where(entry => spans.Any(entry.Overlaps))];
        var waiting = touched.Any(entry => entry.Certainty == KeyEntry.Placeholder && spans.All(span => span.Length <= entry.Quote.Length));
        return waiting ? [.. touched.Where(entry => entry.Kind == KeyEntry.Placeholder)] : touched;
    }

    private static TextSpan? SpanOf(SourceLocation? place) =>
        place is { Line: > 0 } && place.Line == place.EndLine ? new TextSpan(place.File, place.Line, place.Column, place.EndColumn) : null;
}
