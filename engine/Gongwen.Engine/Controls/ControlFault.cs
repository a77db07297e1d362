using Gongwen.Contracts;
using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Controls;

/// <summary>The faults of gongwen.yaml and of a pack's checks.yaml: one place for their codes and words.</summary>
internal static class ControlFault
{
    public static ManifestCodes Codes { get; } = new("GW8120", "GW8121", "GW8121");

    public static Finding UnknownRule(DataProperty entry, string? nearest) => About("GW8122", IsOfOthers(entry.Key) ? Severity.Warning : Severity.Error, entry,
        new($"没有规则“{entry.Key}”", $"there is no rule '{entry.Key}'"),
        IsOfOthers(entry.Key) ? new("带这条规则的插件或模板包这里没有启用；gongwen rule list 列出全部规则", "the plugin or pack that brings it isn't in effect here; gongwen rule list shows all rules")
            : nearest is not null ? new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?")
            : new("gongwen rule list 列出全部规则", "gongwen rule list shows all rules"));

    public static Finding NoRule(DataProperty entry) => About("GW8123", Severity.Error, entry,
        new($"{entry.Key} 不是检查规则，不能调级别，也不能关", $"{entry.Key} is no rule of checks; it can't be set or switched off"),
        new("只有 GW5 开头的和插件、模板包自己的规则可以设；其余的是数据、模板本身的错，改正即可", "only GW5nnn and the rules of plugins and packs can be set; the others are faults of data and templates, to be mended"));

    public static Finding Twice(DataProperty entry, string id, SourceLocation first) => About("GW8124", Severity.Error, entry,
        new($"规则 {id} 设了两次", $"rule {id} is set twice"),
        new("编号和名称指的是同一条规则，合成一处", "id and name mean the same rule; write it once")) with
    {
        Trace = [first],
    };

    public static Finding UnknownOption(DataProperty option, RuleInfo rule, string? nearest) => About("GW8125", Severity.Error, option,
        new($"规则 {rule.Id} 没有选项“{option.Key}”", $"rule {rule.Id} has no option '{option.Key}'"),
        nearest is not null ? new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?")
            : rule.Options.Count == 0 ? new("这条规则只能设 severity", "only severity can be set about it")
            : new($"可写：severity、{string.Join('、', rule.Options.Select(known => known.Name))}", $"there are: severity, {string.Join(", ", rule.Options.Select(known => known.Name))}"));

    public static Finding WrongOption(DataProperty option, RuleInfo rule, LocalizedText wanted) =>
        new("GW8126", Severity.Error, new($"规则 {rule.Id} 的“{option.Key}”应当是{wanted.Chinese}", $"'{option.Key}' of rule {rule.Id} must be {wanted.English}"))
        {
            Location = option.Value.Location,
            Path = option.Value.Path,
            Text = option.Value.Text.Length > 0 ? option.Value.Text : null,
        };

    // Letters of plugins and packs, which may be in effect elsewhere.
    private static bool IsOfOthers(string written) =>
        !written.StartsWith("GW", StringComparison.OrdinalIgnoreCase) && written.Length > 4 && char.IsAsciiLetterUpper(written[0])
        && written.AsSpan()[^4..].IndexOfAnyExceptInRange('0', '9') < 0 && written.AsSpan()[..^4].IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static Finding About(string id, Severity severity, DataProperty property, LocalizedText message, LocalizedText hint) => new(id, severity, message)
    {
        Hint = hint,
        Location = property.KeyLocation,
        Path = property.Value.Path,
        Text = property.Key,
    };
}
