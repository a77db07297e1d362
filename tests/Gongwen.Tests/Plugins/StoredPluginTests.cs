using Gongwen.Tests.Host;

namespace Gongwen.Tests.Plugins;

/// <summary>A plugin with code in a project's store: it runs while every byte is the one agreed to.</summary>
public sealed class StoredPluginTests : IDisposable
{
    private readonly CommandSession _session = new();
    private readonly PluginFolders _folders = PluginFolders.Make("all-is-well");

    public void Dispose()
    {
        _session.Dispose();
        _folders.Dispose();
    }

    [Fact]
    public void Its_code_runs_once_it_was_agreed_to_and_no_more_when_a_byte_changes()
    {
        Assert.Equal(0, Run("plugin", "add", Path.Combine(_folders.Root, "Fixture"), "--allow-code").Exit);
        Assert.Contains("已载入", StateOf("fixture"), StringComparison.Ordinal);
        var assembly = Directory.GetFiles(Path.Combine(_session.Folder, ".gongwen", "plugins", "fixture"), "*.dll")[0];
        var bytes = File.ReadAllBytes(assembly);
        bytes[^1] ^= 1;
        File.WriteAllBytes(assembly, bytes);
        Assert.Contains("损坏", StateOf("fixture"), StringComparison.Ordinal);
        var (exit, _, error) = Run("plugin", "list");
        Assert.Equal(1, exit);
        Assert.StartsWith($".gongwen/plugins/fixture/{Path.GetFileName(assembly)}: 错误 GW8069 [fixture] 插件 fixture ", error, StringComparison.Ordinal);
        bytes[^1] ^= 1;
        File.WriteAllBytes(assembly, bytes);
        Assert.Contains("已载入", StateOf("fixture"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plugin_that_can_t_run_isn_t_installed()
    {
        File.WriteAllText(Path.Combine(_folders.Root, "Fixture", "Gongwen.Contracts.dll"), "");
        var (exit, _, error) = Run("plugin", "add", Path.Combine(_folders.Root, "Fixture"), "--allow-code");
        Assert.Equal(1, exit);
        Assert.Contains("GW9007", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_session.Folder, ".gongwen")));
    }

    private string StateOf(string id) => Run("plugin", "list").Output.Split('\n').Single(line => line.TrimStart().StartsWith(id + " ", StringComparison.Ordinal));

    private (int Exit, string Output, string Error) Run(params string[] arguments) =>
        _session.Gongwen(arguments, new Dictionary<string, string>(StringComparer.Ordinal) { ["GONGWEN_HOME"] = "home" });
}
