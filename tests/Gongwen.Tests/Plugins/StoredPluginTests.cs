using Gongwen.Host.Packs;
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

    [Fact]
    public void Whatever_is_put_into_it_later_keeps_it_from_running_names_with_a_dot_too()
    {
        Add();
        foreach (var name in new[] { ".Spy.dll", "genres/.cache", "notes.bak" })
            File.WriteAllText(Path.Combine(Stored, name), "");
        var (exit, _, error) = Run("plugin", "list");
        Assert.Equal(1, exit);
        Assert.Equal(
            [".gongwen/plugins/fixture/.Spy.dll", ".gongwen/plugins/fixture/genres/.cache", ".gongwen/plugins/fixture/notes.bak"],
            error.Split('\n').Where(line => line.Contains("GW8069", StringComparison.Ordinal)).Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)]));
        foreach (var name in new[] { ".Spy.dll", "genres/.cache", "notes.bak" })
            File.Delete(Path.Combine(Stored, name));
        Assert.Contains("已载入", StateOf("fixture"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_author_s_commands_run_its_code_with_consent_alone()
    {
        var (built, yes) = (Path.Combine(_folders.Root, "Fixture"), new Dictionary<string, string>(StringComparer.Ordinal) { ["GONGWEN_HOME"] = "home", ["INPUT"] = "yes" });
        foreach (var command in new[] { "lint", "test" })
        {
            var (exit, output, _) = Run("pack", command, built);
            Assert.Equal(1, exit);
            Assert.Contains("错误 GW8047 [fixture 1.2.0] 插件是程序，没有得到同意就不运行", output, StringComparison.Ordinal);
            Assert.DoesNotContain("GW8047", Run("pack", command, built, "--allow-code").Output, StringComparison.Ordinal);
            Assert.DoesNotContain("GW8047", _session.Gongwen(["pack", command, built], yes).Output, StringComparison.Ordinal);
        }

        Assert.Contains("GW8047", Run("pack", "diff", built, built).Error, StringComparison.Ordinal);
        // What every command runs anyway.
        Assert.Equal(0, _session.Gongwen(["pack", "lint", built], new Dictionary<string, string>(StringComparer.Ordinal) { ["GONGWEN_PLUGINS"] = _folders.Root }).Exit);
        Add();
        Assert.Equal(0, Run("pack", "lint", built).Exit);
        File.AppendAllText(Path.Combine(built, "plugin.yaml"), "author: 青山县示例办公室\n");
        Assert.Contains("GW8047", Run("pack", "lint", built).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_store_it_is_held_against_the_lock_by_an_author_s_commands_too()
    {
        Add();
        Assert.Equal(0, Run("pack", "lint", ".gongwen/plugins/fixture").Exit);
        File.WriteAllText(Path.Combine(Stored, "Other.dll"), "");
        var (exit, output, _) = Run("pack", "lint", ".gongwen/plugins/fixture", "--allow-code");
        Assert.Equal(1, exit);
        Assert.StartsWith(".gongwen/plugins/fixture/Other.dll: 错误 GW8069 [fixture] ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_it_is_being_installed_other_runs_wait_for_the_lock()
    {
        Add();
        // As it stands when some files are there and the lock isn't.
        var plugin = Path.Combine(Stored, "plugin.yaml");
        var after = File.ReadAllText(plugin);
        File.WriteAllText(plugin, after + "author: 青山县示例办公室\n");
        var store = new PackStore(_session.Folder, "", IsUser: false);
        Task<string> listed;
        using (StoreLock.Take(store, CancellationToken.None, []))
        {
            listed = Task.Run(() => StateOf("fixture"));
            Assert.NotSame(listed, await Task.WhenAny(listed, Task.Delay(300, TestContext.Current.CancellationToken)));
            File.WriteAllText(plugin, after);
        }

        Assert.Contains("已载入", await listed, StringComparison.Ordinal);
    }

    [Fact]
    public void Taken_out_and_copied_back_it_asks_again()
    {
        Add();
        var kept = File.ReadAllText(Path.Combine(_session.Folder, "gongwen.lock"));
        _session.Run("cp .gongwen kept");
        Assert.Equal(0, Run("plugin", "remove", "fixture").Exit);
        _session.Run("cp kept .gongwen");
        File.WriteAllText(Path.Combine(_session.Folder, "gongwen.lock"), kept);
        Assert.Contains("这个用户还没有同意运行插件 fixture 1.2.0 的程序", StateOf("fixture"), StringComparison.Ordinal);
    }

    private string Stored => Path.Combine(_session.Folder, ".gongwen", "plugins", "fixture");

    private void Add() => Assert.Equal(0, Run("plugin", "add", Path.Combine(_folders.Root, "Fixture"), "--allow-code").Exit);

    private string StateOf(string id) => Run("plugin", "list").Output.Split('\n').Single(line => line.TrimStart().StartsWith(id + " ", StringComparison.Ordinal));

    private (int Exit, string Output, string Error) Run(params string[] arguments) =>
        _session.Gongwen(arguments, new Dictionary<string, string>(StringComparer.Ordinal) { ["GONGWEN_HOME"] = "home" });
}
