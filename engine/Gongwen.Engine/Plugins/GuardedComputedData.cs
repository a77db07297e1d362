using Gongwen.Contracts;

namespace Gongwen.Engine.Plugins;

/// <summary>A plugin's computed data whose faults are findings.</summary>
public sealed class GuardedComputedData
{
    private readonly PluginGuard _guard;
    private readonly IComputedData _computed;

    internal GuardedComputedData(PluginGuard guard, string key, IComputedData computed) => (_guard, Key, _computed) = (guard, key, computed);

    /// <summary>The key under which templates find it.</summary>
    public string Key { get; }

    /// <summary>The data; null when it can't be computed, and, with a finding, when the code threw.</summary>
    public DataNode? Compute(DataNode report, FindingList findings)
    {
        DataNode? result = null;
        _guard.Run(() => result = _computed.Compute(report), fault => PluginFault.ComputedThrew(_guard.PluginId, Key, report.Location, fault), findings);
        return result;
    }
}
