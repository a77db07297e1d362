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

        var node = new ManifestNode(root, PackFault.Codes, findings, "id", "name", "version", "engine", "contract", "base", "level", "description", "publisher");
        if (root.Kind != DataKind.Object)
            return null;
        var id = node.RequiredId("id", "gbt9704");
        var name = node.RequiredText("name", new("人们怎样称呼它", "what people call it"));
        var version = node.RequiredVersion("version");
        if (node.RequiredSpan("engine") is { } span && !span.Contains(EngineVersion))
            findings.Add(PackFault.OutsideRange(root["engine"]!, span));
        if (root["contract"] is { } contract && node.RequiredSpan("contract") is { } contracts && !contracts.Contains(ContractVersion.Current))
            findings.Add(PackFault.OutsideContract(contract, contracts));
        var based = Base(node, findings);
        var level = Level(node);
        return id is null || name is null || version is null ? null : new Pack(id, name, version, node.Text("description"), node.Text("publisher"), files) { Base = based, Level = level };
    }

    private static List<PackReference> Base(ManifestNode node, FindingList findings)
    {
        var based = new List<PackReference>();
        foreach (var item in node.List("base") ?? [])
        {
            var reference = new ManifestNode(item, PackFault.Codes, findings, "id", "version");
            if (item.Kind == DataKind.Object && reference.RequiredId("id", "gbt9704") is { } id && reference.RequiredVersion("version") is { } version)
                based.Add(new PackReference(id, version, item.Location));
        }

        return based;
    }

    private static PackLevel Level(ManifestNode node)
    {
        switch (node.Text("level"))
        {
            case null or "organisation":
                return PackLevel.Organisation;
            case "base":
                return PackLevel.Base;
            case "unit":
                return PackLevel.Unit;
            case var other:
                node.Wrong(
                    node.Node["level"]!,
                    new($"“level”没有“{other}”这一级", $"'level' has no '{other}'"),
                    new("可写 base（底包）、organisation（机关，默认）、unit（内设机构或下属单位，叠在机关之上）", "write base, organisation (the default) or unit, which lies over the organisation's"));
                return PackLevel.Organisation;
        }
    }
}
