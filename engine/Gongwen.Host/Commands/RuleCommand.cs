using System.CommandLine;

namespace Gongwen.Host.Commands;

/// <summary>gongwen rule list | show RULE</summary>
public static class RuleCommand
{
    /// <summary>The command with its subcommands.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var language = services.World.Language;
        return new Command("rule", language.Pick("检查规则和问题编号", "rules and the codes of findings")) { RuleListCommand.Create(services, verbose), RuleShowCommand.Create(services, verbose) };
    }
}
