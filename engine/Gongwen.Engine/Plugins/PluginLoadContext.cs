using System.Reflection;
using System.Runtime.Loader;
using Gongwen.Contracts;

namespace Gongwen.Engine.Plugins;

/// <summary>A plugin's own world of assemblies: its private dependencies come from its folder, the contract always from the host.</summary>
/// <param name="pluginId">Names the world.</param>
/// <param name="assemblyPath">The plugin's code.</param>
/// <param name="reloadable">True when it can be let go again; its files are then read and not held.</param>
internal sealed class PluginLoadContext(string pluginId, string assemblyPath, bool reloadable) : AssemblyLoadContext($"plugin {pluginId}", reloadable)
{
    public static readonly Assembly Contract = typeof(IGenrePlugin).Assembly;

    private readonly Lazy<AssemblyDependencyResolver> _resolver = new(() => new AssemblyDependencyResolver(assemblyPath));

    public Assembly LoadPlugin() => LoadFile(assemblyPath);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == Contract.GetName().Name)
            return Contract;
        // The framework's own are asked for first and always; looking for them in the plugin's folder would cost every start.
        if (assemblyName.Name is "System.Runtime" or "netstandard")
            return null;
        return _resolver.Value.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFile(path) : null;
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.Value.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : nint.Zero;

    private Assembly LoadFile(string path)
    {
        if (!IsCollectible)
            return LoadFromAssemblyPath(path);
        using var image = new MemoryStream(File.ReadAllBytes(path));
        return LoadFromStream(image);
    }
}
