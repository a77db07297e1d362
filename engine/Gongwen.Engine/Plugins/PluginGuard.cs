using System.Runtime.Loader;
using Gongwen.Contracts;

namespace Gongwen.Engine.Plugins;

/// <summary>The one way into a plugin's code: an exception becomes a finding and the caller goes on.</summary>
internal sealed class PluginGuard(Plugin plugin, AssemblyLoadContext? context)
{
    public string PluginId => plugin.Id;

    /// <summary>Runs a call; false, with a finding, when it threw.</summary>
    /// <param name="call">The call into the plugin.</param>
    /// <param name="threw">The finding for an exception of the plugin's own; what is missing around it has findings of its own.</param>
    /// <param name="findings">Gets the finding.</param>
    public bool Run(Action call, Func<CallFault, Finding> threw, FindingList findings)
    {
        try
        {
            call();
            return true;
        }
#pragma warning disable CA1031 // whatever a plugin throws must not stop the others
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var fault = CallFault.Of(exception, context);
            var finding = fault.Kind switch
            {
                CallFaultKind.MissingAssembly => PluginFault.MissingDependency(plugin, fault),
                CallFaultKind.MissingMember => PluginFault.MissingMember(plugin, fault),
                CallFaultKind.NoAssembly => PluginFault.NoAssembly(plugin, fault),
                _ => threw(fault),
            };
            // A plugin that can't run is shown as broken, not as loaded; a slip in one rule is no more than that.
            if (fault.Kind != CallFaultKind.Threw)
                plugin.Break(finding);
            findings.Add(finding);
            return false;
        }
    }
}
