using Gongwen.Contracts;
using Gongwen.Engine.Data;
using Gongwen.Engine.Packs.Archives;

namespace Gongwen.Engine.Packs.Trust;

/// <summary>gongwen.lock to a lock. A lock with a fault is none: nothing it names is used.</summary>
public static class LockReader
{
    private static readonly PackLevel[] Levels = [PackLevel.Base, PackLevel.Organisation, PackLevel.Unit];

    private static readonly LocalizedText Hint = new("gongwen.lock 由程序写；从版本库取回原来的，或删去后重新 gongwen pack add", "gongwen writes the lock: get it back from version control, or delete it and add the packs again");

    /// <summary>Null, with a finding for every fault, when the file can't be trusted. A blank file is the lock of an empty store.</summary>
    public static PackLock? Read(byte[] bytes, string file, FindingList findings)
    {
        var own = new FindingList();
        var root = DataReader.Read(bytes, file, DataLimits.Default, own);
        if (root is null && own.Count == 1 && own.First().RuleId == "GW1001")
            return PackLock.Empty;
        var packLock = root is null ? null : Of(root, own);
        findings.AddRange(own);
        return own.HasErrors ? null : packLock;
    }

    /// <summary>How a level is written.</summary>
    internal static string WordOf(PackLevel level) => level switch
    {
        PackLevel.Base => "base",
        PackLevel.Unit => "unit",
        _ => "organisation",
    };

    private static PackLock Of(DataNode root, FindingList findings)
    {
        var node = new ManifestNode(root, TrustFault.LockCodes, findings, "format", "packs", "plugins", "consents");
        if (node.RequiredText("format", new("format: 1", "format: 1")) is { } format && format != "1")
            node.Wrong(root["format"]!, new($"不认识的清单格式：{format}", $"unknown format of the lock: {format}"), new("升级 gongwen", "upgrade gongwen"));
        var packs = (node.List("packs") ?? []).Select(item => PackOf(item, findings)).OfType<LockedPack>().ToList();
        var plugins = (node.List("plugins") ?? []).Select(item => PluginOf(item, findings)).OfType<LockedPlugin>().ToList();
        foreach (var consent in (node.List("consents") ?? []).Where(consent => !DigestList.IsDigest(consent.Text)))
            node.Wrong(consent, NoDigest(consent), Hint);
        Once(node, "packs", node.List("packs") ?? []);
        Once(node, "plugins", node.List("plugins") ?? []);
        return new PackLock(packs, plugins) { Consents = [.. (node.List("consents") ?? []).Select(consent => consent.Text)] };
    }

    private static LockedPack? PackOf(DataNode item, FindingList findings)
    {
        var node = new ManifestNode(item, TrustFault.LockCodes, findings, "id", "version", "level", "from", "key", "unsigned", "files");
        if (item.Kind != DataKind.Object)
            return null;
        var (id, version, level, from) = (node.RequiredId("id", "district"), node.RequiredVersion("version"), node.RequiredText("level", Hint), node.RequiredText("from", Hint));
        if (level is not null && !Array.Exists(Levels, one => WordOf(one) == level))
            node.Wrong(item["level"]!, new($"“level”应当是 base、organisation 或 unit：{level}", $"'level' must be base, organisation or unit: {level}"), Hint);
        var (key, unsigned) = (node.Text("key"), node.Flag("unsigned"));
        if (key is not null && !PublicKey.IsId(key))
            node.Wrong(item["key"]!, new($"“key”应当是 {PublicKey.IdLength} 位十六进制的密钥编号：{key}", $"'key' must be the id of a key, {PublicKey.IdLength} hexadecimal digits: {key}"), Hint);
        if (key is null == !unsigned)
            node.Wrong(item, new("要么写 key（谁签的名），要么写 unsigned: true", "either 'key' (who signed) or 'unsigned: true' must stand here"), Hint);
        var files = Files(node);
        return id is null || version is null || level is null || from is null ? null : new LockedPack(id, version, Array.Find(Levels, one => WordOf(one) == level), from, key, files);
    }

    private static LockedPlugin? PluginOf(DataNode item, FindingList findings)
    {
        var node = new ManifestNode(item, TrustFault.LockCodes, findings, "id", "version", "from", "files");
        if (item.Kind != DataKind.Object)
            return null;
        var (id, version, from) = (node.RequiredId("id", "risk-register"), node.RequiredVersion("version"), node.RequiredText("from", Hint));
        var files = Files(node);
        return id is null || version is null || from is null ? null : new LockedPlugin(id, version, from, files);
    }

    private static List<KeyValuePair<string, string>> Files(ManifestNode node)
    {
        var files = new List<KeyValuePair<string, string>>();
        if (node.Node["files"] is not { Kind: DataKind.Object, Properties.Count: > 0 } written)
        {
            node.Missing("files", Hint);
            return files;
        }

        foreach (var property in written.Properties)
        {
            if (PackPath.Refusal(property.Key) is { } reason)
                node.Wrong(property.Value, new($"文件名不能用：“{property.Key}”{reason.Chinese}", $"the name '{property.Key}' can't be used: {reason.English}"), Hint);
            else if (!DigestList.IsDigest(property.Value.Text))
                node.Wrong(property.Value, NoDigest(property.Value), Hint);
            else
                files.Add(KeyValuePair.Create(property.Key, property.Value.Text));
        }

        return files;
    }

    private static LocalizedText NoDigest(DataNode node) => new($"应当是 64 位十六进制的摘要：{node.Text}", $"there must be a digest of 64 hexadecimal digits: {node.Text}");

    private static void Once(ManifestNode node, string key, IReadOnlyList<DataNode> items)
    {
        foreach (var again in items.Where(item => item["id"] is not null).GroupBy(item => item["id"]!.Text, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
            node.Wrong(again["id"]!, new($"“{key}”里 {again["id"]!.Text} 写了两次", $"{again["id"]!.Text} stands twice in '{key}'"), Hint);
    }
}
