using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Rules;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Controls;

/// <summary>Lays the "rules:" of several files one over the other, key by key, and tells what is wrong with each.</summary>
/// <param name="names">The rules there are.</param>
internal sealed class SettingLayers(RuleNames names)
{
    private const string SeverityKey = "severity";
    private const int MostWords = 1000;

    private readonly Dictionary<string, RuleSetting> _settings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _options = new(StringComparer.Ordinal);

    /// <summary>What all of them come to.</summary>
    public RuleSettings Result => new(_settings.ToDictionary(setting => setting.Key, setting => setting.Value with { Options = new RuleOptions(_options[setting.Key]) }, StringComparer.Ordinal));

    /// <summary>Lays one over those before.</summary>
    /// <param name="rules">The object under "rules"; null for none.</param>
    /// <param name="findings">Gets its faults; what is at fault is not used.</param>
    public void Add(ManifestNode? rules, FindingList findings)
    {
        var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var entry in rules?.Node.Properties ?? [])
        {
            if (RuleNames.IsFault(entry.Key))
                findings.Add(ControlFault.NoRule(entry));
            else if (names.Find(entry.Key) is not { } rule)
                findings.Add(ControlFault.UnknownRule(entry, names.Nearest(entry.Key)));
            else if (!seen.TryAdd(rule.Id, entry.KeyLocation))
                findings.Add(ControlFault.Twice(entry, rule.Id, seen[rule.Id]));
            else
                AddEntry(rule, entry.Value, rules!, findings);
        }
    }

    private void AddEntry(RuleInfo rule, DataNode value, ManifestNode rules, FindingList findings)
    {
        var below = _settings.TryGetValue(rule.Id, out var there) ? there : new RuleSetting(IsOff: false, null, RuleOptions.Default);
        _options.TryAdd(rule.Id, new Dictionary<string, string>(StringComparer.Ordinal));
        if (value.Kind != DataKind.Object)
        {
            _settings[rule.Id] = WithSeverity(below, value, rules);
            return;
        }

        foreach (var option in value.Properties)
        {
            if (option.Key == SeverityKey)
                below = WithSeverity(below, option.Value, rules);
            else if (rule.Options.FirstOrDefault(known => known.Name == option.Key) is not { } known)
                findings.Add(ControlFault.UnknownOption(option, rule, NearestKey.Find(option.Key, rule.Options.Select(known => known.Name).Append(SeverityKey))));
            else if (Read(known, option.Value) is { } read)
                _options[rule.Id][known.Name] = read;
            else
                findings.Add(ControlFault.WrongOption(option, rule, Wanted(known)));
        }

        _settings[rule.Id] = below;
    }

    private static RuleSetting WithSeverity(RuleSetting below, DataNode value, ManifestNode rules)
    {
        if (value.Kind is DataKind.Text or DataKind.Boolean)
        {
            if (SeverityWord.SeverityOf(value.Text) is { } severity)
                return below with { IsOff = false, Severity = severity };
            if (SeverityWord.IsOff(value.Text) is { } isOff)
                return below with { IsOff = isOff, Severity = null };
        }

        rules.Wrong(value, new($"不认识的级别“{value.Text}”", $"unknown severity '{value.Text}'"), new($"可写：{SeverityWord.Choices}", $"there are: {SeverityWord.EnglishChoices}"));
        return below;
    }

    // As RuleOption has its defaults; null for what doesn't fit.
    private static string? Read(RuleOption option, DataNode value) => option.Kind switch
    {
        RuleOptionKind.Flag => value.Boolean is { } flag ? flag ? "true" : "false" : null,
        RuleOptionKind.Number => int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= option.Minimum && number <= option.Maximum
            ? number.ToString(CultureInfo.InvariantCulture) : null,
        _ => Words(value),
    };

    private static string? Words(DataNode value)
    {
        var words = value.Kind == DataKind.List ? value.Items : value.Kind == DataKind.Null ? [] : [value];
        return words.Count <= MostWords && words.All(word => word.Kind is DataKind.Text or DataKind.Number && word.Text.Length is > 0 and <= 100 && !word.Text.Any(char.IsWhiteSpace))
            ? string.Join(' ', words.Select(word => word.Text)) : null;
    }

    private static LocalizedText Wanted(RuleOption option) => option.Kind switch
    {
        RuleOptionKind.Flag => new(" true 或 false", "true or false"),
        RuleOptionKind.Number => new($" {option.Minimum} 到 {option.Maximum} 的整数", $"a whole number from {option.Minimum} to {option.Maximum}"),
        _ => new($"词语的列表，词里没有空格，最多 {MostWords} 个", $"a list of at most {MostWords} words without spaces"),
    };
}
