using System.CommandLine;

namespace Gongwen.Host.Commands;

/// <summary>gongwen pack …</summary>
public static class PackCommand
{
    /// <summary>The command with its subcommands.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose) =>
        new("pack", services.World.Language.Pick("模板包", "template packs"))
        {
            PackExplainCommand.Create(services, verbose),
            PackNewCommand.Create(services, verbose),
            PackLintCommand.Create(services, verbose),
            PackTestCommand.Create(services, verbose),
            PackDiffCommand.Create(services, verbose),
            PackBuildCommand.Create(services, verbose),
            PackSignCommand.Create(services, verbose),
            PackVerifyCommand.Create(services, verbose),
            PackAddCommand.Create(services, verbose),
            PackRemoveCommand.Create(services, verbose),
            PackListCommand.Create(services, verbose),
        };
}
