using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Authoring;
using Gongwen.Host.Packs;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen pack lint PACK : everything that can be told of a pack without data.</summary>
public static class PackLintCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var pack = PackArgument(services);
        var packs = BasePacks(services);
        var allow = StoreOptions.AllowCode(language);
        var format = CommonOptions.Format(language);
        var failOn = CommonOptions.FailOn(language);
        var command = new Command("lint", language.Pick("检查模板包：清单、数据说明、模板、版式、多余的文件，不用数据", "check a pack without data: manifest, schemas, templates, layouts, files nobody uses")) { pack, packs, allow, format, failOn };
        command.SetAction(result =>
        {
            var findings = new FindingList();
            if (AuthoredPack.Open(services.Get<Installation>(result.GetValue(verbose)), result.GetRequiredValue(pack), result.GetValue(packs) ?? [], result.GetValue(allow), findings) is { } authored)
                PackLint.Run(authored.Pack, authored.Active.Stack, authored.Active.Plugins, findings);
            var report = new RunReport(world, result.GetRequiredValue(format), CommonOptions.SeverityOf(result.GetRequiredValue(failOn)));
            report.Add(findings);
            report.WriteFindings(world.Out);
            report.WriteSummary(world.Out, language.Pick("没有问题", "nothing wrong"));
            return report.ExitCode;
        });
        return command;
    }

    /// <summary>PACK</summary>
    internal static Argument<string> PackArgument(CommandServices services) =>
        new("PACK") { Description = services.World.Language.Pick("模板包：文件夹、.gwpack 文件，或装好的模板包的 id；也可以是插件的文件夹", "a pack: a folder, a .gwpack file, or the id of one that was added; or a plugin's folder") };

    /// <summary>--pack for what the pack stands on</summary>
    internal static Option<string[]> BasePacks(CommandServices services) =>
        new("--pack") { HelpName = "PACK", Description = services.World.Language.Pick("它的底包；装好的底包不用写", "a pack it stands on; those that were added need not be named"), AllowMultipleArgumentsPerToken = false };
}
