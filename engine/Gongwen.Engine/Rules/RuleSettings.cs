using Gongwen.Contracts;

namespace Gongwen.Engine.Rules;

/// <summary>What was set about rules, by their ids. Immutable.</summary>
internal sealed class RuleSettings(IReadOnlyDictionary<string, RuleSetting> settings)
{
    /// <summary>Nothing set.</summary>
    public static RuleSettings None { get; } = new(new Dictionary<string, RuleSetting>(StringComparer.Ordinal));

    /// <summary>True when nothing is set.</summary>
    public bool IsEmpty => settings.Count == 0;

    /// <summary>True when a rule isn't asked.</summary>
    public bool IsOff(string id) => settings.TryGetValue(id, out var setting) && setting.IsOff;

    /// <summary>The options of a rule.</summary>
    public RuleOptions OptionsOf(string id) => settings.TryGetValue(id, out var setting) ? setting.Options : RuleOptions.Default;

    /// <summary>A finding as the settings want it; null when its rule is off.</summary>
    public Finding? Applied(Finding finding) => !settings.TryGetValue(finding.RuleId, out var setting) ? finding
        : setting.IsOff ? null
        : setting.Severity is { } severity ? finding with { Severity = severity } : finding;
}
