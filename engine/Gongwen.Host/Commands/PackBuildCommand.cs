using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Packs.Archives;
using Gongwen.Engine.Packs.Trust;
using Gongwen.Host.Files;
using Gongwen.Host.Packs;

namespace Gongwen.Host.Commands;

/// <summary>gongwen pack build DIR : one file to hand on, the same bytes for the same pack.</summary>
public static class PackBuildCommand
{
    /// <summary>What the name of a pack's file ends with.</summary>
    internal const string Ending = ".gwpack";

    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var folder = new Argument<string>("DIR") { Description = language.Pick("模板包的文件夹", "the pack's folder") };
        var output = new Option<string>("--output", "-o") { HelpName = "FILE" + Ending, Description = language.Pick("输出文件；默认是当前文件夹里的 id-版本.gwpack", "output file; ID-VERSION.gwpack in the current folder by default") };
        var force = CommonOptions.Force(language);
        var command = new Command("build", language.Pick("把模板包打成一个 .gwpack 文件，同样的内容得到同样的字节", "make one .gwpack file of a pack; the same content gives the same bytes")) { folder, output, force };
        command.SetAction(result =>
        {
            var (argument, findings) = (result.GetRequiredValue(folder), new FindingList());
            if (result.GetValue(output) is { } named && !named.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
                return StoreOptions.Wrong(world, new($"-o 要以 {Ending} 结尾：{named}", $"-o must end with {Ending}: {named}"));
            if (!Directory.Exists(world.Resolve(argument)))
                return StoreOptions.Wrong(world, new($"没有这个文件夹：{argument}", $"there is no such folder: {argument}"));
            if (services.Get<PackStores>(result.GetValue(verbose)).Inspect(argument, findings) is not { } inspected || PackSeal.HoldsPrivateKey(inspected.Pack, inspected.Content, findings) || findings.HasErrors)
                return StoreOptions.Report(world, findings);
            var content = PackSeal.Seal(inspected.Pack, inspected.Content);
            var file = result.GetValue(output) ?? $"{inspected.Pack.Id}-{inspected.Pack.Version}{Ending}";
            if (SafeFile.Write(world.Resolve(file), ArchiveWriter.Write(content), result.GetValue(force), file, findings))
                StoreOptions.Say(world, new($"已生成 {file}：{inspected.Pack.Title}，{content.Paths.Count} 个文件，{(content.Has(PackSignature.File) ? "带签名" : "没有签名")}", $"wrote {file}: {inspected.Pack.Title}, {content.Paths.Count} files, {(content.Has(PackSignature.File) ? "signed" : "not signed")}"));
            return StoreOptions.Report(world, findings);
        });
        return command;
    }
}
