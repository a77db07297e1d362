using Gongwen.Contracts;

namespace Gongwen.Engine.Packs;

/// <summary>pack.yaml to a pack; every fault of the file is a finding.</summary>
public static class PackReader
{
    /// <summary>The version of the engine that packs state a range for.</summary>
    public const string EngineVersion = "0.1.0";

    /// <summary>Null when the manifest has a fault or the engine lies outside its range.</summary>
    public static Pack? Read(IFileSource files, FindingList findings)
    {
        var own = new FindingList();
        var pack = ReadManifest(files, own);
        findings.AddRange(own);
        return own.HasErrors ? null : pack;
    }

    private static Pack? ReadManifest(IFileSource files, FindingList findings)
    {
        if (files.ReadManifest("pack.yaml", findings) is not { } root)
        {
            if (!findings.HasErrors)
                findings.Add(PackFault.NoManifest(files.NameOf("pack.yaml")));
            return null;
        }

        var node = new ManifestNode(root, PackFault.Codes, findings, "id", "name", "version", "engine", "description", "publisher");
        if (root.Kind != DataKind.Object)
            return null;
        var id = node.RequiredId("id", "gbt9704");
        var name = node.RequiredText("name", new("人们怎样称呼它", "what people call it"));
        var version = node.RequiredVersion("version");
        if (node.RequiredSpan("engine") is { } span && !span.Contains(EngineVersion))
            findings.Add(PackFault.OutsideRange(root["engine"]!, span));
        return id is null || name is null || version is null ? null : new Pack(id, name, version, node.Text("description"), node.Text("publisher"), files);
    }
}
