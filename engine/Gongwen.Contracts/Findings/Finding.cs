namespace Gongwen.Contracts;

/// <summary>Something a person should change: what is wrong, where, and what to do.</summary>
/// <param name="RuleId">GWnnnn; the thousands name the step (GW8xxx packs, GW9xxx plugins).</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">What is wrong.</param>
public sealed record Finding(string RuleId, Severity Severity, LocalizedText Message)
{
    /// <summary>What to do; null when the message says it all.</summary>
    public LocalizedText? Hint { get; init; }

    /// <summary>The place to change; null when the finding is about no file.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The path in the data (工作情况[0].要点[1]); null when it is not about data.</summary>
    public string? Path { get; init; }

    /// <summary>The text it is about; null when there is none.</summary>
    public string? Text { get; init; }

    /// <summary>A mend; null when a person must decide.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The plugin or pack that says so; null for the engine itself.</summary>
    public string? Source { get; init; }

    /// <summary>The other places that lead to this one, nearest first (e.g. the chain of included templates); empty for none.</summary>
    public IReadOnlyList<SourceLocation> Trace { get; init; } = [];

    /// <summary>The other places it speaks of, e.g. the first of two that don't agree; empty for none.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>Where it stands in the finished document; null when it is not about one.</summary>
    public DocumentPlace? InDocument { get; init; }

    /// <summary>A finding of a rule about a value of the data.</summary>
    public static Finding About(RuleInfo rule, DataNode node, LocalizedText message, LocalizedText? hint = null) =>
        new(rule.Id, rule.Severity, message)
        {
            Hint = hint,
            Location = node.Location,
            Path = node.Path,
            Text = node.Text.Length > 0 ? node.Text : null,
        };

    /// <summary>A finding of a rule about text of the document.</summary>
    public static Finding About(RuleInfo rule, Inline inline, LocalizedText message, LocalizedText? hint = null) =>
        new(rule.Id, rule.Severity, message)
        {
            Hint = hint,
            Location = inline.Origin.Place,
            Path = inline.Origin.Data?.Path,
            Text = (inline as TextRun)?.Text,
        };
}
