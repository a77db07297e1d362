using Gongwen.Testing;
using Gongwen.Tests.Conventions;
using Gongwen.Tests.Plugins;

namespace Gongwen.Tests.Authoring;

/// <summary>What the contract suite says of plugins that keep the contract and of those that break it.</summary>
public sealed class PluginContractTests
{
    public static TheoryData<string> Installed => [.. Directory.EnumerateDirectories(Path.Combine(Install.Folder, "plugins")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Cases =>
        ["breaks-promises", "takes-ids-of-the-engine", "says-nonsense", "floods", "broken-genre", "follows-the-culture", "asks-for-a-newer-contract", "asks-for-an-older-contract", "broken-manifest", "calls-a-missing-member", "computes-another-key", "no-constructor", "no-entry-point", "no-manifest", "ships-the-contract", "throws-in-a-filter", "throws-in-a-rule", "throws-in-register", "two-entry-points"];

    [Theory]
    [MemberData(nameof(Installed))]
    public void The_plugins_of_the_project_keep_the_contract(string name) =>
        PluginContract.Check(AuthoredFolder.Load(Path.Combine(Install.Folder, "plugins", name), Install.Folder));

    [Theory]
    [MemberData(nameof(Cases))]
    public void All_that_is_wrong_is_said_at_once(string name)
    {
        using var folders = PluginFolders.Make(name);
        var folder = Path.Combine(folders.Root, "Fixture");
        var chinese = Assert.Throws<CheckFailedException>(() => PluginContract.Check(folder, Install.Folder, english: false)).Message;
        var english = Assert.Throws<CheckFailedException>(() => PluginContract.Check(folder, Install.Folder, english: true)).Message;
        Snapshot.Match($"{chinese}\n\n{english}", name: name);
    }

    [Fact]
    public void A_pack_is_no_plugin()
    {
        var pack = Directory.CreateTempSubdirectory("gongwen-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(pack, "pack.yaml"), "id: office\nname: 青山县模板\nversion: 1.0.0\nengine: { min: 0.1.0, max: 9 }\n");
            Assert.Equal($"{pack} 是模板包，不是插件", Assert.Throws<CheckFailedException>(() => PluginContract.Check(pack, Install.Folder, english: false)).Message);
        }
        finally
        {
            Directory.Delete(pack, recursive: true);
        }
    }

    [Fact]
    public void A_folder_that_is_not_there_and_an_install_that_is_none_are_said()
    {
        var absent = Path.Combine(Path.GetTempPath(), "没有这个文件夹");
        Assert.Equal($"没有插件文件夹 {absent}；先运行 dotnet build", Assert.Throws<CheckFailedException>(() => PluginContract.Check(absent, Install.Folder, english: false)).Message);
        var plugin = Path.Combine(Install.Folder, "plugins", "DutyReport");
        Assert.StartsWith($"{plugin} 或 {Path.Combine(absent, "templates", "gbt9704")} 的模板包不能用：\n", Assert.Throws<CheckFailedException>(() => PluginContract.Check(plugin, absent, english: false)).Message, StringComparison.Ordinal);
    }
}
