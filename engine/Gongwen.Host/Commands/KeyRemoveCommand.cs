using System.CommandLine;
using Gongwen.Host.Packs;

namespace Gongwen.Host.Commands;

/// <summary>gongwen key remove ID</summary>
public static class KeyRemoveCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var id = new Argument<string>("ID") { Description = language.Pick("密钥编号（key list 列出）", "the id of the key (see key list)") };
        var command = new Command("remove", language.Pick("不再信任一把密钥；已装的模板包照常使用", "trust a key no more; packs that are installed go on")) { id };
        command.SetAction(result =>
        {
            var wanted = result.GetRequiredValue(id);
            if (!services.Get<PackStores>(result.GetValue(verbose)).Keys.Remove(wanted))
                return StoreOptions.Wrong(world, new($"没有信任过密钥“{wanted}”；gongwen key list 列出全部", $"the key '{wanted}' is not trusted; gongwen key list shows all"));
            StoreOptions.Say(world, new($"不再信任密钥 {wanted}", $"the key {wanted} is trusted no more"));
            return ExitCode.Clean;
        });
        return command;
    }
}
