using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Host.Packs;

namespace Gongwen.Host.Commands;

/// <summary>gongwen plugin add DIR</summary>
public static class PluginAddCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var folder = new Argument<string>("DIR") { Description = language.Pick("编译好的插件的文件夹，里面有 plugin.yaml", "the folder of a built plugin, with its plugin.yaml") };
        var user = StoreOptions.User(language);
        var allow = StoreOptions.AllowCode(language);
        var force = new Option<bool>("--force") { Description = language.Pick("替换更新的版本，或版本号相同、内容不同的", "replace a newer version, or another content of the same version") };
        var command = new Command("add", language.Pick("安装插件，给当前项目或用户自己", "install a plugin, for the current project or the user")) { folder, user, allow, force };
        command.SetAction(result =>
        {
            var findings = new FindingList();
            if (!Directory.Exists(world.Resolve(result.GetRequiredValue(folder))))
                return StoreOptions.Wrong(world, new($"没有这个文件夹：{result.GetRequiredValue(folder)}", $"there is no such folder: {result.GetRequiredValue(folder)}"));
            var stores = services.Get<PackStores>(result.GetValue(verbose));
            if (StoreOptions.Store(stores, result.GetValue(user), findings) is { } store
                && new PluginInstaller(world, stores).Add(store, result.GetRequiredValue(folder), result.GetValue(allow), result.GetValue(force), out var former, findings) is { } added)
            {
                StoreOptions.Say(world, new($"已安装插件 {added.Title}；记在 {store.LockShownAs}", $"installed the plugin {added.Title}; recorded in {store.LockShownAs}"));
                foreach (var one in former)
                    StoreOptions.Say(world, new($"它原来叫 {one.Title}，那一个已撤掉", $"it was {one.Title} before, which is removed"));
            }

            return StoreOptions.Report(world, findings);
        });
        return command;
    }
}
