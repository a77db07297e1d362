using System.Reflection;
using Gongwen.Contracts;

namespace Gongwen.Engine.Plugins;

/// <summary>Loads a plugin's assembly into a world of its own and lets it register.</summary>
internal static class PluginLoader
{
    /// <summary>What it registered; null with findings when it can't run.</summary>
    public static PluginCode? Load(Plugin plugin, string assemblyFile, FindingList findings)
    {
        if (!plugin.Files.FilesIn("").Contains(assemblyFile, StringComparer.Ordinal))
        {
            findings.Add(PluginFault.AssemblyAbsent(plugin, assemblyFile));
            return null;
        }

        var context = new PluginLoadContext(plugin.Id, plugin.Files.PathOf(assemblyFile), plugin.IsReloadable);
        plugin.Context = context;
        var guard = new PluginGuard(plugin, context);
        var registry = new PluginRegistry(plugin, guard, findings);
        var ran = guard.Run(
            () =>
            {
                if (FindEntryPoint(plugin, context.LoadPlugin(), findings) is { } type)
                    ((IGenrePlugin)Activator.CreateInstance(type)!).Register(registry);
            },
            fault => PluginFault.RegisterThrew(plugin, fault),
            findings);
        return ran && !findings.HasErrors ? registry.Close() : null;
    }

    private static Type? FindEntryPoint(Plugin plugin, Assembly assembly, FindingList findings)
    {
        var types = assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IGenrePlugin).IsAssignableFrom(type)).ToList();
        if (types.Count != 1)
        {
            findings.Add(PluginFault.EntryPoints(plugin, [.. types.Select(type => type.FullName!).Order(StringComparer.Ordinal)]));
            return null;
        }

        if (types[0].GetConstructor(Type.EmptyTypes) is not null)
            return types[0];
        findings.Add(PluginFault.NoConstructor(plugin, types[0].FullName!));
        return null;
    }
}
