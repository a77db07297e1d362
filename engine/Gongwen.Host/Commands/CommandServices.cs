using Microsoft.Extensions.DependencyInjection;

namespace Gongwen.Host.Commands;

/// <summary>What commands work with: the world, and the services, which are only built when a command runs.</summary>
public sealed class CommandServices(World world, Func<bool, ServiceProvider> create) : IDisposable
{
    private ServiceProvider? _services;

    /// <summary>The outside world.</summary>
    public World World { get; } = world;

    /// <summary>A service.</summary>
    public T Get<T>(bool verbose)
        where T : notnull =>
        (_services ??= create(verbose)).GetRequiredService<T>();

    /// <inheritdoc/>
    public void Dispose() => _services?.Dispose();
}
