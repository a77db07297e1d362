using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Host.Packs;

namespace Gongwen.Host.Commands;

/// <summary>gongwen pack remove ID</summary>
public static class PackRemoveCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var id = new Argument<string>("ID") { Description = language.Pick("模板包的 id（pack list 列出）", "the pack's id (see pack list)") };
        var user = StoreOptions.User(language);
        var command = new Command("remove", language.Pick("撤掉已装的模板包", "remove an installed pack")) { id, user };
        command.SetAction(result =>
        {
            var (wanted, findings) = (result.GetRequiredValue(id), new FindingList());
            var (stores, installation) = (services.Get<PackStores>(result.GetValue(verbose)), services.Get<Installation>(result.GetValue(verbose)));
            if (StoreOptions.Store(stores, result.GetValue(user), findings) is { } store)
            {
                if (new PackInstaller(stores, installation.Base).Remove(store, wanted, findings) is { } removed)
                    StoreOptions.Say(world, new($"已撤掉 {removed.Title}", $"removed {removed.Title}"));
                else if (!findings.HasErrors)
                    return StoreOptions.Wrong(world, new($"没有装模板包“{wanted}”；gongwen pack list 列出全部", $"the pack '{wanted}' is not installed; gongwen pack list shows all"));
            }

            return StoreOptions.Report(world, findings);
        });
        return command;
    }
}
