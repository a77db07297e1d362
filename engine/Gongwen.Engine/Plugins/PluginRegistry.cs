using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;
using Gongwen.Engine.Templates;

namespace Gongwen.Engine.Plugins;

/// <summary>Takes what a plugin registers; what makes no sense is a finding and the rest is taken.</summary>
internal sealed class PluginRegistry(Plugin plugin, PluginGuard guard, FindingList findings) : IGenreRegistry
{
    private readonly Dictionary<string, List<IReportRule>> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<GuardedComputedData>> _computed = new(StringComparer.Ordinal);
    private readonly List<GuardedFilter> _filters = [];
    private bool _closed;

    public void AddRule(string genreId, IReportRule rule)
    {
        if (!Accepts(genreId, "规则", "rule", rule))
            return;
        RuleInfo? info = null;
        if (!Describe(() => info = rule.Info))
            return;
        if (info is null || !IsRuleId(info.Id))
            Wrong($"规则 {Name(rule)} 的编号“{info?.Id}”应当是大写字母加四位数字", $"the id '{info?.Id}' of the rule {Name(rule)} must be capital letters and four digits");
        else if (!plugin.IsOwn && info.Id.StartsWith("GW", StringComparison.Ordinal))
            findings.Add(PluginFault.RuleOfEngine(plugin, info.Id));
        else if (Of(_rules, genreId).Exists(other => other.Info.Id == info.Id))
            Wrong($"规则 {info.Id} 在文种“{genreId}”中登记了两次", $"the rule {info.Id} is registered twice for the genre '{genreId}'");
        else
            Of(_rules, genreId).Add(new GuardedRule(guard, info, rule));
    }

    public void AddComputedData(string genreId, IComputedData computed)
    {
        if (!Accepts(genreId, "计算数据", "computed data", computed))
            return;
        string? key = null;
        if (!Describe(() => key = computed.Key))
            return;
        if (string.IsNullOrWhiteSpace(key))
            Wrong($"计算数据 {Name(computed)} 没有给出键", $"the computed data {Name(computed)} give no key");
        else if (Of(_computed, genreId).Exists(other => other.Key == key))
            Wrong($"计算数据“{key}”在文种“{genreId}”中登记了两次", $"the computed key '{key}' is registered twice for the genre '{genreId}'");
        else
            Of(_computed, genreId).Add(new GuardedComputedData(guard, key, computed));
    }

    public void AddFilter(ITemplateFilter filter)
    {
        if (!Accepts(genreId: null, "过滤器", "filter", filter))
            return;
        FilterInfo? info = null;
        if (!Describe(() => info = filter.Info))
            return;
        if (info is null || !IsFilterName(info.Name))
            Wrong($"过滤器 {Name(filter)} 的名称“{info?.Name}”只能用文字、数字和下划线", $"the name '{info?.Name}' of the filter {Name(filter)} takes letters, digits and '_'");
        else if (FilterBinding.IsEngines(info.Name))
            findings.Add(PluginFault.FilterOfEngine(plugin, info.Name));
        else if (_filters.Exists(other => other.Info.Name == info.Name))
            Wrong($"过滤器“{info.Name}”登记了两次", $"the filter '{info.Name}' is registered twice");
        else
            _filters.Add(new GuardedFilter(guard, info, filter));
    }

    /// <summary>What was registered; from now on nothing is taken.</summary>
    public PluginCode Close()
    {
        _closed = true;
        return new PluginCode(_rules, _computed, _filters);
    }

    private bool Accepts(string? genreId, string what, string whatEnglish, object? code)
    {
        if (_closed)
            throw new InvalidOperationException("Register is over; nothing can be registered any more.");
        if (code is null)
        {
            Wrong($"登记的{what}是空的", $"a registered {whatEnglish} is null");
            return false;
        }

        if (whatEnglish == "filter" || (genreId is not null && plugin.GenreIds.Contains(genreId, StringComparer.Ordinal)))
            return true;
        var nearest = NearestKey.Find(genreId ?? "", plugin.GenreIds);
        Wrong($"{what} {Name(code)} 登记到文种“{genreId}”，插件没有这个文种{(nearest is null ? "" : $"，是不是“{nearest}”？")}",
            $"the {whatEnglish} {Name(code)} is registered for the genre '{genreId}', which the plugin does not bring{(nearest is null ? "" : $"; did you mean '{nearest}'?")}");
        return false;
    }

    // The code's own description of itself is a call into the plugin like any other.
    private bool Describe(Action read) => guard.Run(read, fault => PluginFault.RegisterThrew(plugin, fault), findings);

    private void Wrong(string chinese, string english) => findings.Add(PluginFault.Registration(plugin, new LocalizedText(chinese, english)));

    private static string Name(object code) => code.GetType().Name;

    private static List<T> Of<T>(Dictionary<string, List<T>> byGenre, string genreId)
    {
        if (!byGenre.TryGetValue(genreId, out var list))
            byGenre.Add(genreId, list = []);
        return list;
    }

    private static bool IsRuleId(string? id) =>
        id is { Length: >= 6 and <= 16 } && id[..^4].All(char.IsAsciiLetterUpper) && id[^4..].All(char.IsAsciiDigit);

    private static bool IsFilterName(string? name) =>
        name is { Length: > 0 and <= 64 } && !char.IsDigit(name[0]) && name.All(character => char.IsLetterOrDigit(character) || character == '_');
}
