using Gongwen.Contracts;

namespace Gongwen.Engine.Plugins;

/// <summary>A plugin's filter whose faults are findings.</summary>
public sealed class GuardedFilter
{
    private readonly PluginGuard _guard;
    private readonly ITemplateFilter _filter;

    internal GuardedFilter(PluginGuard guard, FilterInfo info, ITemplateFilter filter) => (_guard, Info, _filter) = (guard, info, filter);

    /// <summary>The plugin it comes from.</summary>
    public string PluginId => _guard.PluginId;

    /// <summary>What the filter is.</summary>
    public FilterInfo Info { get; }

    /// <summary>The filtered value; the input unchanged, with a finding, when the filter threw or gave null. <see cref="FilterCall.Problem"/> may be set as by any filter.</summary>
    /// <param name="call">The call.</param>
    /// <param name="place">Where the template calls it; null when that is not known.</param>
    /// <param name="findings">Gets the plugin's fault.</param>
    public DataNode Apply(FilterCall call, SourceLocation? place, FindingList findings)
    {
        DataNode? result = null;
        var ran = _guard.Run(() => result = _filter.Apply(call), fault => PluginFault.FilterThrew(_guard.PluginId, Info.Name, place, fault), findings);
        if (ran && result is null)
            findings.Add(PluginFault.FilterGaveNull(_guard.PluginId, Info.Name, place));
        return result ?? call.Input;
    }
}
