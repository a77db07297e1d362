using Gongwen.Contracts;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Vocabulary;

/// <summary>What the three kinds of data-only rules share.</summary>
/// <param name="Info">What it is, for lists.</param>
/// <param name="Message">What it says; may print values.</param>
/// <param name="MessageInEnglish">The same in English.</param>
/// <param name="Hint">What to do; null when the message says it all.</param>
/// <param name="Genres">The genres it is for, by id; empty for all.</param>
/// <param name="Validity">When it holds.</param>
/// <param name="Source">The pack; null beside the report.</param>
internal sealed record PackRule(
    RuleInfo Info,
    DataMessage Message,
    DataMessage MessageInEnglish,
    LocalizedText? Hint,
    IReadOnlyList<string> Genres,
    Validity Validity,
    string? Source)
{
    /// <summary>Whether it holds for a document.</summary>
    public bool AppliesTo(ReportContext context) =>
        (Genres.Count == 0 || Genres.Contains(context.GenreId, StringComparer.Ordinal)) && Validity.Covers(DocumentDate.Of(context));

    /// <summary>What it says about something.</summary>
    public LocalizedText MessageOf(DataScope scope) => new(Message.Of(scope), MessageInEnglish.Of(scope));

    /// <summary>That it can't be told whether it holds: the data or the rule is to blame, and a person must look.</summary>
    public Finding CannotTell(SourceLocation? place, LocalizedText why) => new("GW5707", Severity.Warning,
        new($"规则 {Info.Id} 算不出来：{why.Chinese}", $"rule {Info.Id} can't be worked out: {why.English}"))
    {
        Hint = new("请写这条规则的人改 rules.yaml", "ask the author of the rule to change rules.yaml"),
        Location = place,
        Source = Source,
    };
}
