using System.CommandLine;

namespace Gongwen.Host.Commands;

/// <summary>gongwen key new | trust | list | remove</summary>
public static class KeyCommand
{
    /// <summary>The command with its subcommands.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose) =>
        new("key", services.World.Language.Pick("签名用的密钥", "keys for signatures"))
        {
            KeyNewCommand.Create(services),
            KeyTrustCommand.Create(services, verbose),
            KeyListCommand.Create(services, verbose),
            KeyRemoveCommand.Create(services, verbose),
        };
}
