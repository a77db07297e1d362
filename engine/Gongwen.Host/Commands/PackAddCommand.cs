using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Host.Packs;

namespace Gongwen.Host.Commands;

/// <summary>gongwen pack add FILE|DIR</summary>
public static class PackAddCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var pack = StoreOptions.Pack(language);
        var user = StoreOptions.User(language);
        var unsigned = new Option<bool>("--allow-unsigned") { Description = language.Pick("没有签名也装，记在 gongwen.lock 里", "install it without a signature; gongwen.lock records that") };
        var force = new Option<bool>("--force") { Description = language.Pick("替换更新的版本，或版本号相同、内容不同的", "replace a newer version, or another content of the same version") };
        var command = new Command("add", language.Pick("安装模板包，给当前项目或用户自己", "install a pack, for the current project or the user")) { pack, user, unsigned, force };
        command.SetAction(result =>
        {
            var (findings, logged) = (new FindingList(), result.GetValue(verbose));
            var stores = services.Get<PackStores>(logged);
            if (StoreOptions.Store(stores, result.GetValue(user), findings) is { } store
                && new PackInstaller(stores, services.Get<Installation>(logged).Base).Add(store, result.GetRequiredValue(pack), result.GetValue(unsigned), result.GetValue(force), findings) is { } added)
            {
                StoreOptions.Say(world, new(
                    $"已安装 {added.Title}，{(added.KeyId is { } key ? $"由密钥 {key} 签名" : "没有签名")}；记在 {store.LockShownAs}",
                    $"installed {added.Title}, {(added.KeyId is { } signer ? $"signed by key {signer}" : "not signed")}; recorded in {store.LockShownAs}"));
            }

            return StoreOptions.Report(world, findings);
        });
        return command;
    }
}
