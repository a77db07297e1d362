using Gongwen.Host.Fonts;
using Gongwen.Host.Packs;
using Gongwen.Host.Rules;
using Gongwen.Host.Watch;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gongwen.Host;

/// <summary>Composes the services of the program. Not on the Generic Host: there is nothing to configure, and setting it up takes a good part of a short run.</summary>
public static class GongwenHost
{
    /// <summary>The services. Nothing is read from disk until one is asked for.</summary>
    public static ServiceProvider Create(World world, bool verbose) => Create(world, verbose, plugins: null);

    /// <summary>The services of a watch, whose plugins outlive them.</summary>
    internal static ServiceProvider Create(World world, bool verbose, KeptPlugins? plugins)
    {
        var services = new ServiceCollection();
        if (verbose)
            services.AddLogging(logging => logging.AddProvider(new WorldLogger(world)).AddFilter("Gongwen", LogLevel.Debug));
        else
            services.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.AddSingleton(world);
        services.AddSingleton(_ => new PackStores(world));
        services.AddSingleton(provider => new Installation(world, provider.GetRequiredService<PackStores>(), provider.GetRequiredService<ILogger<Installation>>(), plugins));
        services.AddSingleton(_ => new InstalledFonts(world));
        services.AddSingleton(_ => new RulePages(world));
        services.AddSingleton(provider => new RuleIndex(provider.GetRequiredService<Installation>(), provider.GetRequiredService<RulePages>()));
        return services.BuildServiceProvider();
    }
}
