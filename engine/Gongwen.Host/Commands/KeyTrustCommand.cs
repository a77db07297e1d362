using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Host.Packs;

namespace Gongwen.Host.Commands;

/// <summary>gongwen key trust FILE.pub</summary>
public static class KeyTrustCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var file = new Argument<string>("FILE.pub") { Description = language.Pick("发布者的公钥文件", "the publisher's public key") };
        var name = new Option<string>("--name") { HelpName = "NAME", Description = language.Pick("发布者的名称，显示在列表里", "the publisher's name, shown in lists") };
        var command = new Command("trust", language.Pick("信任一把公钥：由它签名的模板包可以安装", "trust a public key: packs signed by it can be installed")) { file, name };
        command.SetAction(result =>
        {
            var (path, findings) = (result.GetRequiredValue(file), new FindingList());
            if (TrustedKeys.Read(world.Resolve(path), path, findings) is { } key
                && services.Get<PackStores>(result.GetValue(verbose)).Keys.Add(key, result.GetValue(name) ?? key.Name, findings))
            {
                StoreOptions.Say(world, new($"已信任密钥 {key.Id}；编号要同发布者当面或电话核对", $"the key {key.Id} is trusted; compare the id with its owner"));
            }

            return StoreOptions.Report(world, findings);
        });
        return command;
    }
}
