namespace Gongwen.Contracts;

/// <summary>What a rule looks at.</summary>
/// <param name="GenreId">The genre of the report.</param>
/// <param name="Data">The report's data, checked against the schemas. In drafts required values may be absent.</param>
/// <param name="Document">The finished document.</param>
public sealed record ReportContext(string GenreId, DataNode Data, Document Document)
{
    /// <summary>The day deadlines are compared with, given by who asked for the check; null when there is none to compare with.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>What was set about the rule that looks.</summary>
    public RuleOptions Options { get; init; } = RuleOptions.Default;
}
