using System.CommandLine;
using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Packs.Trust;
using Gongwen.Host.Language;
using Gongwen.Host.Packs;
using Gongwen.Host.Reports;

namespace Gongwen.Host.Commands;

/// <summary>gongwen pack list : the packs in effect in the current folder, from the bottom up.</summary>
public static class PackListCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CommandServices services, Option<bool> verbose)
    {
        var (world, language) = (services.World, services.World.Language);
        var format = LayoutCommand.Format(language);
        var command = new Command("list", language.Pick("列出当前文件夹里有效的模板包，从下往上", "list the packs in effect in the current folder, from the bottom up")) { format };
        command.SetAction(result =>
        {
            var (findings, logged) = (new FindingList(), result.GetValue(verbose));
            var stores = services.Get<PackStores>(logged);
            var rows = Rows(stores, services.Get<Installation>(logged).Base, world, findings);
            if (result.GetValue(format) == "json")
                WriteJson(world, rows);
            else
                WriteTable(world, rows);
            return StoreOptions.Report(world, findings);
        });
        return command;
    }

    private static List<Row> Rows(PackStores stores, Pack basePack, World world, FindingList findings)
    {
        var rows = new List<Row>();
        foreach (var (store, pack) in stores.LockedIn(world.CurrentFolder, findings))
        {
            var isWhole = stores.ReadStored(store, pack, findings) is not null;
            var key = pack.KeyId is { } id ? stores.Keys.Find(id, findings) : null;
            rows.Add(new Row(pack.Id, pack.Version, pack.Level, store.IsUser ? "user" : "project", pack.KeyId, key?.Name, isWhole ? pack.KeyId is null ? "unsigned" : key is null ? "key-not-trusted" : "trusted" : "changed"));
        }

        return [new Row(basePack.Id, basePack.Version, PackLevel.Base, "install", null, null, "trusted"), .. rows];
    }

    private static void WriteTable(World world, List<Row> rows)
    {
        var language = world.Language;
        ConsoleTable.Write(
            world,
            ["", "id", language.Pick("版本", "version"), language.Pick("层级", "level"), language.Pick("存放", "store"), language.Pick("签名", "signed by"), language.Pick("状态", "state")],
            rows.Select((row, index) => new[]
            {
                (index + 1).ToString(), row.Id, row.Version, LevelOf(row.Level, language),
                row.Store switch
                {
                    "install" => language.Pick("安装自带", "install"),
                    "user" => language.Pick("用户", "user"),
                    _ => language.Pick("项目", "project"),
                },
                row.KeyName ?? row.Key ?? "—", StateOf(row.State, language),
            }));
    }

    private static void WriteJson(World world, List<Row> rows) => JsonText.Write(world.Out, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("packs");
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteString("id", row.Id);
            json.WriteString("version", row.Version);
            json.WriteString("level", row.Level.ToString().ToLowerInvariant());
            json.WriteString("store", row.Store);
            json.WriteString("key", row.Key);
            json.WriteString("keyName", row.KeyName);
            json.WriteString("state", row.State);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string LevelOf(PackLevel level, UserLanguage language) => level switch
    {
        PackLevel.Base => language.Pick("底包", "base"),
        PackLevel.Unit => language.Pick("内设机构、下属单位", "unit"),
        _ => language.Pick("机关", "organisation"),
    };

    private static string StateOf(string state, UserLanguage language) => state switch
    {
        "trusted" => language.Pick("正常", "in order"),
        "unsigned" => language.Pick("正常，没有签名", "in order, not signed"),
        "key-not-trusted" => language.Pick("正常，密钥不在信任之列", "in order, key not trusted"),
        _ => language.Pick("改动过，不能用", "changed, can't be used"),
    };

    private sealed record Row(string Id, string Version, PackLevel Level, string Store, string? Key, string? KeyName, string State);
}
