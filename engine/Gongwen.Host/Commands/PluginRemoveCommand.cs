using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Host.Packs;

namespace Gongwen.Host.Commands;

/// <summary>gongwen plugin remove ID</summary>
public static class PluginRemoveCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var id = new Argument<string>("ID") { Description = language.Pick("插件的 id（plugin list 列出）", "the plugin's id (see plugin list)") };
        var user = StoreOptions.User(language);
        var command = new Command("remove", language.Pick("撤掉已装的插件", "remove an installed plugin")) { id, user };
        command.SetAction(result =>
        {
            var (wanted, findings) = (result.GetRequiredValue(id), new FindingList());
            var stores = services.Get<PackStores>(result.GetValue(verbose));
            if (StoreOptions.Store(stores, result.GetValue(user), findings) is { } store)
            {
                if (new PluginInstaller(world, stores).Remove(store, wanted, findings) is { } removed)
                    StoreOptions.Say(world, new($"已撤掉插件 {removed.Title}", $"removed the plugin {removed.Title}"));
                else if (!findings.HasErrors)
                    return StoreOptions.Wrong(world, new($"没有装插件“{wanted}”；程序自带的插件用 GONGWEN_DISABLED_PLUGINS 停用", $"the plugin '{wanted}' is not installed here; the install's own are disabled with GONGWEN_DISABLED_PLUGINS"));
            }

            return StoreOptions.Report(world, findings);
        });
        return command;
    }
}
