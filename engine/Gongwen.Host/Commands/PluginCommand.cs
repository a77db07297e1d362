using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Authoring;
using Gongwen.Engine.Plugins;
using Gongwen.Host.Language;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen plugin list | new NAME | add | remove</summary>
public static class PluginCommand
{
    /// <summary>The command with its subcommands.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        var list = new Command("list", language.Pick("列出插件和状态", "list plugins and their states"));
        list.SetAction(result =>
        {
            var installation = services.Get<Installation>(result.GetValue(verbose));
            var host = installation.Plugins;
            // The list tells the whole truth, so the code is loaded and every genre read.
            PluginCheck.Run(host, installation.PluginGenres);
            ConsoleTable.Write(
                services.World,
                [language.Pick("插件", "plugin"), language.Pick("版本", "version"), language.Pick("状态", "state"), language.Pick("文种", "genres"), language.Pick("原因", "reason")],
                host.Plugins.Select(plugin => new[] { plugin.Id, plugin.Manifest?.Version.ToString() ?? "", NameOf(plugin.State, language), string.Join("、", plugin.GenreIds), plugin.Findings.Count == 0 ? "" : language.Pick(plugin.Findings[0].Message) }));
            FindingsFormats.Create("text", services.World).Write([.. host.Findings], services.World.Error);
            return host.Findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Clean;
        });
        return new Command("plugin", language.Pick("插件", "plugins"))
        {
            list,
            PluginNewCommand.Create(services, verbose),
            PluginAddCommand.Create(services, verbose),
            PluginRemoveCommand.Create(services, verbose),
        };
    }

    private static string NameOf(PluginState state, UserLanguage language) => state switch
    {
        PluginState.Loaded => language.Pick("已载入", "loaded"),
        PluginState.Disabled => language.Pick("已停用", "disabled"),
        PluginState.Incompatible => language.Pick("不兼容", "incompatible"),
        PluginState.Broken => language.Pick("损坏", "broken"),
        _ => language.Pick("未载入", "not loaded"),
    };
}
