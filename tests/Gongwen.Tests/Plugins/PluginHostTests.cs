using Gongwen.Contracts;
using Gongwen.Engine.Genres;
using Gongwen.Engine.Plugins;
using Gongwen.Engine.Schemas;

namespace Gongwen.Tests.Plugins;

/// <summary>Where plugins lie and when their code is loaded.</summary>
public sealed class PluginHostTests
{
    [Fact]
    public void Scanning_loads_no_code_and_one_genre_loads_one_plugin()
    {
        using var folders = PluginFolders.Make("all-is-well");
        var host = PluginHost.Scan(new PluginHostOptions([folders.Root]));
        Assert.Equal("fixture NotLoaded, steady NotLoaded", States(host));

        var findings = new FindingList();
        var genre = Catalog(host).Find("照常文种", place: null, findings)!;
        Assert.NotNull(host.CodeOf(genre, findings));
        Assert.Empty(findings);
        Assert.Equal("fixture NotLoaded, steady Loaded", States(host));
    }

    [Fact]
    public void A_path_with_Chinese_characters_and_spaces_works()
    {
        using var folders = PluginFolders.Make("uses-a-private-dependency", "插件 目录 #1%20");
        Assert.Equal("fixture Loaded, steady Loaded", LoadedStates(folders.Root));
    }

    [Fact]
    public void A_read_only_folder_works()
    {
        using var folders = PluginFolders.Make("uses-a-private-dependency");
        foreach (var file in Directory.EnumerateFiles(folders.Root, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.ReadOnly);
        if (!OperatingSystem.IsWindows())
        {
            foreach (var folder in Directory.EnumerateDirectories(folders.Root, "*", SearchOption.AllDirectories).Append(folders.Root))
                File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        try
        {
            Assert.Equal("fixture Loaded, steady Loaded", LoadedStates(folders.Root));
        }
        finally
        {
            if (!OperatingSystem.IsWindows())
            {
                foreach (var folder in Directory.EnumerateDirectories(folders.Root, "*", SearchOption.AllDirectories).Append(folders.Root))
                    File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }

            foreach (var file in Directory.EnumerateFiles(folders.Root, "*", SearchOption.AllDirectories))
                File.SetAttributes(file, FileAttributes.Normal);
        }
    }

    [Fact]
    public void A_relative_folder_works()
    {
        using var folders = PluginFolders.Make("all-is-well");
        Assert.Equal("fixture Loaded, steady Loaded", LoadedStates(Path.GetRelativePath(Environment.CurrentDirectory, folders.Root)));
    }

    [Fact]
    public void A_folder_that_is_not_there_holds_no_plugins()
    {
        var host = PluginHost.Scan(new PluginHostOptions([Path.Combine(Path.GetTempPath(), "没有这个文件夹")]));
        Assert.Empty(host.Plugins);
        Assert.Empty(host.Findings);
    }

    [Fact]
    public void Plugins_of_several_folders_are_found_together()
    {
        using var first = PluginFolders.Make("all-is-well");
        using var second = PluginFolders.Make("all-is-well");
        Directory.Delete(Path.Combine(first.Root, "Fixture"), recursive: true);
        Directory.Delete(Path.Combine(second.Root, "Steady"), recursive: true);
        var host = PluginHost.Scan(new PluginHostOptions([first.Root, second.Root, first.Root]));
        Assert.Equal("fixture NotLoaded, steady NotLoaded", States(host));
    }

    [Fact]
    public void Many_threads_load_a_plugin_once()
    {
        using var folders = PluginFolders.Make("all-is-well");
        var host = PluginHost.Scan(new PluginHostOptions([folders.Root]));
        var catalog = Catalog(host);
        var rules = new IReportRule[64];
        Parallel.For(0, rules.Length, i =>
        {
            var findings = new FindingList();
            rules[i] = host.CodeOf(catalog.Find("fixture", place: null, findings)!, findings)!.Rules[0];
        });
        Assert.Single(rules.Distinct());
    }

    [Fact]
    public void The_plugins_of_the_project_load()
    {
        var host = PluginHost.Scan(PluginHostOptions.OfProgram(Path.Combine(Conventions.Install.Folder, "plugins")));
        host.LoadAll();
        Assert.Empty(host.Findings);
        Assert.Equal("duty-report Loaded, half-year-summary Loaded, official-document Loaded, rectification-list Loaded", States(host));
    }


    private static string LoadedStates(string folder)
    {
        var host = PluginHost.Scan(new PluginHostOptions([folder]));
        host.LoadAll();
        Assert.Empty(host.Findings);
        return States(host);
    }

    private static string States(PluginHost host) => string.Join(", ", host.Plugins.Select(plugin => $"{plugin.Id} {plugin.State}"));

    private static GenreCatalog Catalog(PluginHost host) =>
        new(host.Genres, new SharedParts(new Dictionary<string, TemplateFile>(StringComparer.Ordinal), SharedShapes.BuiltIn));
}
