using Gongwen.Contracts;
using Gongwen.Engine.Packs;

namespace Gongwen.Engine.Plugins;

/// <summary>plugin.yaml to a manifest; every fault of the file is a finding.</summary>
internal static class PluginManifestReader
{
    public const string File = "plugin.yaml";

    /// <summary>Null when the manifest has a fault, or there is none.</summary>
    public static PluginManifest? Read(IFileSource files, FindingList findings)
    {
        if (files.ReadManifest(File, findings) is not { } root)
        {
            if (!findings.HasErrors)
                findings.Add(PluginFault.NoManifest(files.NameOf("")));
            return null;
        }

        var node = new ManifestNode(root, PluginFault.Codes, findings, "id", "name", "version", "contract", "assembly", "description", "author");
        if (root.Kind != DataKind.Object)
            return null;
        var id = node.RequiredId("id", "duty-report");
        var name = node.RequiredText("name", new("人们怎样称呼它，例如 name: 述职报告", "what people call it, e.g. name: 述职报告"));
        var version = node.RequiredVersion("version");
        var contract = node.RequiredSpan("contract");
        var assembly = node.Text("assembly");
        if (assembly is not null && !IsFileName(assembly))
        {
            node.Wrong(root["assembly"]!, new($"“assembly”应当是插件文件夹里一个 .dll 的文件名：{assembly}", $"'assembly' must be the name of a .dll in the plugin's folder: {assembly}"),
                IsFileName(assembly.TrimStart('.')) ? new("文件名不能以点开头", "the name must not begin with a dot") : new("例如 assembly: DutyReport.dll", "for example assembly: DutyReport.dll"));
        }

        if (findings.HasErrors || id is null || name is null || version is null || contract is null)
            return null;
        return new PluginManifest(id, name, version, contract, assembly, node.Text("description"), node.Text("author"));
    }

    // What begins with a dot is no part of a plugin and would not be held against the lock.
    private static bool IsFileName(string text) =>
        !text.StartsWith('.') && text.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && !text.Any(c => "/\\:*?\"<>|".Contains(c)) && text.Length > 4;
}
