using System.Text;

namespace Gongwen.Engine.Packs.Trust;

/// <summary>gongwen.lock as text. The same lock gives the same bytes.</summary>
public static class LockWriter
{
    /// <summary>The file.</summary>
    public static byte[] Write(PackLock packLock)
    {
        var text = new StringBuilder("# gongwen 写的清单：装了哪些模板包和插件、每个文件的摘要。不要手改。\n# Written by gongwen: the packs and plugins in use, and the digest of every file. Don't edit.\nformat: 1\n");
        text.Append(packLock.Packs.Count == 0 ? "packs: []\n" : "packs:\n");
        foreach (var pack in packLock.Packs)
        {
            text.Append($"  - id: {pack.Id}\n    version: {Quoted(pack.Version)}\n    level: {LockReader.WordOf(pack.Level)}\n    from: {Quoted(pack.From)}\n");
            text.Append(pack.KeyId is { } key ? $"    key: {Quoted(key)}\n" : "    unsigned: true\n");
            Files(pack.Files, text);
        }

        text.Append(packLock.Plugins.Count == 0 ? "plugins: []\n" : "plugins:\n");
        foreach (var plugin in packLock.Plugins)
        {
            text.Append($"  - id: {plugin.Id}\n    version: {Quoted(plugin.Version)}\n    from: {Quoted(plugin.From)}\n");
            Files(plugin.Files, text);
        }

        if (packLock.Consents.Count > 0)
            text.Append("consents:\n");
        foreach (var consent in packLock.Consents)
            text.Append($"  - {Quoted(consent)}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Files(IReadOnlyList<KeyValuePair<string, string>> files, StringBuilder text)
    {
        text.Append("    files:\n");
        foreach (var (path, digest) in files)
            text.Append($"      {Quoted(path)}: {Quoted(digest)}\n");
    }

    private static string Quoted(string text) =>
        $"\"{string.Concat(text.Where(character => !char.IsControl(character))).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
