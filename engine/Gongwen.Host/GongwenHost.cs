using Gongwen.Host.Fonts;
using Gongwen.Host.Packs;
using Gongwen.Host.Rules;
using Gongwen.Host.Watch;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Gongwen.Host;

/// <summary>Composes the services of the program on the Generic Host.</summary>
public static class GongwenHost
{
    /// <summary>The host. Nothing is read from disk until a service is asked for.</summary>
    public static IHost Create(World world, bool verbose) => Create(world, verbose, plugins: null);

    /// <summary>The host of a watch, whose plugins outlive it.</summary>
    internal static IHost Create(World world, bool verbose, KeptPlugins? plugins)
    {
        // The empty builder: the default one reads settings files and the environment, which costs more than a whole render.
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddSingleton(world);
        builder.Services.AddSingleton<PackStores>();
        builder.Services.AddSingleton(services => new Installation(world, services.GetRequiredService<PackStores>(), services.GetRequiredService<ILogger<Installation>>(), plugins));
        builder.Services.AddSingleton<InstalledFonts>();
        builder.Services.AddSingleton<RulePages>();
        builder.Services.AddSingleton<RuleIndex>();
        if (verbose)
            builder.Logging.AddProvider(new WorldLogger(world)).AddFilter("Gongwen", LogLevel.Debug);
        return builder.Build();
    }
}
