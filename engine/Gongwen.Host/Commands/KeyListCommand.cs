using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Host.Packs;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen key list</summary>
public static class KeyListCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var command = new Command("list", language.Pick("列出信任的密钥", "list the trusted keys"));
        command.SetAction(result =>
        {
            var findings = new FindingList();
            var keys = services.Get<PackStores>(result.GetValue(verbose)).Keys.All(findings);
            ConsoleTable.Write(world, [language.Pick("密钥编号", "id of the key"), language.Pick("名称", "name")], keys.Select(key => new[] { key.Id, key.Name ?? "" }));
            return StoreOptions.Report(world, findings);
        });
        return command;
    }
}
