using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Gongwen.Host.Commands;

/// <summary>What commands work with: the world, and the services, which are only built when a command runs.</summary>
public sealed class CommandServices(World world, Func<bool, IHost> createHost) : IDisposable
{
    private IHost? _host;

    /// <summary>The outside world.</summary>
    public World World { get; } = world;

    /// <summary>A service of the host.</summary>
    public T Get<T>(bool verbose)
        where T : notnull =>
        (_host ??= createHost(verbose)).Services.GetRequiredService<T>();

    /// <inheritdoc/>
    public void Dispose() => _host?.Dispose();
}
