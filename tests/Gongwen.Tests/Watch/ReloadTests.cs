using System.Runtime.CompilerServices;
using Gongwen.Contracts;
using Gongwen.Engine.Pipeline;
using Gongwen.Engine.Plugins;
using Gongwen.Host;
using Gongwen.Host.Files;
using Gongwen.Host.Language;
using Gongwen.Host.Packs;
using Gongwen.Host.Watch;
using Gongwen.Tests.Conventions;
using Microsoft.Extensions.DependencyInjection;

namespace Gongwen.Tests.Watch;

/// <summary>Code of a plugin that was let go is gone.</summary>
public sealed class ReloadTests
{
    [Fact]
    public void The_world_of_a_plugin_is_collected_once_it_is_dropped()
    {
        var plugins = new KeptPlugins();
        for (var round = 0; round < 2; round++)
        {
            var world = RenderAndDrop(plugins);
            for (var times = 0; times < 20 && world.IsAlive; times++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }

            Assert.False(world.IsAlive, "the old code is still there");
        }
    }

    [Fact]
    public void A_normal_run_loads_code_from_its_file_and_keeps_it()
    {
        var host = PluginHost.Scan(PluginHostOptions.OfProgram(Path.Combine(Install.Folder, "plugins")));
        host.LoadAll();
        Assert.All(host.Plugins, plugin => Assert.False(plugin.Context!.IsCollectible));
        Assert.All(host.Plugins, plugin => Assert.StartsWith(Install.Folder, Assert.Single(plugin.Context!.Assemblies).Location, StringComparison.Ordinal));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference RenderAndDrop(KeptPlugins plugins)
    {
        var world = new World(TextWriter.Null, TextWriter.Null, Path.GetTempPath(), Install.Folder + Path.DirectorySeparatorChar, new UserLanguage(english: false)) { Today = new DateOnly(2026, 7, 15) };
        using var services = GongwenHost.Create(world, verbose: false, plugins);
        var installation = services.GetRequiredService<Installation>();
        var sample = RepositoryFiles.Of("samples", "duty-report", "report.yaml");
        var findings = new FindingList();
        var rendered = new ReportPipelines(installation, [], choice: null).For(new ReportFile(sample, sample, ""), findings)!.Render(new ReportRequest("report.yaml", File.ReadAllBytes(sample)));
        Assert.Equal("", FindingLines.Of([.. findings, .. rendered.Findings]));
        Assert.NotEmpty(rendered.Files);
        var context = installation.Plugins.Plugins.Single(plugin => plugin.Id == "duty-report").Context!;
        // Read into memory, so that the file isn't held.
        Assert.Equal("", Assert.Single(context.Assemblies).Location);
        plugins.Drop();
        return new WeakReference(context);
    }
}
