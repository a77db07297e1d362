using Gongwen.Engine.Plugins;

namespace Gongwen.Testing;

/// <summary>The folder: its manifest, its name, its code.</summary>
internal static class ManifestContract
{
    public static void Check(AuthoredFolder folder, Plugin plugin, ContractFaults faults)
    {
        folder.Host.LoadAll();
        faults.AddErrors(plugin.Findings);
        var name = Path.GetFileName(folder.Folder);
        if (plugin.Manifest is { } manifest && name != manifest.Id && name != PascalOf(manifest.Id))
            faults.Add($"文件夹名“{name}”与 id“{manifest.Id}”不同", $"the folder's name '{name}' is not the id '{manifest.Id}'");
        if (plugin.GenreIds.Count == 0)
            faults.Add("插件没有文种：genres/ 下没有文件夹", "the plugin brings no genre: there is no folder under genres/");
        if (plugin.State is not (PluginState.Loaded or PluginState.NotLoaded) && plugin.Findings.Count == 0)
            faults.Add($"插件不能用：{plugin.State}", $"the plugin can't be used: {plugin.State}");
    }

    /// <summary>meeting-notes → MeetingNotes.</summary>
    private static string PascalOf(string id) => string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
